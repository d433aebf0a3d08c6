import { instantInShanghai, plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import type { Person } from '../actor';
import { commandId, sha256 } from '../identity';
import { firstHash, people, upTo, type Part } from '../testing/case-0869';
import { proposalSpecification } from '../testing/specifications';
import { decideProposal } from './decide';
import type { ProposalAct } from './proposal.commands';
import type { ProposalState } from './proposal.state';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const today = plainDate('2021-04-15');

const decide = (state: ProposalState, actor: Person, command: ProposalAct) => () =>
  decideProposal(
    state,
    { commandId: commandId('damage'), bodyHash: sha256('0'.repeat(64)), actor, command },
    { today, at: instantInShanghai(today, 12 * 3600), rules },
  );

function without(part: Part, missing: 'draft' | 'signature' | 'checkedOn'): ProposalState {
  const { draft, signature, ...rest } = lived(...upTo(part)).begun;
  if (!draft) throw new Error(`${part} has no draft`);
  const { checkedOn: _checkedOn, ...unchecked } = draft;
  if (missing === 'checkedOn') return { ...rest, draft: unchecked };
  return missing === 'draft' ? { ...rest, ...(signature && { signature }) } : { ...rest, draft };
}

describe('a phase that the record cannot have led to', () => {
  it.each<[Part, 'draft' | 'signature' | 'checkedOn', Person, ProposalAct, string]>([
    ['drafted', 'draft', people.office, { type: 'CheckDraft', version: 1 }, 'drafted without a draft'],
    [
      'checked',
      'draft',
      people.chief,
      { type: 'SignReply', version: 1, contentHash: firstHash },
      'checked without a draft',
    ],
    [
      'checked',
      'checkedOn',
      people.chief,
      { type: 'SignReply', version: 1, contentHash: firstHash },
      'checked without a check',
    ],
    [
      'signed',
      'signature',
      people.office,
      { type: 'NumberReply', series: '渝环函', serial: 313 },
      'signed without a signature',
    ],
    [
      'numbered',
      'draft',
      people.office,
      { type: 'DispatchReply', channels: ['paper', 'platform'] },
      'numbered without a draft',
    ],
    [
      'numbered',
      'signature',
      people.office,
      { type: 'DispatchReply', channels: ['paper', 'platform'] },
      'numbered without a signature',
    ],
  ])(
    '%s, lacking its %s, is a fault and no refusal: nobody can put it right by another act',
    (part, missing, by, act, is) => {
      expect(decide(without(part, missing), by, act)).toThrow(
        new RangeError(`proposal/chongqing/5-4/0869 is ${is}: its record is damaged`),
      );
    },
  );
});
