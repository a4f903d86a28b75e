/** Every published copy of an original is there, byte for byte what the manifest says. */
import type { Manifest } from '../../document/original.ts';
import type { OutputProblem } from './output-problem.ts';

type ManifestFile = Manifest['files'][number];

/** Where a manifest's file lies below the site's folder. */
export const publishedOriginal = (file: Pick<ManifestFile, 'path'>): string => `originals/${file.path}`;

/** `sha256Of` gives the digest of a file of the built site, null when it is not there. */
export async function checkOriginals(
  manifests: readonly Manifest[],
  sha256Of: (file: string) => Promise<string | null>,
): Promise<OutputProblem[]> {
  const problems: OutputProblem[] = [];
  for (const entry of manifests.flatMap((manifest) => manifest.files)) {
    const file = publishedOriginal(entry);
    const sha256 = await sha256Of(file);
    if (sha256 === entry.sha256) continue;
    const found = sha256 === null ? '没有生成' : '与登记的 SHA-256 不一致';
    problems.push({
      file,
      message: `${entry.document} 的原件副本${found}（登记：${entry.sha256.slice(0, 12)}…${
        sha256 === null ? '' : `，实际：${sha256.slice(0, 12)}…`
      }）`,
      hint:
        sha256 === null
          ? `检查 content/originals/${entry.path} 是否还在；缺失时重新导入这份文本。`
          : `content/originals/${entry.path} 在登记之后被改动过：用版本库恢复它，或重新导入这份文本。`,
    });
  }
  return problems;
}
