import type { PartyId } from '@banli/domain';
import { canHandle, findParty, shortNameOf } from '../directory';
import type { Finding } from '../finding.types';
import type { CaseFacts, CoHandling, LetterDraft } from '../letter.types';
import { partiesMentioned, partiesNamed } from '../mentions';
import { articleOf, raise } from './raise';

/** The list in “经与甲、乙共同研究办理”. */
const CREDITED = /经(?:与|商|会同|会商)(?<list>[^，。；]+?)(?:共同|协同|联合)?(?:研究|会商|协商|办理)/u;

/** Co-handlers in the opening = in the copies = in the record (20), each direction by itself, and departments credited in the body. */
export function checkCoHandling(draft: LetterDraft, facts: CaseFacts): readonly Finding[] {
  const article = articleOf(facts.pack.clocks.opinion?.cites);
  return [
    ...missingInOpening(draft, facts, article),
    ...strangersInOpening(draft, facts, article),
    ...checkCopiesOfCoHandlers(draft, facts),
    ...neverConsulted(draft, facts, article),
  ];
}

function missingInOpening(draft: LetterDraft, facts: CaseFacts, article: string | undefined): readonly Finding[] {
  const named = namedInOpening(draft, facts);
  const place = { part: 'opening' } as const;
  return facts.coHandlers
    .filter(({ unit }) => !named.has(unit))
    .flatMap(({ unit, opinion, used }): readonly Finding[] => {
      if (opinion === 'waived') return [];
      const about = { party: unit, name: shortNameOf(facts.directory, unit) };
      return opinion === 'accepted'
        ? [raise('accepted-opinion-not-credited', place, { ...about, used }, { article })]
        : [raise('co-handler-not-in-opening', place, { ...about, opinion }, { article })];
    });
}

function strangersInOpening(draft: LetterDraft, facts: CaseFacts, article: string | undefined): readonly Finding[] {
  const credited = [...namedInOpening(draft, facts)].flatMap(([party, quote]): readonly Finding[] => {
    const place = { part: 'opening', quote } as const;
    const name = shortNameOf(facts.directory, party);
    const record = coHandling(facts, party);
    if (!record) return [raise('opening-names-stranger', place, { party, name })];
    const { opinion } = record;
    return opinion === 'accepted'
      ? []
      : [raise('opening-credits-missing-opinion', place, { party, name, opinion }, { article })];
  });
  const unknown = unknownInOpening(draft.opening, facts).map((name) =>
    raise('opening-names-stranger', { part: 'opening', quote: name }, { name }),
  );
  return [...credited, ...unknown];
}

/** Units that can handle, other than those whose letter it is, with the words that name them. */
function namedInOpening({ opening }: LetterDraft, facts: CaseFacts): ReadonlyMap<PartyId, string> {
  return new Map(
    partiesMentioned(opening, facts.directory)
      .filter(({ party }) => !answers(facts, party.id) && canHandle(party))
      .map(({ party, quote }) => [party.id, quote]),
  );
}

/** Names in the opening's list that the directory does not know. */
function unknownInOpening(opening: string, { directory }: CaseFacts): readonly string[] {
  const list = CREDITED.exec(opening)?.groups?.['list'] ?? '';
  return list
    .split('、')
    .map((name) => name.replace(/^[和及与]|等.*$/gu, '').trim())
    .filter((name) => name !== '' && partiesNamed(name, directory).length === 0)
    .filter((name) => partiesMentioned(`${name}部门`, directory).length === 0);
}

function checkCopiesOfCoHandlers({ copies }: LetterDraft, facts: CaseFacts): readonly Finding[] {
  const missing = facts.coHandlers
    .filter(({ unit }) => !copies.includes(unit))
    .map(({ unit }) =>
      raise('co-handler-not-in-copies', { part: 'copies' }, { party: unit, name: shortNameOf(facts.directory, unit) }),
    );
  const strangers = copies.flatMap((party, index): readonly Finding[] => {
    const known = findParty(facts.directory, party);
    if (!known) return [raise('copy-to-unknown-party', { part: 'copies', index }, { party })];
    if (!canHandle(known) || coHandling(facts, party)) return [];
    return [raise('copy-to-stranger', { part: 'copies', index }, { party, name: known.shortName })];
  });
  return [...missing, ...strangers];
}

/** One finding for each department, at its first mention. */
function neverConsulted({ sections }: LetterDraft, facts: CaseFacts, article: string | undefined): readonly Finding[] {
  const mentions = sections.flatMap(({ heading, paragraphs }, index) =>
    [heading, ...paragraphs].flatMap((text) =>
      partiesMentioned(text, facts.directory).map(({ party, quote }) => ({ party, quote, index })),
    ),
  );
  const credited = mentions.filter(
    ({ party }) => canHandle(party) && !answers(facts, party.id) && !coHandling(facts, party.id),
  );
  return [...new Set(credited.map(({ party }) => party))].flatMap((party): readonly Finding[] => {
    const [first, ...more] = credited.filter((mention) => mention.party === party);
    if (!first) return [];
    const place = { part: 'section', index: first.index, quote: first.quote } as const;
    const about = { party: party.id, name: party.shortName, mentions: more.length + 1 };
    return [raise('department-not-consulted', place, about, { article })];
  });
}

/** The lead, or one that leads with it. */
const answers = ({ lead, joint = [] }: CaseFacts, party: PartyId): boolean => party === lead || joint.includes(party);

function coHandling({ coHandlers }: CaseFacts, party: PartyId): CoHandling | undefined {
  return coHandlers.find(({ unit }) => unit === party);
}
