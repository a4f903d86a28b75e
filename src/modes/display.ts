/** The display controls of the header, and reading aloud. */
import { startControls } from './controls.ts';
import { startReadAloud } from './read-aloud.ts';

const button = document.querySelector<HTMLElement>('[data-display-button]');
const panel = document.querySelector<HTMLElement>('[data-display]');
if (button && panel) {
  startControls(button, panel);
  startReadAloud(panel);
}
