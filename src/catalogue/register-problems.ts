/** Registers that contradict themselves: what is there twice, and regions that lie above themselves or below none. */
import type { Department, Region } from '../document/register.ts';
import { departmentsFile, regionsFile } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { printedValue } from './schema-problems.ts';

export function regionProblems(regions: readonly Region[]): ContentProblem[] {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const wrong = (index: number, key: 'code' | 'parent', printed: string | null, problem: string): ContentProblem[] => [
    {
      file: regionsFile.path,
      path: `[${String(index)}].${key}`,
      printed: printedValue(printed),
      problem,
      remedy: regionsFile.remedy,
    },
  ];
  return regions.flatMap((region, index) => {
    if (regions.findIndex((other) => other.code === region.code) !== index)
      return wrong(index, 'code', region.code, '这个地区代码重复了。');
    if (region.parent !== null && !byCode.has(region.parent))
      return wrong(index, 'parent', region.parent, '名录里没有这个上级地区。');
    const above = new Set<string>([region.code]);
    for (let parent = region.parent; parent !== null; parent = byCode.get(parent)?.parent ?? null) {
      if (above.has(parent)) return wrong(index, 'parent', region.parent, '上级地区绕回了自己。');
      above.add(parent);
    }
    return [];
  });
}

export function departmentProblems(departments: readonly Department[]): ContentProblem[] {
  const seen = new Set<string>();
  return departments.flatMap(({ region, id }, index): ContentProblem[] => {
    const key = `${region}/${id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        file: departmentsFile.path,
        path: `[${String(index)}].id`,
        printed: printedValue(id),
        problem: `地区 ${region} 已经有编号相同的部门。`,
        remedy: departmentsFile.remedy,
      },
    ];
  });
}
