// ESLint over every .ts, .mjs and .astro file, with type information.
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '..');

/** What holds for TypeScript wherever it stands, beyond the presets. */
const shared = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true }],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  // Taking a string apart by code points is what Chinese text asks for.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  eqeqeq: 'error',
  'no-console': 'error',
};

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/', '.cache/', 'coverage/', 'content/', 'test/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: join(root, 'tsconfig.json'), tsconfigRootDir: root } },
    rules: shared,
  },
  // The presets of typescript-eslint bring its parser; those of Astro, behind it, put their own around it again.
  { files: ['**/*.astro'], extends: [tseslint.configs.strictTypeChecked] },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        project: join(root, 'tsconfig.json'),
        tsconfigRootDir: root,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      ...shared,
      // To TypeScript an element of a template is of type any; returning one from a map() is how lists are written.
      '@typescript-eslint/no-unsafe-return': 'off',
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
    },
  },
  // JSON for programs, escaped so that no text of it can end its element.
  { files: ['src/layouts/LinkedData.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
  // Scripts inside Astro files reach ESLint as files that no project knows: types are astro check's business there.
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
