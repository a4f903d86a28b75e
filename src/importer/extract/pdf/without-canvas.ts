/**
 * pdfjs loads a native canvas when it finds one; we draw nothing, and it costs memory and time. Import this before pdfjs
 * (in a thread of its own: the hook holds for the whole thread).
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === '@napi-rs/canvas') throw new Error('not needed');
    return nextResolve(specifier, context);
  },
});
