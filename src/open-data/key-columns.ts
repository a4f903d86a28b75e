/** Columns that tell which document, project or row a record is of: those by which the tables are joined. */
import { indicatorSchema } from '../document/indicator.ts';
import { type ColumnDefinition, integer, text } from './column.ts';

type ReadKey<Row, Key> = (row: Row) => Key;

export const documentIdColumn = <Row>(read: ReadKey<Row, string>): ColumnDefinition<Row> => ({
  name: 'document_id',
  type: text,
  title: '文本编号',
  zh: '所在绩效文本，见 documents 表。',
  en: 'The document it stands in.',
  source: 'id',
  read,
});

export const projectIdColumn = <Row>(read: ReadKey<Row, string>): ColumnDefinition<Row> => ({
  name: 'project_id',
  type: text,
  title: '项目编号',
  zh: '所在项目，见 projects 表。',
  en: 'The project it stands in.',
  source: 'projects[].id',
  read,
});

/** For records that need not be about a project. */
export const maybeProjectIdColumn = <Row>(read: ReadKey<Row, string | null>): ColumnDefinition<Row> => ({
  ...projectIdColumn(() => ''),
  zh: '所在项目，见 projects 表；关于整份文本的为空。',
  en: 'The project it stands in; empty when it is about the whole document.',
  optional: true,
  read,
});

/** For records that need not be about an indicator. */
export const maybeRowNoColumn = <Row>(read: ReadKey<Row, number | null>): ColumnDefinition<Row> => ({
  name: 'row_no',
  type: integer,
  field: indicatorSchema.shape.rowNo,
  zh: '所在绩效指标的行序，见 indicators 表；不关于某一行的为空。',
  source: 'projects[].indicators[].rowNo',
  optional: true,
  read,
});
