/**
 * How a reader wants pages to look, kept on the device. Each choice is an attribute of the root (`data-size="large"`) that
 * src/styles/modes.css knows; the server may set defaults, which a stored choice overrides.
 */

/** Choice → the values besides the standard one, which is the absence of the attribute. */
const choices = {
  size: ['large'],
  layout: ['simple'],
  contrast: ['more'],
  theme: ['light', 'dark'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ChoiceKey = keyof typeof choices;
export const choiceKeys = Object.keys(choices) as readonly ChoiceKey[];

export const standard = 'standard';

/** What was chosen; a key that is missing was never touched. */
export type Chosen = Readonly<Partial<Record<ChoiceKey, string>>>;

/** Other columns of the same site share the storage. */
const storageKey = 'mingzhang-display';

const isValue = (key: ChoiceKey, value: unknown): value is string =>
  value === standard || (choices[key] as readonly unknown[]).includes(value);

/** Whatever is stored: what is not understood is dropped. */
export function parseChosen(stored: string | null): Chosen {
  try {
    const given: unknown = JSON.parse(stored ?? '{}');
    if (typeof given !== 'object' || given === null) return {};
    const entries: [string, unknown][] = Object.entries(given);
    return Object.fromEntries(
      entries.filter((entry): entry is [ChoiceKey, string] => {
        const key = choiceKeys.find((known) => known === entry[0]);
        return key !== undefined && isValue(key, entry[1]);
      }),
    );
  } catch {
    return {};
  }
}

/** Storage may be forbidden; then choices last for the page. */
export function readChosen(): Chosen {
  try {
    return parseChosen(localStorage.getItem(storageKey));
  } catch {
    return {};
  }
}

export function storeChosen(chosen: Chosen): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(chosen));
  } catch {
    // The page has been changed all the same.
  }
}

/** Whether an event of another tab tells of choices. */
export const isChoiceEvent = (event: StorageEvent): boolean => event.key === storageKey || event.key === null;

export function applyChosen(root: HTMLElement, chosen: Chosen): void {
  for (const key of choiceKeys) {
    const value = chosen[key];
    if (value === standard) root.removeAttribute(`data-${key}`);
    else if (value !== undefined) root.setAttribute(`data-${key}`, value);
  }
}

/** What holds now, defaults included. */
export const currentValue = (root: HTMLElement, key: ChoiceKey): string => root.getAttribute(`data-${key}`) ?? standard;
