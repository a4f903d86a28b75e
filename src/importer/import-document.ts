/** One received file → document, report and published text copy. Pure: what is read and written is the caller's. */
import { diagnose, type DiagnosticDefinition } from '../diagnostics/define.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { importReportSchema, type ImportReport } from '../diagnostics/import-report.ts';
import type { OriginalFormat } from '../document/original.ts';
import { performanceTextSchema, type PerformanceDocument } from '../document/performance-document.ts';
import type { Department, Region } from '../document/register.ts';
import { clearedNumbers } from '../privacy/personal-numbers.ts';
import { maskExtracted } from './extract/mask-extracted.ts';
import { maskContent } from './mask-content.ts';
import type { GivenIdentity } from './parse/identity.ts';
import { parseDocument } from './parse/parse-document.ts';
import { describeOriginal, originalId, type OriginalFacts, type ReceivedFile } from './original-record.ts';
import { readers } from './readers.ts';
import {
  fileEmpty,
  formatWithoutReader,
  formsNotFilled,
  noKnownForm,
  regionUnknown,
  tableWithoutGrid,
  tooLarge,
  yearUnknown,
} from './refusal.ts';
import { buildGazetteer } from './regions/gazetteer.ts';
import { formatNames, sniff } from './sniff.ts';
import { isSettledByTextOnly, withheldOriginal } from './withheld-original.ts';

export interface Imported {
  readonly outcome: 'imported';
  readonly document: PerformanceDocument;
  readonly report: ImportReport;
  /** The numbered-line text copy that is published, UTF-8. */
  readonly text: string;
  /** Regions that the register lacks: the document's own and those above it. */
  readonly regions: readonly Region[];
  /** The file as received. */
  readonly bytes: Uint8Array;
}

export interface Refused {
  readonly outcome: 'refused';
  readonly diagnostic: Diagnostic;
}

export const sizeLimit = 20 * 1024 * 1024;

const refuse = (definition: DiagnosticDefinition, message: string): Refused => ({
  outcome: 'refused',
  diagnostic: diagnose(definition, message),
});

const refusals = {
  'no-known-form': [noKnownForm, '文件里没有找到绩效目标表，也没有找到“第一部分”这样的标题。'],
  'forms-not-filled': [formsNotFilled, '文件里的绩效目标表都没有填写，没有项目。'],
  'region-unknown': [regionUnknown, '文件里没有项目编码，也没有名录中的地名，无法判断属于哪个地区。'],
  'year-unknown': [yearUnknown, '文件里没有写明年度，项目编码和正文也推断不出，无法判断预算年度。'],
} as const;

/** Text is text whatever its name: this only chooses the words. */
const isCommaSeparated = (name: string, format: OriginalFormat): boolean => format === 'text' && /\.csv$/iu.test(name);

export interface RegisterFiles {
  readonly regions: readonly Region[];
  readonly departments: readonly Department[];
}

/** What the publisher decided. */
export interface PublicationChoice {
  /** A file that holds personal numbers stays unpublished; its masked text copy takes its place. */
  readonly textOnly: boolean;
}

export async function importDocument(
  file: ReceivedFile,
  given: GivenIdentity,
  registers: RegisterFiles,
  choice: PublicationChoice = { textOnly: false },
): Promise<Imported | Refused> {
  if (file.bytes.length === 0) return refuse(fileEmpty, '文件里什么也没有。');
  if (file.bytes.length > sizeLimit) return { outcome: 'refused', diagnostic: tooLarge(file.bytes.length, sizeLimit) };
  const format = sniff(file.bytes);
  const reader = readers[format];
  if (reader === undefined) return refuse(formatWithoutReader, `这是${formatNames[format]}，目前还不能直接读取。`);
  const { encoding, result } = await reader(file.bytes, file.name);
  if (result.value === null) {
    const [diagnostic] = result.diagnostics;
    return diagnostic === undefined
      ? refuse(noKnownForm, refusals['no-known-form'][1])
      : { outcome: 'refused', diagnostic };
  }
  const { masked, personalNumbers, unsearched = false } = result.value;
  const { extracted, masked: maskedLast } = maskExtracted(result.value.extracted);
  if (extracted.lines.every((line) => line.trim() === '')) return refuse(fileEmpty, '文件里没有文字。');
  const gazetteer = buildGazetteer(registers.regions);
  const parsed = parseDocument(extracted, originalId, given, { gazetteer, departments: registers.departments });
  if (parsed.outcome === 'refused') {
    if (parsed.reason === 'no-known-form' && isCommaSeparated(file.name, extracted.format))
      return refuse(tableWithoutGrid, '这是逗号分隔的文本（.csv），没有认出绩效目标表。');
    const [definition, message] = refusals[parsed.reason];
    return refuse(definition, parsed.found ?? message);
  }
  const text = extracted.lines.map((line) => `${line}\n`).join('');
  const { content, diagnostics: joined } = maskContent(parsed.content, new Set(clearedNumbers(text)));
  const found = personalNumbers + maskedLast;
  const isWithheld = (found > 0 || unsearched) && extracted.format !== 'text';
  const facts: OriginalFacts = {
    format: extracted.format,
    encoding,
    masked: masked + maskedLast,
    lines: extracted.lines.length,
    publishable: found === 0 && !unsearched,
    textOnly: isWithheld && choice.textOnly,
  };
  const document = performanceTextSchema.parse({
    kind: 'performance-text',
    schemaVersion: '1',
    ...content,
    disclosure: {
      indexNumber: null,
      documentNumber: null,
      publisher: null,
      writtenOn: null,
      publishedOn: null,
      openness: null,
    },
    originals: [describeOriginal(file, text, content.identity, facts)],
  });
  const report = importReportSchema.parse({
    document: document.id,
    accounting: parsed.accounting,
    residue: parsed.residue,
    diagnostics: [
      ...(facts.textOnly ? result.diagnostics.filter((each) => !isSettledByTextOnly(each)) : result.diagnostics),
      ...parsed.diagnostics,
      ...joined,
      ...(isWithheld && found > 0 && !choice.textOnly ? [withheldOriginal(found, extracted.lines)] : []),
    ],
  });
  const regions = gazetteer.missing(document.identity.region.code);
  return { outcome: 'imported', document, report, text, regions, bytes: file.bytes };
}
