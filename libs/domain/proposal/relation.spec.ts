import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { assigningBody, governmentOffice, justice, lead, people, personOf, upTo } from '../testing/case-0869';
import { proposalSpecification } from '../testing/specifications';
import { relationToProposal } from './relation';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

describe('what a person is to proposal 0869', () => {
  const received = lived(...upTo('registered')).begun;
  const sent = lived(...upTo('sent')).begun;

  it.each([
    ['大会秘书处, which assigned it', people.assigner, 'assigning-body', 'assigning-body'],
    ['人代工委, its successor after the session', people.committee, 'assigning-body', 'assigning-body'],
    ['市生态环境局', people.handler, 'none', 'lead'],
    ['市司法局', people.justiceHandler, 'none', 'co-handler'],
    ['市政府办公厅, which gets a copy', personOf(governmentOffice, 'office'), 'none', 'copy'],
    ['市公安局', people.otherUnit, 'none', 'none'],
    ['the lead proposer', people.deputy, 'proposer', 'proposer'],
    ['a co-signer', people.coSigner, 'proposer', 'proposer'],
    ['another deputy', people.stranger, 'none', 'none'],
  ] as const)('%s, before assignment and after dispatch on 15 April 2021', (_who, person, before, after) => {
    expect([relationToProposal(received, person), relationToProposal(sent, person)]).toEqual([before, after]);
  });

  it('a co-handler that also gets a copy stays a co-handler: the closest relation wins', () => {
    expect(sent.dispatches[justice]?.as).toBe('copy');
    expect(relationToProposal(sent, personOf(justice, 'office'))).toBe('co-handler');
  });

  it('a deputy who works in the lead unit is a deputy here, so that nobody rates their own unit’s letter (第三十八条)', () => {
    expect(relationToProposal(sent, personOf(lead, 'deputy', 'handler'))).toBe('none');
  });

  it('an assigning body that answers by itself is the lead, and rates nothing', () => {
    const own = lived(...upTo('registered'), {
      by: people.assigner,
      on: '2021-02-05',
      command: { type: 'AssignProposal', lead: assigningBody, coHandlers: [] },
    });
    expect(relationToProposal(own.begun, people.assigner)).toBe('lead');
  });
});
