/** The worker thread that reads one PDF. */
import './without-canvas.ts';
import { serve } from '../grid/serve.ts';
import { readPdfDocument } from './read-document.ts';

await serve(readPdfDocument);
