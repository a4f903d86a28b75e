/** What stands on the picture of a page: its own facts in a few words. */
import {
  departmentPath,
  documentPath,
  homePath,
  picturePath,
  projectPath,
  regionPath,
} from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { departmentKeys } from '../views/department.ts';
import {
  departmentName,
  documentTitle,
  kindLabels,
  placedDepartment,
  regionFullName,
  yearLabel,
} from '../views/identity.ts';
import { listedTotal } from '../views/listed-total.ts';
import { documentsIn, regionCodesWithPage } from '../views/region.ts';
import { wanText } from '../views/shown-value.ts';

export interface Card {
  /** Site path of the picture. */
  readonly path: string;
  /** Where it belongs, above the title. */
  readonly kicker: string;
  readonly title: string;
  /** What the figure says; null without one. */
  readonly figureLabel: string | null;
  readonly figure: string | null;
  /** At the foot, beside the site's name. */
  readonly note: string;
}

/** As link previews like it. */
export const pictureSize = { width: 1200, height: 630 } as const;

const caution = '机器整理，以原件为准';

const counted = (documents: readonly PerformanceDocument[]): string =>
  `${String(documents.length)} 份绩效文本，${String(documents.reduce((sum, { projects }) => sum + projects.length, 0))} 个项目`;

function documentFigure(document: PerformanceDocument, label: string): Pick<Card, 'figureLabel' | 'figure'> {
  const { fen, text } = listedTotal(document.projects);
  return fen === null ? { figureLabel: null, figure: null } : { figureLabel: label, figure: text };
}

function* documentCards(catalogue: Catalogue, document: PerformanceDocument): Generator<Card> {
  yield {
    path: picturePath(documentPath(document)),
    kicker: `${regionFullName(catalogue, document.identity.region.code)}  ${yearLabel(document)}  绩效文本`,
    title: documentTitle(document),
    ...documentFigure(document, '已列项目合计'),
    note: caution,
  };
  const place = `${placedDepartment(catalogue, document)}  ${yearLabel(document)}`;
  for (const project of document.projects) {
    const { totalFunds } = project.funding;
    const amount = totalFunds.state === 'read' ? wanText(totalFunds.fen) : null;
    yield {
      path: picturePath(projectPath(document, project)),
      kicker: `${place}  ${kindLabels[project.kind]}`,
      title: project.name,
      figureLabel: amount === null ? null : '金额',
      figure: amount,
      note: caution,
    };
  }
}

export function* cards(catalogue: Catalogue, siteName: string): Generator<Card> {
  yield {
    path: picturePath(homePath),
    kicker: '部门预算绩效文本',
    title: siteName,
    figureLabel: null,
    figure: counted(catalogue.documents),
    note: caution,
  };
  for (const code of regionCodesWithPage(catalogue)) {
    yield {
      path: picturePath(regionPath(code)),
      kicker: '部门预算绩效文本',
      title: regionFullName(catalogue, code),
      figureLabel: null,
      figure: counted(documentsIn(catalogue, code)),
      note: caution,
    };
  }
  for (const { regionCode, departmentId } of departmentKeys(catalogue)) {
    const [newest] = catalogue.documentsOfDepartment(regionCode, departmentId);
    if (newest === undefined) continue;
    yield {
      path: picturePath(departmentPath(regionCode, departmentId)),
      kicker: `${regionFullName(catalogue, regionCode)}  部门预算绩效文本`,
      title: departmentName(newest),
      ...documentFigure(newest, `${yearLabel(newest)}已列项目合计`),
      note: caution,
    };
  }
  for (const document of catalogue.documents) yield* documentCards(catalogue, document);
}
