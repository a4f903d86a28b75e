/** The fields of a whole document for the dictionary, read from its JSON Schema. */
import { z } from 'zod';
import { performanceTextSchema } from '../document/performance-document.ts';
import { chineseDescriptions } from './field-descriptions.ts';

interface Field {
  readonly name: string;
  readonly title: string;
  /** In English, from the schema. */
  readonly description: string;
  /** In Chinese; the title where there is no other. */
  readonly zh: string;
}

export interface FieldGroup {
  /** Anchor, and the name of the definition in the JSON Schema. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly zh: string;
  readonly fields: readonly Field[];
}

/** As much of a JSON Schema as the dictionary shows. */
interface Node {
  readonly title: string;
  readonly description: string;
  readonly $ref?: string | undefined;
  readonly properties: Readonly<Record<string, Node>>;
  readonly items?: Node | undefined;
  readonly anyOf: readonly Node[];
  readonly oneOf: readonly Node[];
}

const nodeSchema: z.ZodType<Node> = z.lazy(() => z.looseObject(nodeShape));
const nodeShape = {
  title: z.string().default(''),
  description: z.string().default(''),
  $ref: z.string().optional(),
  properties: z.record(z.string(), nodeSchema).default({}),
  // A tuple's schema has the boolean false here.
  items: nodeSchema.optional().catch(undefined),
  anyOf: z.array(nodeSchema).default([]),
  oneOf: z.array(nodeSchema).default([]),
};

const rootSchema = z.looseObject({ ...nodeShape, $defs: z.record(z.string(), nodeSchema) });

/** Groups in the order in which the schema first refers to them. */
export function documentFields(): FieldGroup[] {
  const root = rootSchema.parse(z.toJSONSchema(performanceTextSchema));
  return [['Document', root] as const, ...Object.entries(root.$defs)].flatMap(([name, node]) => {
    const fields = fieldsOf(node, root.$defs);
    return fields.length === 0
      ? []
      : [{ name, title: node.title, description: node.description, zh: chinese(node), fields }];
  });
}

const chinese = ({ title, description }: Pick<Node, 'title' | 'description'>): string =>
  chineseDescriptions[description] ?? `${title}。`;

/** The fields of an object, those of all its variants, and one level of objects within. */
function fieldsOf(node: Node, definitions: Readonly<Record<string, Node>>, prefix = ''): Field[] {
  const named = new Map<string, Field>();
  for (const variant of [node, ...node.oneOf]) {
    for (const [key, property] of Object.entries(variant.properties)) {
      const name = prefix + key;
      const { title, description } = described(property, definitions);
      if (title !== '') named.set(name, { name, title, description, zh: chinese({ title, description }) });
      if (prefix === '') for (const field of fieldsOf(property, definitions, `${name}.`)) named.set(field.name, field);
    }
  }
  return [...named.values()];
}

/** What a property says of itself, else what the definition that it refers to says. */
function described(property: Node, definitions: Readonly<Record<string, Node>>): Node {
  if (property.title !== '') return property;
  const inner = property.items ?? property.anyOf.find((option) => option.$ref !== undefined) ?? property;
  const name = inner.$ref?.replace('#/$defs/', '') ?? '';
  return definitions[name] ?? property;
}
