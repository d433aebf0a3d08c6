import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { assigningBody, justice, lead, people, supervisingBody, upTo } from '../testing/case-0869';
import type { Step } from '../testing/decider-specification';
import { proposalSpecification } from '../testing/specifications';
import { owedActs } from './owed';
import type { ProposalCommand } from './proposal.commands';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const story = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const owed = (...steps: readonly Step<ProposalCommand>[]) =>
  owedActs(story.lived(...steps).begun, rules.pack).map(({ act, by, about, clock }) =>
    [act, by, about, clock?.dueOn].filter((part) => part !== undefined).join(' '),
  );

describe('what is owed, by whom and by when', () => {
  it('is the assignment, by the body that received 0869, as long as nobody has it', () => {
    expect(owed(...upTo('registered'))).toEqual([`AssignProposal ${assigningBody}`]);
  });

  it('is, once assigned on 5 February 2021, each opinion by 24 March and the next step of the reply by 6 May', () => {
    const acts = owed(...upTo('assigned'));
    expect(acts).toContain(`SubmitOpinion ${justice} 2021-03-24`);
    expect(acts).toContain(`AcknowledgeAssignment ${lead} 2021-05-06`);
    expect(acts).toContain(`AcknowledgeAssignment ${justice}`);
    expect(acts.filter((act) => act.startsWith(`SubmitOpinion ${justice}`))).toHaveLength(1);
  });

  it('never counts the time for a return as a debt: it is a right (16)', () => {
    expect(owedActs(story.lived(...upTo('assigned')).begun, rules.pack).map(({ clock }) => clock?.kind)).not.toContain(
      'return',
    );
  });

  it('is the lead’s to accept, once the opinion of 市司法局 is in', () => {
    const opinion = {
      by: people.justiceHandler,
      on: '2021-02-09',
      command: { type: 'SubmitOpinion', text: '同意。' },
    } as const;
    const acts = owed(...upTo('assigned'), opinion);
    expect(acts).toContain(`AcceptOpinion ${lead} ${justice}`);
    expect(acts.some((act) => act.startsWith(`SubmitOpinion ${justice}`))).toBe(false);
  });

  it('is the rating by 19 May 2021 after the letter was received, and nothing once it is given', () => {
    expect(owed(...upTo('delivered'))).toEqual([`RateReply ${people.deputy.personId} 2021-05-19`]);
    expect(owed(...upTo('rated'))).toEqual([]);
  });

  const dissatisfied = [
    ...upTo('delivered'),
    {
      by: people.deputy,
      on: '2021-05-10',
      command: { type: 'RateReply', level: 'not-satisfied', reasons: '未回应第一项请求。' },
    },
  ] as const;
  const ordered = [
    ...dissatisfied,
    {
      by: people.committee,
      on: '2021-05-20',
      command: { type: 'OrderRehandling', reasons: '意见具体。', requirements: '写明时间表。' },
    },
  ] as const;

  it('is, after the dissatisfied rating of 10 May 2021, the decision of 人代工委: another round or an end with reasons', () => {
    expect(owedActs(story.lived(...dissatisfied).begun, rules.pack)).toEqual([
      { act: 'OrderRehandling', orElse: 'CloseDissatisfaction', by: supervisingBody, article: '第二十七条' },
    ]);
  });

  it('is, after its order of 20 May 2021, the unit’s to sign for, then the reply by 24 July', () => {
    expect(owed(...ordered)).toEqual([`ConfirmOrderReceived ${lead}`]);
    const received = {
      by: people.handler,
      on: '2021-05-24',
      command: { type: 'ConfirmOrderReceived', proof: '平台签收记录' },
    } as const;
    expect(owed(...ordered, received)).toContain(`SaveDraft ${lead} 2021-07-26`);
  });

  it('is a meeting, where the reply handled anew did not satisfy either: nobody may end it without', () => {
    const steps = [...upTo('contacted').slice(-1), ...upTo('delivered').slice(upTo('consulted').length)];
    const second = steps.map((step, index) => ({ ...step, on: `2021-06-${String(10 + index)}` }));
    const received = {
      by: people.handler,
      on: '2021-05-24',
      command: { type: 'ConfirmOrderReceived', proof: '平台签收记录' },
    } as const;
    const again = {
      by: people.deputy,
      on: '2021-06-28',
      command: { type: 'RateReply', level: 'not-satisfied', reasons: '仍无时间表。' },
    } as const;
    expect(owed(...ordered, received, ...second, again)).toEqual([`RecordMeeting ${supervisingBody}`]);
  });

  it('names the article behind each act, where one stands there', () => {
    const [assign] = owedActs(story.lived(...upTo('registered')).begun, rules.pack);
    const rate = owedActs(story.lived(...upTo('delivered')).begun, rules.pack).find(({ act }) => act === 'RateReply');
    expect([assign?.article, rate?.article]).toEqual(['第十五条', '第二十六条']);
  });
});
