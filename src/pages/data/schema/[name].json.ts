/** /data/schema/*.json: JSON Schema 2020-12. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { prettyJson } from '../../../open-data/json.ts';
import { jsonSchema, publishedSchemas, type PublishedSchema } from '../../../open-data/json-schemas.ts';
import { permanentAddress } from '../../../site/link.ts';

export const getStaticPaths = (() =>
  publishedSchemas.map((published) => ({
    params: { name: published.name },
    props: { published },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ published: PublishedSchema }> = ({ props }) =>
  new Response(prettyJson(jsonSchema(props.published, permanentAddress)));
