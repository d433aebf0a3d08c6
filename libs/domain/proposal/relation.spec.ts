import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import {
  assigningBody,
  assignment,
  governmentOffice,
  justice,
  lead,
  people,
  personOf,
  registration,
  supervisingBody,
  upTo,
} from '../testing/case-0869';
import { proposalSpecification } from '../testing/specifications';
import { relationToProposal } from './relation';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

describe('what a person is to proposal 0869', () => {
  const received = lived(...upTo('registered')).begun;
  const sent = lived(...upTo('sent')).begun;

  it.each([
    ['大会秘书处, which assigned it', people.assigner, 'assigning-body', 'assigning-body'],
    ['人代工委, its successor after the session', people.committee, 'supervising-body', 'supervising-body'],
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
      command: { ...assignment, lead: assigningBody, coHandlers: [] },
    });
    expect(relationToProposal(own.begun, people.assigner)).toBe('lead');
  });

  it('人代工委, which received it itself in the recess, is both bodies and stays the supervising one', () => {
    const recess = lived({ by: people.committee, on: '2021-02-01', command: { ...registration, inSession: false } });
    expect([recess.begun.assigningBody, recess.begun.supervisingBody]).toEqual([supervisingBody, supervisingBody]);
    expect(relationToProposal(recess.begun, people.committee)).toBe('supervising-body');
    expect(recess.decide(assignment, { by: people.committee, on: '2021-02-05' }).ok).toBe(true);
  });
});
