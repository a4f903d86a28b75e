/** Sections of documents as HTML, with the site's glossary. */
import { renderBlocks } from './printed-markdown.ts';
import { siteGlossary } from './site-glossary.ts';

/** The blocks of one section, in order, each as safe HTML. */
export const renderSection = (blocks: readonly string[]): string[] => renderBlocks(blocks, siteGlossary().linker);
