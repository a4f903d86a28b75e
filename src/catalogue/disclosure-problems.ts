/** Registered disclosures that cannot be published: of no document, in the wrong place, or against what the original prints. */
import { findPersonalNumbers } from '../privacy/personal-numbers.ts';
import type { RegisteredDisclosure } from '../document/disclosure-record.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { disclosureFile, documentFile } from '../document/content-paths.ts';
import { disclosureFiles, type Filed } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { printedValue } from './schema-problems.ts';

/** What both can state; `publishedOn` may be registered with its time. */
const shared = ['indexNumber', 'documentNumber', 'publisher', 'writtenOn', 'publishedOn', 'openness'] as const;

export function disclosureProblems(
  files: {
    readonly documents: readonly Filed<PerformanceDocument>[];
    readonly disclosures: readonly Filed<RegisteredDisclosure>[];
  },
  unread: ReadonlySet<string>,
): ContentProblem[] {
  const documents = new Map(files.documents.map(({ value }) => [value.id, value]));
  return files.disclosures.flatMap(({ file, value }) => {
    const wrong = (
      path: string,
      printed: unknown,
      problem: string,
      remedy: string = disclosureFiles.remedy,
    ): ContentProblem => ({
      file,
      path,
      printed: printedValue(printed),
      problem,
      remedy,
    });
    const place = disclosureFile(value.document);
    if (file !== place) return [wrong('document', value.document, `文件放错了位置，应为 content/${place}。`)];
    const personal = Object.entries(value)
      .filter(([, text]) => text !== undefined && findPersonalNumbers(text).length > 0)
      .map(([key, text]) => wrong(key, text, '含有个人手机号或证件号，不能公开。', '请删去这个号码。'));
    const document = documents.get(value.document);
    if (document === undefined) {
      return unread.has(documentFile(value.document))
        ? personal
        : [
            ...personal,
            wrong('document', value.document, '没有这份文本。', '请核对编号；文本已经撤下的，请删去这个文件。'),
          ];
    }
    const against = shared.flatMap((key) => {
      const [printed, registered] = [document.disclosure[key], value[key]];
      return printed === null || registered === undefined || registered.startsWith(printed)
        ? []
        : [
            wrong(
              key,
              registered,
              `原件印的是“${printed}”，与登记的不同。`,
              '原件已经印明的，不用登记；请删去这一项。',
            ),
          ];
    });
    return [...personal, ...against];
  });
}
