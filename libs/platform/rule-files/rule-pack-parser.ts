import type { RulePack } from '@banli/rules';
import { isAlias, isCollection, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { inherited, isObject, type PackFile } from './inheritance';
import { OperatorFault } from '../settings/settings';
import { rulePackSchema } from './rule-pack.schema';

/** Thrown when a rule pack is missing or not usable; the message names file, line, field and what is allowed. */
export class RulePackFault extends OperatorFault {
  override readonly name = 'RulePackFault';
}

/** A pack and what its file says, its inheritance included: that is what another pack inherits. */
export type ReadPack = { readonly pack: RulePack; readonly file: PackFile };

/** The packs that one may inherit from, by `id@version`. */
export type KnownPacks = ReadonlyMap<string, PackFile>;

/** Reads a rule pack from the text of its YAML file; reports every fault at once. */
export function parseRulePack(yaml: string, fileName: string, known: KnownPacks = new Map()): ReadPack {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, merge: true, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new RulePackFault(
      document.errors
        .map((error) => `${fileName} line ${String(lines.linePos(error.pos[0]).line)}: ${error.message}`)
        .join('\n'),
    );
  }
  const own: unknown = document.toJS();
  const parent = parentOf(own);
  const from = parent === undefined ? undefined : known.get(parent);
  if (parent !== undefined && from === undefined) {
    const line = String(lineOf(document, ['inherits', 'pack'], lines).line);
    const names = [...known.keys()].join(', ');
    throw new RulePackFault(`${fileName} line ${line}: inherits.pack: there is no pack ${parent}; there is: ${names}`);
  }
  const file = inherited(from, own);
  const parsed = rulePackSchema.safeParse(file, { reportInput: true });
  if (parsed.success) return { pack: parsed.data, file: file as PackFile };
  throw new RulePackFault(
    parsed.error.issues
      .flatMap((issue) => faultsIn(issue))
      .map(({ path, message }) => {
        const field = path.map(String).join('.') || 'the file';
        const { line, whole } = lineOf(document, path, lines);
        const taken = parent === undefined || whole ? '' : ` (with what is inherited from ${parent})`;
        return `${fileName} line ${String(line)}: ${field}: ${message}${taken}`;
      })
      .join('\n'),
  );
}

/** `id@version` of the pack that a file inherits from. */
export function parentOf(file: unknown): string | undefined {
  const inherits = isObject(file) ? file['inherits'] : undefined;
  const parent = isObject(inherits) ? inherits['pack'] : undefined;
  return typeof parent === 'string' ? parent : undefined;
}

type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

const KINDS: Readonly<Partial<Record<string, string>>> = {
  string: '文字 text',
  number: '数字 number',
  int: '整数 whole number',
  boolean: 'true / false',
  array: '列表 list',
  object: '一组字段 fields',
  record: '一组字段 fields',
};

function faultsIn(issue: z.core.$ZodIssue): readonly Fault[] {
  const { path, message } = issue;
  if (issue.code === 'invalid_type') {
    const should = `应为 expected: ${KINDS[issue.expected] ?? issue.expected}`;
    return [{ path, message: issue.input === undefined ? `缺少 missing; ${should}` : should }];
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message }));
  if (issue.code === 'invalid_value')
    return [{ path, message: `可以写 allowed: ${issue.values.map(String).join(', ')}` }];
  if (issue.code === 'invalid_key') return [{ path, message: issue.issues[0]?.message ?? message }];
  return [{ path, message }];
}

/** The line of the field, or of the nearest field around it that the file holds. */
function lineOf(
  document: Document,
  path: readonly PropertyKey[],
  lines: LineCounter,
): { readonly line: number; readonly whole: boolean } {
  let node: unknown = document.contents;
  let offset = 0;
  let whole = true;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    const inner = isCollection(node) ? node.get(key, true) : undefined;
    if (!isNode(inner)) {
      whole = false;
      break;
    }
    node = inner;
    offset = inner.range?.[0] ?? offset;
  }
  return { line: lines.linePos(offset).line, whole };
}
