/** 绩效指标: one row of an indicator table. */
import { z } from 'zod';
import { provenanceSchema, spotSchema } from './provenance.ts';

/**
 * How we come to a level label: `cell` it stands in this row's cell; `merged` in a cell merged over this row;
 * `derived` the extract holds no readable label and it follows from level two (a diagnostic says so).
 */
const levelSourceSchema = z.enum(['cell', 'merged', 'derived']);

const levelSchema = z
  .strictObject({
    printed: z.string().nullable().meta({
      title: '原文',
      description:
        'The label as the original prints it; where the received file holds it damaged or not at all, the label that must stand there (`received`, `source`); null when nothing is known.',
    }),
    canonical: z.string().nullable().meta({
      title: '规范名称',
      description: 'The canonical label of the taxonomy, or null when the printed one is not in it.',
    }),
    source: levelSourceSchema.meta({
      title: '来源',
      description: "In this row's cell, in a cell merged over it, or derived from level two.",
    }),
    received: z.string().optional().meta({
      title: '收到的文字',
      description: "What this row's cell holds in the received file where that is not the label: cut short or misread.",
    }),
  })
  .meta({ id: 'Level', title: '指标层级', description: 'A level-one or level-two label.' });

export const operatorSchema = z.enum(['>=', '<=', '=', '>', '<']);

export const targetSchema = z
  .strictObject({
    printed: z.string().nullable().meta({
      title: '原文',
      description:
        "As printed; '' when blank, null when unreadable. Three printed cells (符号, 值, 单位) are joined by single spaces.",
    }),
    kind: z.enum(['number', 'text', 'blank', 'unreadable']).meta({
      title: '类别',
      description:
        'A number with or without operator and unit, words, a blank cell, or something that could not be read.',
    }),
    operator: operatorSchema
      .nullable()
      .meta({ title: '符号', description: 'The operator; null when none is printed.' }),
    value: z.number().nullable().meta({ title: '数值', description: 'The number; a measure, not money.' }),
    unit: z
      .string()
      .nullable()
      .meta({ title: '单位', description: 'The unit as printed: %, 百分比, 人, 万元 and the like.' }),
    text: z.string().nullable().meta({
      title: '文字',
      description: 'Words that are neither operator, number nor unit: 圆满完成; for ≥90完成任务 the 完成任务.',
    }),
  })
  .meta({ id: 'Target', title: '指标值', description: 'What the row promises: printed beside understood.' });

/** The cells of a row, as keys of `provenance.cells`. */
const indicatorCellSchema = z.enum(['levelOne', 'levelTwo', 'levelThree', 'description', 'target', 'basis']);

const cellText = (title: string, english: string) =>
  z
    .string()
    .nullable()
    .meta({
      title,
      description: `${english} As printed, cell and line breaks closed; '' when blank, null when unreadable.`,
    });

export const indicatorSchema = z
  .strictObject({
    rowNo: z.int().positive().meta({
      title: '行序',
      description: 'Position among the printed rows of the table, blank template rows included, from 1.',
    }),
    blank: z.boolean().meta({
      title: '空白行',
      description: 'True for a template row in which only the levels are printed. Such rows are part of the record.',
    }),
    levelOne: levelSchema,
    levelTwo: levelSchema,
    levelThree: cellText('三级指标', 'Level-three indicator: its name.'),
    description: cellText('绩效指标描述', 'What is measured.'),
    target: targetSchema,
    basis: cellText('指标值确定依据', 'What the target rests on.'),
    provenance: provenanceSchema
      .extend({
        cells: z
          .partialRecord(indicatorCellSchema, spotSchema)
          .meta({ title: '各单元格', description: 'The spot of each cell that holds text.' }),
      })
      .meta({ title: '出处', description: "The row's extent." }),
  })
  .meta({ id: 'Indicator', title: '绩效指标', description: 'One printed row of an indicator table.' });

export type Level = z.infer<typeof levelSchema>;
export type Operator = z.infer<typeof operatorSchema>;
export type Target = z.infer<typeof targetSchema>;
export type IndicatorCell = z.infer<typeof indicatorCellSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
