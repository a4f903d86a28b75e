/** The panel of the header: each control changes the page at once and is remembered on the device. */
import {
  applyChosen,
  type ChoiceKey,
  choiceKeys,
  currentValue,
  isChoiceEvent,
  readChosen,
  standard,
  storeChosen,
} from './choices.ts';

const root = document.documentElement;

const isChoiceKey = (name: string): name is ChoiceKey => (choiceKeys as readonly string[]).includes(name);

export function startControls(button: HTMLElement, panel: HTMLElement): void {
  const inputs = [...panel.querySelectorAll('input')];

  const show = (): void => {
    for (const input of inputs) {
      if (isChoiceKey(input.name)) input.checked = currentValue(root, input.name) === input.value;
    }
  };

  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isChoiceKey(target.name)) return;
    const chosen = { ...readChosen(), [target.name]: target.checked ? target.value : standard };
    applyChosen(root, chosen);
    storeChosen(chosen);
  });

  const open = (wanted: boolean): void => {
    panel.hidden = !wanted;
    button.setAttribute('aria-expanded', String(wanted));
  };
  button.addEventListener('click', () => {
    open(panel.hasAttribute('hidden'));
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    open(false);
    button.focus();
  });

  const refresh = (): void => {
    applyChosen(root, readChosen());
    show();
  };
  addEventListener('storage', (event) => {
    if (isChoiceEvent(event)) refresh();
  });
  // A page that comes back from the back/forward cache may have been left before the choice was made.
  addEventListener('pageshow', refresh);
  show();
}
