import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import { corpusCheck } from './check.ts';
import { codeProvenance } from './project-code-length.ts';
import { projectCodeRule } from './sources.ts';

interface Use {
  readonly document: PerformanceDocument;
  readonly project: Project;
}

export const check = corpusCheck(
  {
    code: 'project-code-duplicate',
    title: '项目编码重复',
    severity: 'warning',
    owner: 'publisher',
    rule: '同一预算年度内，一个项目编码只应属于一个项目；同一编码在不同年度出现是同一项目的延续，不提示。',
    why: '两个项目用同一编码时，金额和指标会被混在一起。',
    hint: '请核对两处编码，更正抄错的一处。',
    source: projectCodeRule,
    example: { fires: '同一文本里两个项目都是 99010124P000001100019', silent: '2023、2024 两年文本里的同一编码' },
  },
  function* (documents) {
    const uses: Use[] = documents.flatMap((document) => document.projects.map((project) => ({ document, project })));
    const groups = Map.groupBy(uses, ({ document, project }) =>
      project.projectCode === null ? null : `${String(document.identity.budgetYear.value)} ${project.projectCode}`,
    );
    for (const [key, [first, ...others]] of groups) {
      if (key === null || !first) continue;
      for (const { document, project } of others) {
        const where = document === first.document ? '本文本' : `文本 ${first.document.id} `;
        yield {
          document,
          message: `项目编码与${where}里的“${first.project.name}”相同。`,
          printed: project.projectCode,
          projectId: project.id,
          provenance: codeProvenance(project.printedCode) ?? project.provenance,
        };
      }
    }
  },
);
