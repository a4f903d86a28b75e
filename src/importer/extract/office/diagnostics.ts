/** Every kind of diagnostic that the readers of office files can raise. */
import type { DiagnosticDefinition } from '../../../diagnostics/define.ts';
import { embeddedUnread, revisionsResolved } from '../docx/diagnostics.ts';
import { formulaReadAsTyped, formulaUncalculated } from '../xlsx/read-xlsx.ts';
import { numberBehindFormat } from '../xlsx/behind-format.ts';
import * as xml from '../xml/refusals.ts';
import * as zip from '../zip/refusals.ts';
import { officeXmlDisguised, webPageDisguised } from './disguised.ts';
import { picturesUnread } from '../pictures.ts';
import { commentsLeftOut, hiddenTextSetAside } from './notices.ts';
import { openDocumentOther } from './open-document.ts';
import { compoundUnknown, conversionFailed, converterMissing } from './read-legacy.ts';
import { officePartMissing, tableTooLarge } from './refusals.ts';

export const officeNotices: readonly DiagnosticDefinition[] = [
  revisionsResolved,
  hiddenTextSetAside,
  commentsLeftOut,
  picturesUnread,
  embeddedUnread,
  formulaUncalculated,
  formulaReadAsTyped,
  numberBehindFormat,
];

export const officeRefusals: readonly DiagnosticDefinition[] = [
  ...Object.values(zip),
  ...Object.values(xml),
  officePartMissing,
  tableTooLarge,
  converterMissing,
  conversionFailed,
  compoundUnknown,
  openDocumentOther,
  webPageDisguised,
  officeXmlDisguised,
];
