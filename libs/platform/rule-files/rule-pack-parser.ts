import type { RulePack } from '@banli/rules';
import { isAlias, isCollection, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { rulePackSchema } from './rule-pack.schema';

/** Thrown when a rule pack is missing or not usable; the message names file, line, field and what is allowed. */
export class RulePackFault extends Error {
  override readonly name = 'RulePackFault';
}

/** Reads a rule pack from the text of its YAML file; reports every fault at once. */
export function parseRulePack(yaml: string, fileName: string): RulePack {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, merge: true, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new RulePackFault(
      document.errors
        .map((error) => `${fileName} line ${String(lines.linePos(error.pos[0]).line)}: ${error.message}`)
        .join('\n'),
    );
  }
  const parsed = rulePackSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw new RulePackFault(
    parsed.error.issues
      .flatMap((issue) => faultsIn(issue))
      .map(({ path, message }) => {
        const field = path.map(String).join('.') || 'the file';
        return `${fileName} line ${lineOf(document, path, lines)}: ${field}: ${message}`;
      })
      .join('\n'),
  );
}

type Fault = { readonly path: readonly PropertyKey[]; readonly message: string };

function faultsIn(issue: z.core.$ZodIssue): readonly Fault[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message }));
  if (issue.code === 'invalid_value') return [{ path, message: `allowed: ${issue.values.map(String).join(', ')}` }];
  return [{ path, message }];
}

/** The line of the field, or of the nearest field around it that the file holds. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (!isCollection(node)) break;
    node = node.get(key, true);
    if (!isNode(node)) break;
    offset = node.range?.[0] ?? offset;
  }
  return lines.linePos(offset).line;
}
