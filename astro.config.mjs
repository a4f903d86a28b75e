import { unified } from '@astrojs/markdown-remark';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { rehypeTables } from './src/markdown/rehype-tables.ts';
import { remarkTextPage } from './src/markdown/remark-text-page.ts';
import { readSiteConfig } from './src/site/config.ts';

const site = readSiteConfig(process.env);

export default defineConfig({
  base: site.base,
  ...(site.origin === null ? {} : { site: site.origin }),
  trailingSlash: 'always',
  outDir: process.env.MINGZHANG_OUT ?? './dist',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  compressHTML: false,
  markdown: {
    processor: unified({
      remarkPlugins: [remarkTextPage],
      rehypePlugins: [rehypeTables],
      smartypants: false,
    }),
  },
  vite: { plugins: [tailwindcss()] },
  telemetry: false,
});
