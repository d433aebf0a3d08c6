import { text } from 'node:stream/consumers';
import openapiTypes, { astToString } from 'openapi-typescript';

/**
 * From the OpenAPI document on standard input, the types of everything the API can be asked, for the pages' client.
 * Headers and refusals are the client's own business, the same at every endpoint, and stay out of it.
 */

const HEAD =
  '// Made from the OpenAPI document by npm run census: change the controllers and contracts, not this file.\n';
/** What cannot be sent or answered is left out: for the client, absent says the same. */
const NEVER = /^ *readonly \w+\?: never;\n/gm;
const UNUSED = /export type (?:\$defs|webhooks) = .*\n/g;
/** Below it stands what is sent: there undefined is as good as absent, it does not reach the wire. */
const OPERATIONS = 'export interface operations';
const halved = (text) => text.replace(/^ +/gm, (space) => space.slice(space.length / 2));

const document = JSON.parse(await text(process.stdin));
const types = await openapiTypes(
  {
    ...document,
    paths: mapped(document.paths, (methods) => mapped(methods, forClient)),
    components: { schemas: document.components.schemas },
  },
  { immutable: true, defaultNonNullable: false },
);
const [answers, sent] = astToString(types).replace(NEVER, '').replace(UNUSED, '').split(OPERATIONS);
process.stdout.write(HEAD + halved(answers + OPERATIONS + sent.replaceAll('?: ', '?: undefined | ')));

/** @param {{ parameters: { in: string }[], responses: Record<string, unknown> }} operation */
function forClient({ parameters, responses, ...operation }) {
  return {
    ...operation,
    parameters: parameters.filter((parameter) => parameter.in !== 'header'),
    responses: Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith('2'))),
  };
}

function mapped(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
