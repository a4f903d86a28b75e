import type { CheckContext } from './check.ts';
import { projectCheck } from './check.ts';
import { codeProvenance } from './project-code-length.ts';
import { projectCodeRule } from './sources.ts';

export const check = projectCheck(
  {
    code: 'project-code-region-mismatch',
    title: '项目编码的地区与文本不同',
    severity: 'warning',
    owner: 'publisher',
    rule: '项目编码前 6 位是地区代码，应为本地区或上级地区；开发区没有自己的代码，用同一上级的代码也不提示。',
    why: '可能填了别处的项目，或编码抄错。',
    hint: '请核对编码前 6 位；项目确由别的地区立项的，可以不改。',
    source: projectCodeRule,
    example: { fires: '990101 的文本里出现 990202 开头的编码', silent: '990101 的文本里出现 990100 开头的编码' },
  },
  function* ({ projectCode, printedCode }, { identity: { region } }, context) {
    if (projectCode === null || !/^[0-9]{6}[0-9A-Z]{15}$/u.test(projectCode)) return;
    const prefix = projectCode.slice(0, 6);
    if (belongs(prefix, region.code, context)) return;
    const named = context.region(prefix)?.name;
    yield {
      message: `项目编码以 ${prefix}${named === undefined ? '' : `（${named}）`}开头，本文本的地区代码是 ${region.code}。`,
      printed: projectCode,
      understood: `${region.code}…`,
      provenance: codeProvenance(printedCode),
    };
  },
);

/** The region itself, one above it, or for a development zone any region under the same parent. */
function belongs(prefix: string, regionCode: string, { region }: CheckContext): boolean {
  const above = [regionCode, `${regionCode.slice(0, 4)}00`, `${regionCode.slice(0, 2)}0000`];
  if (above.includes(prefix)) return true;
  return region(regionCode)?.scheme === 'statistical' && prefix.startsWith(regionCode.slice(0, 4));
}
