/**
 * An Astro content loader that refuses a damaged file in the words of `readContent`: file, place, value, what is wrong and
 * what to do. The schema is applied here, so that a file is validated once.
 */
import type { Loader } from 'astro/loaders';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentKind } from './content-files.ts';
import { ContentError } from './content-problem.ts';
import { checked } from './schema-problems.ts';

export function checkedLoader<T>(loader: Loader, { schema, remedy }: ContentKind<T>): Loader {
  return {
    name: `checked-${loader.name}`,
    load: (context) => {
      const contentDir = fileURLToPath(new URL('content/', context.config.root));
      return loader.load({
        ...context,
        parseData: (props) => {
          const file = props.filePath === undefined ? props.id : relative(contentDir, props.filePath);
          const result = checked(schema, props.data, file, remedy);
          if (result.value === null) return Promise.reject(new ContentError(result.problems));
          return Promise.resolve(props.data);
        },
      });
    },
  };
}
