/** The rules of the checks as readers see them, from the definitions beside each check. */
import { gateDefinitions, laterGates } from '../checks/gate-definitions.ts';
import { checkGroups } from '../checks/index.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';

export interface Rule {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** What the rule looks for. */
  readonly rule: string;
  readonly why: string;
  readonly hint: string;
  /** Written source; null when it follows from arithmetic or plain sense. */
  readonly source: string | null;
  readonly example: { readonly fires: string; readonly silent: string };
}

export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Only rules about what departments print; what the importer noticed is no finding about a document. */
export const ruleGroups: readonly RuleGroup[] = checkGroups.map(({ title, checks }) => ({
  title,
  rules: checks
    .map(({ definition }) => definition)
    .filter(({ owner }) => owner === 'publisher')
    .map(({ code, title: name, severity, rule, why, hint, source, example }) => ({
      code,
      title: name,
      severity,
      rule,
      why,
      hint,
      source,
      example,
    })),
}));

const titles = new Map(ruleGroups.flatMap(({ rules }) => rules.map(({ code, title }) => [code, title] as const)));

/** The name of a rule; undefined for a code that is no rule's. */
export const ruleTitle = (code: string): string | undefined => titles.get(code);

/** A reason not to publish. */
export interface Gate {
  readonly code: string;
  readonly title: string;
  readonly rule: string;
  readonly source: string | null;
  /** What to do. */
  readonly remedy: string;
}

export const gates: readonly Gate[] = Object.entries({ ...gateDefinitions, ...laterGates }).map(
  ([code, { title, rule, source, remedy }]) => ({
    code,
    title,
    rule,
    source,
    remedy,
  }),
);
