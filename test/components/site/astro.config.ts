/** The component pages: a site of their own, so that nothing of it can get into the published one. */
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

export default defineConfig({
  root: import.meta.dirname,
  srcDir: import.meta.dirname,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  vite: { plugins: [tailwindcss()] },
});
