import { quotedTitle } from '../compose-letter';
import type { Finding } from '../finding.types';
import type { CaseFacts, LetterDraft } from '../letter.types';
import { raise } from './raise';

const PROPOSAL_NUMBER = /第\d+号/u;

/** Title, salutation and the proposal's own words in the opening, against the record. */
export function checkHead(draft: LetterDraft, facts: CaseFacts): readonly Finding[] {
  return [...checkTitle(draft, facts), ...checkSalutation(draft, facts), ...checkReference(draft, facts)];
}

function checkTitle({ title: written }: LetterDraft, { proposal }: CaseFacts): readonly Finding[] {
  const title = withoutSpace(written);
  const place = { part: 'title', quote: written } as const;
  const { congress, session } = proposal;
  return [
    ...(title.includes(congress) ? [] : [raise('title-lacks-congress', place, { congress })]),
    ...(title.includes(session) ? [] : [raise('title-lacks-session', place, { session })]),
    ...wrongNumber(title, proposal.number).map((numbers) => raise('title-lacks-number', place, numbers)),
    ...unansweredNumbers(title, proposal).map((expected) => raise('title-lacks-number', place, { expected })),
  ];
}

function checkSalutation({ salutation }: LetterDraft, { deputies }: CaseFacts): readonly Finding[] {
  const names = salutation.map(withoutSpace);
  const missing = deputies.filter((deputy) => !names.includes(withoutSpace(deputy)));
  const known = deputies.map(withoutSpace);
  return [
    ...missing.map((deputy) => raise('salutation-lacks-deputy', { part: 'salutation' }, { deputy })),
    ...salutation.flatMap((name, index) =>
      known.includes(withoutSpace(name))
        ? []
        : [raise('salutation-names-stranger', { part: 'salutation', index, quote: name }, { name })],
    ),
  ];
}

function checkReference({ opening: written }: LetterDraft, { proposal }: CaseFacts): readonly Finding[] {
  const opening = withoutSpace(written);
  const place = { part: 'opening' } as const;
  const quoted = [proposal.title, quotedTitle(proposal.title)].map((title) => `《${withoutSpace(title)}》`);
  return [
    ...(quoted.some((title) => opening.includes(title))
      ? []
      : [raise('opening-lacks-title', place, { title: proposal.title })]),
    ...wrongNumber(opening, proposal.number).map((numbers) => raise('opening-lacks-number', place, numbers)),
    ...unansweredNumbers(opening, proposal).map((expected) => raise('opening-lacks-number', place, { expected })),
  ];
}

/** Empty where the text gives the number as the record prints it, leading zeros included. */
function wrongNumber(text: string, number: string): readonly { readonly expected: string; readonly found?: string }[] {
  const expected = `第${number}号`;
  if (text.includes(expected)) return [];
  const found = PROPOSAL_NUMBER.exec(text)?.[0];
  return [found === undefined ? { expected } : { expected, found }];
}

/** Of the proposals merged in, each of which is answered by its number. */
const unansweredNumbers = (text: string, { merged = [] }: CaseFacts['proposal']): readonly string[] =>
  merged.map(({ number }) => `第${number}号`).filter((expected) => !text.includes(expected));

const withoutSpace = (text: string): string => text.replace(/\s/gu, '');
