/** The worker thread that reads one OFD. */
import { serve } from '../grid/serve.ts';
import { readOfdDocument } from './read-document.ts';

await serve(readOfdDocument);
