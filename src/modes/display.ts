/** The display controls of the header, and reading aloud. */
import { startControls } from './controls.ts';
import { addPanel } from './panel.ts';
import { startReadAloud } from './read-aloud.ts';

const button = document.querySelector<HTMLElement>('[data-display-button]');
const panel = button && addPanel(button);
if (button && panel) {
  startControls(button, panel);
  startReadAloud(panel);
}
