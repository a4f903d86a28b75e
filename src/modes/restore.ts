/**
 * Runs in the head, before anything is painted, so that no page flashes in a look that the reader did not choose. It also
 * says that scripts run: controls that need one are not shown without.
 */
import { applyChosen, readChosen } from './choices.ts';

const root = document.documentElement;
root.setAttribute('data-scripted', '');
applyChosen(root, readChosen());
