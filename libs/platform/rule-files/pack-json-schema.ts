import { z } from 'zod';
import { clockNotes, fieldNotes, gateNotes } from './field-notes';
import { isObject, type PackFile } from './inheritance';
import { rulePackFields } from './rule-pack.schema';

/** The JSON Schema (2020-12) of a pack's file, for editors: what fields there are, what they mean, what is allowed. */
export const rulePackJsonSchema = (): PackFile => ({
  ...described(z.toJSONSchema(rulePackFields, { io: 'input', reused: 'ref' })),
  title: '办理规则包 · rule pack of Banli',
});

/**
 * The same for a pack that inherits: anything may be left out and anything taken away (`null`); the engine checks the
 * whole afterwards.
 */
export function inheritingPackJsonSchema(): PackFile {
  const { $defs, ...schema } = rulePackJsonSchema();
  const definitions = Object.entries(isObject($defs) ? $defs : {}).map(([name, one]) => [name, relaxed(one)]);
  return {
    ...relaxed(schema),
    title: '参照其他规则包的办理规则包 · rule pack of Banli that inherits from another',
    required: ['id', 'version', 'jurisdiction', 'inherits', 'name'],
    $defs: Object.fromEntries(definitions) as PackFile,
  };
}

/** With the notes of each field, and every clock and gate by its name. */
function described(schema: PackFile): PackFile {
  const fields = schema['properties'] as Readonly<Record<string, PackFile>>;
  const named: Readonly<Record<string, PackFile>> = {
    ...fields,
    clocks: byName(fields['clocks'], clockNotes),
    gates: byName(fields['gates'], gateNotes),
    gateSources: byName(fields['gateSources'], gateNotes),
  };
  return { ...schema, properties: withNotes(named, fieldNotes) };
}

/** A record becomes an object with each of its keys written out, which an editor can offer. */
function byName(record: PackFile | undefined, notes: Readonly<Record<string, string>>): PackFile {
  const value = record?.['additionalProperties'];
  const { propertyNames: _names, ...rest } = record ?? {};
  const each = Object.fromEntries(Object.keys(notes).map((key) => [key, isObject(value) ? value : {}]));
  return { ...rest, properties: withNotes(each, notes), additionalProperties: false };
}

const withNotes = (fields: Readonly<Record<string, PackFile>>, notes: Readonly<Record<string, string>>): PackFile =>
  Object.fromEntries(Object.entries(fields).map(([key, schema]) => [key, { description: notes[key], ...schema }]));

function relaxed(schema: unknown): PackFile {
  if (!isObject(schema)) return {};
  const { required: _required, properties, ...rest } = schema;
  if (!isObject(properties)) return schema;
  const fields = Object.entries(properties).map(([key, field]) => [key, { anyOf: [relaxed(field), { type: 'null' }] }]);
  return { ...rest, properties: Object.fromEntries(fields) as PackFile };
}
