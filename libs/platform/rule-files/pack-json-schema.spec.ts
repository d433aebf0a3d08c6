import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parse } from 'yaml';
import { inheritingPackJsonSchema, rulePackJsonSchema } from './pack-json-schema';

const folder = join(__dirname, '../../rules/packs');
const published = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const complete = published('rule-pack.schema.json');
const inheriting = published('inheriting-pack.schema.json');
const chongqing = parse(readFileSync(join(folder, 'chongqing-2018.yaml'), 'utf8'), { merge: true }) as object;

/** Read back as a validator of its own: where an editor would complain. */
function complaints(schema: unknown, file: object): readonly string[] {
  const { error } = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(file);
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
}

describe('the JSON Schemas of a pack', () => {
  it('are published as they are: `npm run -s banli -- pack schema` prints them anew', () => {
    expect(complete).toEqual(JSON.parse(JSON.stringify(rulePackJsonSchema())));
    expect(inheriting).toEqual(JSON.parse(JSON.stringify(inheritingPackJsonSchema())));
  });

  it('explain every field, clock and gate in both languages', () => {
    const { properties } = rulePackJsonSchema() as { properties: Record<string, Described> };
    const described = [...Object.values(properties), ...inner(properties['clocks']), ...inner(properties['gates'])];
    expect(described.length).toBeGreaterThan(45);
    expect(described.filter(({ description }) => !/\p{Script=Han}.* · [a-z]/u.test(description ?? ''))).toEqual([]);
  });

  it('take the pack of Chongqing, and a district that names its city and one other limit', () => {
    expect(complaints(complete, chongqing)).toEqual([]);
    expect(complaints(inheriting, district)).toEqual([]);
    expect(complaints(complete, district)).not.toEqual([]);
  });

  it('refuse a unit of time and a clock that do not exist', () => {
    expect(complaints(complete, { ...chongqing, clocks: { replies: {} } })).toContain('clocks');
    const weekly = { opinion: { limit: { amount: 3, unit: 'week' } } };
    expect(complaints(inheriting, { ...district, clocks: weekly })).toContain('clocks');
  });
});

const district = {
  id: 'tongliang',
  version: '2018.1',
  jurisdiction: 'tongliang',
  inherits: {
    pack: 'chongqing@2018.1',
    cites: { kind: 'law', article: '重庆条例第三十九条', quote: '参照本条例规定执行' },
  },
  name: { zh: '铜梁区规则', en: 'Rules of Tongliang district' },
  clocks: { opinion: { limit: { amount: 20, unit: 'working-day' } }, contact: null },
};

type Described = { readonly description?: string; readonly properties?: Record<string, Described> };
const inner = (of: Described | undefined): readonly Described[] => Object.values(of?.properties ?? {});
