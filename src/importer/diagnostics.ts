/** Every kind of diagnostic that the importer can raise, for documentation and for titles in its output. */
import type { DiagnosticDefinition } from '../diagnostics/define.ts';
import { officeNotices, officeRefusals } from './extract/office/diagnostics.ts';
import { numberFromParts } from './mask-content.ts';
import { formBlank } from './parse/blank-form.ts';
import { unitLineInText } from './parse/form-start.ts';
import { tableNotImported } from './parse/other-tables.ts';
import { columnNotImported, periodIndicatorsNotImported } from './parse/columns.ts';
import { blankLineInRow } from './parse/blank-line.ts';
import { pageNotices, pageRefusals } from './extract/page-diagnostics.ts';
import { departmentInferred, departmentSupervising, departmentUnknown } from './parse/department.ts';
import { cellsFused, cellsShifted } from './parse/damaged-row.ts';
import { labelMisread } from './parse/labelled-row.ts';
import { cutCharacterRepaired, splitWordsJoined } from './parse/cut-text.ts';
import { targetCellUnreadable } from './parse/indicator-row.ts';
import { rowContinued } from './parse/indicators.ts';
import { partEmpty, partHeadingMissing, partTwice } from './parse/part.ts';
import { amountUnreadable } from './parse/project-fields.ts';
import { projectCodeRejoined, projectCodeUnusual } from './parse/project-code.ts';
import { nameCompletedFromHeading, nameMissing } from './parse/project-name.ts';
import { fundsLabelUnknown, moneyUnitAssumed, moneyUnitMissing, moneyUnitsDiffer } from './parse/funding.ts';
import { goalsOfPeriod } from './parse/goals.ts';
import { indicatorsMissing } from './parse/project.ts';
import {
  regionFromShortName,
  regionFromText,
  regionInferred,
  regionNotRegistered,
  regionsDisagree,
} from './parse/region.ts';
import { levelOneDerived, levelTwoCompleted } from './parse/row-levels.ts';
import { percentageRejoined, scheduleUnreadable, shareNotStated, shareUnreadable } from './parse/schedule.ts';
import { scheduleLabelDamaged } from './parse/schedule-head.ts';
import { linesJoined, wrapsClosed } from './parse/sections.ts';
import { cellsMissing } from './parse/short-row.ts';
import { ghostText, unrecognisedText } from './parse/stray.ts';
import { yearContradicted, yearInferred, yearUncertain } from './parse/year.ts';
import { regionContradicted } from './output/contradictions.ts';
import * as refusals from './refusal.ts';
import { originalHoldsPersonalNumbers } from './withheld-original.ts';

export const importDiagnostics: readonly DiagnosticDefinition[] = [
  unrecognisedText,
  ghostText,
  targetCellUnreadable,
  cellsFused,
  cellsShifted,
  cellsMissing,
  blankLineInRow,
  tableNotImported,
  formBlank,
  unitLineInText,
  columnNotImported,
  periodIndicatorsNotImported,
  indicatorsMissing,
  partEmpty,
  cutCharacterRepaired,
  splitWordsJoined,
  rowContinued,
  levelOneDerived,
  levelTwoCompleted,
  labelMisread,
  nameCompletedFromHeading,
  nameMissing,
  projectCodeRejoined,
  projectCodeUnusual,
  percentageRejoined,
  scheduleLabelDamaged,
  scheduleUnreadable,
  shareNotStated,
  shareUnreadable,
  amountUnreadable,
  moneyUnitAssumed,
  moneyUnitMissing,
  moneyUnitsDiffer,
  fundsLabelUnknown,
  goalsOfPeriod,
  linesJoined,
  wrapsClosed,
  partHeadingMissing,
  partTwice,
  departmentInferred,
  departmentUnknown,
  departmentSupervising,
  yearInferred,
  yearUncertain,
  yearContradicted,
  regionInferred,
  regionFromText,
  regionFromShortName,
  regionNotRegistered,
  regionsDisagree,
  regionContradicted,
  ...officeNotices,
  ...pageNotices,
  numberFromParts,
  originalHoldsPersonalNumbers,
];

export const refusalDiagnostics: readonly DiagnosticDefinition[] = [
  ...Object.values(refusals).filter((value) => typeof value !== 'function'),
  ...officeRefusals,
  ...pageRefusals,
];

/** Code → Chinese name. */
export const diagnosticTitles: ReadonlyMap<string, string> = new Map(
  [...importDiagnostics, ...refusalDiagnostics].map(({ code, title }) => [code, title]),
);
