/** The worker thread that reads one PDF. */
import { serve } from '../grid/serve.ts';
import { readPdfDocument } from './read-document.ts';

await serve(readPdfDocument);
