import type { Refusal } from '../refusal';
import { says } from '../says';

/** The texts of a letter that a unit may word itself, in the order of the sheet; one that is absent is the house's. */
export const LETTER_TEXTS = [
  'mark',
  'title',
  'opening',
  'closing',
  'signature',
  'tableTitle',
  'noCommitments',
  'receiptNote',
] as const;

export type LetterText = (typeof LETTER_TEXTS)[number];
export type LetterTemplateTexts = { readonly [T in LetterText]?: string };

/** What the record puts into a text, as it stands there between braces. */
export type LetterPlaceholder = '单位' | '单位简称' | '届次' | '编号' | '称谓' | '建议' | '协办单位' | '审签人';

type Room = { readonly may: readonly LetterPlaceholder[]; readonly must: readonly (readonly LetterPlaceholder[])[] };

const NAME: Room = { may: ['单位', '单位简称'], must: [['单位', '单位简称']] };
const NONE: Room = { may: [], must: [] };

/** Which placeholders each text may have, and of which groups it must have one: what the record says is never typed. */
export const LETTER_ROOM: Readonly<Record<LetterText, Room>> = {
  mark: NAME,
  title: { may: ['单位', '单位简称', '届次', '编号'], must: [['届次'], ['编号']] },
  opening: { may: ['称谓', '届次', '建议', '协办单位'], must: [['建议'], ['协办单位']] },
  closing: { may: ['称谓', '单位', '单位简称', '审签人'], must: [['审签人']] },
  signature: NAME,
  tableTitle: NONE,
  noCommitments: NONE,
  receiptNote: { may: ['单位', '单位简称'], must: [] },
};

/** Between braces a placeholder; between square brackets what is left out where a placeholder in it has nothing to say. */
const PLACEHOLDER = /\{(?<name>[^{}]*)\}/gu;
const OPTIONAL = /\[(?<part>[^[\]]*)\]/gu;

const LONGEST = 300;

/** Why these texts cannot be a template, the first reason there is. */
export function faultOfTemplate(texts: LetterTemplateTexts): Refusal | undefined {
  for (const text of LETTER_TEXTS) {
    const written = texts[text];
    if (written === undefined) continue;
    const fault = faultOfText(text, written);
    if (fault) return fault;
  }
  return undefined;
}

function faultOfText(text: LetterText, written: string): Refusal | undefined {
  if (!says(written)) return { code: 'text-missing', field: text };
  if (Array.from(written).length > LONGEST) return { code: 'template-text-too-long', text, most: LONGEST };
  const { may, must } = LETTER_ROOM[text];
  const used = [...written.matchAll(PLACEHOLDER)].map(({ groups }) => groups?.['name'] ?? '');
  const unknown = used.find((name) => !may.some((one) => one === name));
  if (unknown !== undefined) return { code: 'placeholder-unknown', text, placeholder: unknown, known: may };
  const rest = written.replace(PLACEHOLDER, '').replace(OPTIONAL, '$<part>');
  const stray = /[{}[\]]/u.exec(rest)?.[0];
  if (stray !== undefined) return { code: 'template-bracket-stray', text, bracket: stray };
  const lacking = must.find((group) => !group.some((one) => used.includes(one)));
  return lacking && { code: 'placeholder-missing', text, oneOf: lacking };
}

/** A text of a template that has no fault, with the record's words in it. An empty word empties the brackets around it. */
export function fillLetterText(written: string, words: Readonly<Partial<Record<LetterPlaceholder, string>>>): string {
  const word = (name: string): string => words[name as LetterPlaceholder] ?? '';
  const hasNothing = (part: string): boolean =>
    [...part.matchAll(PLACEHOLDER)].some(({ groups }) => word(groups?.['name'] ?? '') === '');
  return written
    .replace(OPTIONAL, (_whole, part: string) => (hasNothing(part) ? '' : part))
    .replace(PLACEHOLDER, (_whole, name: string) => word(name));
}

export const sameTexts = (one: LetterTemplateTexts, other: LetterTemplateTexts): boolean =>
  LETTER_TEXTS.every((text) => one[text] === other[text]);
