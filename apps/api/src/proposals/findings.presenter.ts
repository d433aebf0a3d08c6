import type { FindingView } from '@banli/contracts';
import { everyProposer, proposalKeyOf, type ProposalState } from '@banli/domain';
import { checkLetter, chineseOrdinal, type CaseFacts, type Party } from '@banli/letter';
import type { RulePack } from '@banli/rules';
import type { DirectoryParty } from '@banli/store';
import { partiesWithin, type Names } from '../directory/directory.service';

/** What the checker says of the latest draft, against the record and the directory. */
export function presentFindings(state: ProposalState, pack: RulePack, names: Names): readonly FindingView[] {
  const facts = caseFacts(state, pack, names);
  if (!facts || !state.draft) return [];
  return checkLetter(state.draft.content, facts).map((finding) => ({
    code: finding.code,
    level: finding.level,
    ...(finding.article === undefined ? {} : { article: finding.article }),
    ...(finding.place.quote === undefined ? {} : { quote: finding.place.quote }),
    text: { zh: finding.zh, en: finding.en },
    remedy: finding.remedy,
  }));
}

function caseFacts(state: ProposalState, pack: RulePack, names: Names): CaseFacts | undefined {
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
      session: session.startsWith('r') ? '闭会期间' : `${chineseOrdinal(Number(session))}次会议`,
      merged: (state.intake?.mergedIn ?? []).map(({ stream }) => ({ number: proposalKeyOf(stream).number })),
    },
    deputies: (group === undefined ? everyProposer(state) : [group]).map((one) => names.owner(one).shortName),
    lead: state.assignment.lead,
    coHandlers: Object.values(state.opinions).map(({ unit, status }) => ({
      unit,
      opinion: status,
      used: status === 'accepted',
    })),
    ...(chief ? { signer: { name: chief.name, post: chief.post ?? '' } } : {}),
    ownCongresses: ownCongresses(state, names),
    directory: partiesWithin(names, state.key.jurisdiction).map(letterParty),
    pack,
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
