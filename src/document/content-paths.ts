/** Where records lie below `content/`, with forward slashes. */

export const regionsPath = 'registers/regions.json';
export const departmentsPath = 'registers/departments.json';

const reportSuffix = '.import.json';

export const isReportFile = (file: string): boolean => file.endsWith(reportSuffix);

/** Where the document of an id lies: `documents/130730/2024/324001.json`. */
export function documentFile(id: string): string {
  const [region = '', year = '', ...department] = id.split('-');
  return `documents/${region}/${year}/${department.join('-')}.json`;
}

/** What a person said about the findings of a document: `dismissals/130730/2024/324001.json`. */
export const dismissalFile = (id: string): string => documentFile(id).replace(/^documents\//u, 'dismissals/');

/** What a webmaster registered of a document's disclosure: `disclosures/130730/2024/324001.json`. */
export const disclosureFile = (id: string): string => documentFile(id).replace(/^documents\//u, 'disclosures/');

export const reportFile = (id: string): string => documentFile(id).replace(/\.json$/u, reportSuffix);

/** What a document was until its correction `no`: `versions/130730/2024/324001/1.json`. */
export const versionFile = (id: string, no: number): string =>
  documentFile(id)
    .replace(/^documents\//u, 'versions/')
    .replace(/\.json$/u, `/${String(no)}.json`);

export const versionNumber = (file: string): number => Number(/\/(\d+)\.json$/u.exec(file)?.[1]);

/** The manifest that lists the originals of a document. */
export const manifestOf = (id: string): string => {
  const [region = '', year = ''] = id.split('-');
  return `originals/${region}/${year}/manifest.json`;
};

/** The manifest that lists a published file, beside it. */
export const manifestFile = (path: string): string =>
  `originals/${path.split('/').slice(0, 2).join('/')}/manifest.json`;
