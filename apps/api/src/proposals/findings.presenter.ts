import { yearOf, type PlainDate } from '@banli/calendar';
import type { CaseView, FindingView } from '@banli/contracts';
import {
  everyProposer,
  proposalKeyOf,
  type LetterContent,
  type LetterTemplateTexts,
  type ProposalState,
} from '@banli/domain';
import {
  checkLetter,
  chineseOrdinal,
  composeClosing,
  composeCopies,
  composeOpening,
  composeSalutation,
  composeTitle,
  type CaseFacts,
  type Party,
} from '@banli/letter';
import type { RulePack } from '@banli/rules';
import type { DirectoryParty } from '@banli/store';
import { partiesWithin, type Names } from '../directory/directory.service';

/** What the checker says of the latest draft, or of a text that is still being written, against the record and the directory. */
export function presentFindings(
  state: ProposalState,
  pack: RulePack,
  names: Names,
  written: LetterContent | undefined = state.draft?.content,
  writtenOn: PlainDate | undefined = state.draft?.savedOn,
): readonly FindingView[] {
  const facts = caseFacts(state, pack, names, writtenOn);
  if (!facts || !written) return [];
  return checkLetter(written, facts).map((finding) => ({
    code: finding.code,
    level: finding.level,
    place: finding.place,
    ...(finding.article === undefined ? {} : { article: finding.article }),
    ...(finding.place.quote === undefined ? {} : { quote: finding.place.quote }),
    text: { zh: finding.zh, en: finding.en },
    remedy: finding.remedy,
    ...(finding.code === 'commitment-not-listed' ? { suggestedRow: finding.facts.row } : {}),
  }));
}

/** The parts of a letter that the record gives, in the unit's own words where it has a template. */
export function composedOf(
  state: ProposalState,
  pack: RulePack,
  names: Names,
  texts: LetterTemplateTexts | undefined,
): CaseView['composed'] {
  const facts = caseFacts(state, pack, names, undefined);
  return (
    facts && {
      title: composeTitle(facts, texts),
      salutation: composeSalutation(facts),
      opening: composeOpening(facts, texts),
      closing: [composeClosing(facts, texts)],
      copies: composeCopies(facts),
    }
  );
}

function caseFacts(
  state: ProposalState,
  pack: RulePack,
  names: Names,
  writtenOn: PlainDate | undefined,
): CaseFacts | undefined {
  if (!state.assignment) return undefined;
  const chief = names.content.persons.find(
    (person) => person.unit === state.assignment?.lead && person.roles.includes('chief'),
  );
  const group = state.intake?.delegation?.liaisonGroup;
  const [congress = '', session = ''] = state.key.session.split('-');
  return {
    proposal: {
      number: state.key.number,
      title: state.title,
      congress: `市${chineseOrdinal(Number(congress))}届人大`,
      session: session.startsWith('r') ? `${session.slice(1)}年闭会期间` : `${chineseOrdinal(Number(session))}次会议`,
      merged: (state.intake?.mergedIn ?? []).map(({ stream }) => ({ number: proposalKeyOf(stream).number })),
    },
    deputies: (group === undefined ? everyProposer(state) : [group]).map((one) => names.owner(one).shortName),
    lead: state.assignment.lead,
    ...(state.assignment.joint === undefined ? {} : { joint: state.assignment.joint }),
    coHandlers: Object.values(state.opinions).map(({ unit, status }) => ({
      unit,
      opinion: status,
      used: status === 'accepted',
    })),
    ...(chief ? { signer: { name: chief.name, post: chief.post ?? '' } } : {}),
    ownCongresses: ownCongresses(state, names),
    requests: state.requests,
    ...(writtenOn === undefined ? {} : { writtenIn: yearOf(writtenOn) }),
    handling: handlingOf(state, state.assignment, writtenOn),
    directory: partiesWithin(names, state.key.jurisdiction).map(letterParty),
    pack,
  };
}

/** Days that a letter tells of: of receipt either the assigning body's or the unit's own. */
function handlingOf(
  { receivedOn, acknowledged, dated = {} }: ProposalState,
  { on, lead }: NonNullable<ProposalState['assignment']>,
  writtenOn: PlainDate | undefined,
): NonNullable<CaseFacts['handling']> {
  const acknowledgedOn = acknowledged[lead];
  return {
    ...(writtenOn === undefined ? {} : { writtenOn }),
    received: [receivedOn, on, ...(acknowledgedOn === undefined ? [] : [acknowledgedOn])],
    assigned: [on],
    contacted: Object.values(dated)
      .filter(({ type }) => type === 'DeputyContacted')
      .map((act) => act.on),
  };
}

/** The congresses that sent the deputies who submitted it. */
export const ownCongresses = (state: ProposalState, names: Names): readonly Party['id'][] =>
  [...new Set(everyProposer(state).map((deputy) => names.person(deputy).unit.id))].map((id) => id as Party['id']);

/** A party of the directory as the letter's rules know it. */
export const letterParty = (party: DirectoryParty): Party => ({
  id: party.id as Party['id'],
  kind: party.kind as Party['kind'],
  fullName: party.name,
  shortName: party.shortName,
  aliases: party.aliases,
  fields: party.fields,
});
