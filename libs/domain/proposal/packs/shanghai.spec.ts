import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import {
  assignment,
  hash,
  lead,
  letterUnder,
  partsUnder,
  people,
  step,
  upTo,
  water,
  governmentOffice,
  body,
} from '../../testing/case-under-pack';
import { proposalSpecification } from '../../testing/specifications';
import { owedActs } from '../owed';
import { permittedProposalActs } from '../permitted';
import type { ProposalCommand } from '../proposal.commands';
import type { ProposalState } from '../proposal.state';

const pack = loadRulePack('shanghai');
const rules = { pack, calendar: loadWorkCalendar() };
const same = (actual: unknown, expected: unknown): void => expect(actual).toStrictEqual(expected);
const { lived } = proposalSpecification(rules, same);
const parts = partsUnder(pack);

const dueOf = (state: ProposalState, kind: string): readonly string[] =>
  Object.values(state.clocks).flatMap((clock) => (clock.kind === kind ? [`${clock.owedBy} ${clock.dueOn}`] : []));
const may = (state: ProposalState, by: Parameters<typeof permittedProposalActs>[1], on: string) =>
  permittedProposalActs(state, by, pack, plainDate(on));

const assigned = lived(...upTo(pack, 'assigned'));
const acknowledged = lived(...upTo(pack, 'acknowledged'));
const consulted = lived(...upTo(pack, 'consulted'));
const delivered = lived(...upTo(pack, 'delivered'));

describe('an assignment in Shanghai of 5 February 2021', () => {
  it('was due seven working days after the receipt of the 4th (上海 第十一条), on Friday 19 February over the Spring Festival', () => {
    expect(dueOf(lived(...parts.registered).begun, 'assign')).toEqual([`${body} 2021-02-19`]);
  });

  it('starts the reply alone (第十九条); a return and an opinion count from the unit’s own receipt', () => {
    const running = Object.values(assigned.begun.clocks).filter(({ stopped }) => !stopped);
    expect(running.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual(['reply 2021-05-06']);
  });

  it('knows no separate handling (第十三条) and names the part of each joint lead', () => {
    const registered = lived(...parts.registered);
    const by = { by: people.body, on: '2021-02-05' };
    const separate = { ...assignment, manner: 'separate', coHandlers: [], separateUnits: [] } as const;
    registered.when(separate, by).thenRefused('manner-unknown', {
      given: 'separate',
      known: ['lead', 'sole', 'joint'],
      article: '第十三条',
    });
    const joint = { ...assignment, manner: 'joint', joint: [water], coHandlers: [] } as const;
    registered.when(joint, by).thenRefused('contents-missing', { units: [lead, water], article: '第十三条' });
    const contents = { [lead]: '水质', [water]: '河道' };
    const divided = registered.and({ ...by, command: { ...joint, contents } });
    expect(divided.begun.assignment).toMatchObject({ joint: [water], contents });
  });
});

describe('receipt by a unit in Shanghai', () => {
  it('on 8 February 2021 starts its seven working days for a return (第十四条), until the 23rd; no contact is timed (第十六条)', () => {
    expect(dueOf(acknowledged.begun, 'return')).toEqual([`${lead} 2021-02-23`, `${water} 2021-02-24`]);
    expect(dueOf(acknowledged.begun, 'contact')).toEqual([]);
  });

  it('on 9 February 2021 gives a co-handler one month for its opinion (第十七条), until 9 March', () => {
    expect(dueOf(acknowledged.begun, 'opinion')).toEqual([`${water} 2021-03-09`]);
  });

  it('bars a return that is asked for on 24 February 2021 as late, in the words of article 14', () => {
    const ask: ProposalCommand = { type: 'RequestReturn', reasons: '不属于本单位职权范围。' };
    acknowledged.when(ask, { by: people.handler, on: '2021-02-24' }).thenRefused('return-barred', {
      unit: lead,
      dueOn: plainDate('2021-02-23'),
      article: '第十四条',
    });
    expect(acknowledged.and(step('2021-02-23', people.handler, ask)).begun.returns[lead]?.status).toBe('requested');
  });
});

describe('a letter in Shanghai', () => {
  const check = { type: 'CheckDraft', version: 1 } as const;
  const sign = { type: 'SignReply', version: 1, contentHash: hash } as const;

  it('tells the deputy what each co-handler thinks (第十七条), or is not signed', () => {
    const whole = letterUnder(pack);
    const content = { ...whole, sections: whole.sections.filter(({ opinionOf }) => opinionOf === undefined) };
    consulted
      .and(
        step('2021-04-06', people.handler, { type: 'SaveDraft', content, contentHash: hash }),
        step('2021-04-08', people.office, check),
      )
      .when(sign, { by: people.chief, on: '2021-04-12' })
      .thenRefused('opinions-untold', { units: [water], article: '第十七条' });
  });

  it('is signed by any responsible leader (第二十条: 本单位负责人), also by a deputy head, and by no office', () => {
    const checked = lived(...upTo(pack, 'drafted'));
    const by = { by: people.deputyHead, on: '2021-04-12' };
    expect(checked.and({ ...by, command: sign }).begun.signature?.signer).toBe(people.deputyHead.personId);
    expect(may(checked.begun, people.deputyHead, '2021-04-12')).toEqual(
      expect.arrayContaining(['SignReply', 'ReturnDraft']),
    );
    checked.when(sign, { by: people.office, on: '2021-04-12' }).thenRefused('not-permitted', {
      act: 'SignReply',
      allowed: ['chief', 'deputy-head'],
      article: '第二十条',
    });
  });

  it('goes to every deputy who submitted it (第二十条)', () => {
    const addressees = Object.values(delivered.begun.dispatches).filter((one) => one.as === 'addressee');
    expect(addressees.map(({ recipient }) => recipient)).toEqual([people.deputy.personId, people.coSigner.personId]);
  });
});

describe('more time in Shanghai (第十九条)', () => {
  const grant = { type: 'ExtendReply', reason: '同意。' } as const;
  const report = { type: 'ReportForExtension', reason: '涉及三个区。', until: plainDate('2021-07-20') } as const;
  const reported = consulted.and(
    step('2021-04-20', people.office, { ...report, alsoTo: governmentOffice } satisfies ProposalCommand),
  );

  it('needs the unit’s report in writing, to the government office as well', () => {
    consulted
      .when(grant, { by: people.body, on: '2021-04-21' })
      .thenRefused('extension-not-reported', { article: '第十九条' });
    expect(reported.history.at(-1)?.event).toMatchObject({ reportedTo: [body, governmentOffice] });
    expect(owedActs(reported.begun, pack).find(({ act }) => act === 'ExtendReply')?.by).toBe(body);
  });

  it('is at most three months beyond 5 May 2021 as counted, not beyond the 6th to which it moved', () => {
    const by = { by: people.office, on: '2021-04-20' };
    const facts = { after: plainDate('2021-05-06'), latest: plainDate('2021-08-05'), article: '第十九条' };
    consulted.when({ ...report, until: plainDate('2021-08-06') }, by).thenRefused('extension-beyond', facts);
    consulted.when({ ...report, until: plainDate('2021-05-06') }, by).thenRefused('extension-beyond', facts);
  });

  it('moves the reply to the day consented to, and is no matter of the chief', () => {
    const granted = reported.and(step('2021-04-21', people.body, grant));
    const reply = Object.values(granted.begun.clocks).find(({ kind }) => kind === 'reply');
    expect(reply).toMatchObject({ dueOn: '2021-07-20', extendedTo: '2021-07-20', deadline: { dueOn: '2021-05-06' } });
    reported.when(grant, { by: people.chief, on: '2021-04-21' }).thenRefused('not-permitted', {
      act: 'ExtendReply',
      allowed: ['assigning-body'],
      article: '第十九条',
    });
  });

  it('is told to the deputy, which stays owed until it is on record', () => {
    const granted = reported.and(step('2021-04-21', people.body, grant));
    const telling = (state: ProposalState) => owedActs(state, pack).filter(({ act }) => act === 'RecordContact');
    expect(telling(granted.begun)).toMatchObject([{ by: lead, about: people.deputy.personId, article: '第十八条' }]);
    const told = granted.and(
      step('2021-04-22', people.handler, {
        type: 'RecordContact',
        manner: 'telephone',
        summary: '已告知延长至七月二十日。',
        about: 'extension',
      }),
    );
    expect(telling(told.begun)).toEqual([]);
    expect(told.begun.extension).toMatchObject({ toldOn: '2021-04-22', granted: { until: '2021-07-20' } });
  });

  it('is not granted twice, and ends with a new reply', () => {
    reported
      .and(step('2021-04-21', people.body, grant))
      .when(report, { by: people.office, on: '2021-04-23' })
      .thenRefused('not-extendable', { article: '第十九条' });
  });
});

describe('a rating in Shanghai (第二十一条)', () => {
  const rate = (aspects: Readonly<Record<string, string>>, reasons?: string) =>
    ({ type: 'RateReply', level: '', aspects, ...(reasons === undefined ? {} : { reasons }) }) as const;
  const by = { by: people.deputy, on: '2021-04-25' };

  it('has no time limit', () => {
    expect(dueOf(delivered.begun, 'rating')).toEqual([]);
  });

  it('rates attitude and result apart, and the lower of the two is the rating of the reply', () => {
    const rated = delivered.and(
      step('2021-04-24', people.coSigner, rate({ attitude: 'satisfied', result: 'satisfied' })),
      { ...by, command: rate({ attitude: 'satisfied', result: 'basically-satisfied' }) },
    );
    expect(rated.begun).toMatchObject({
      phase: 'closed',
      rating: { level: 'basically-satisfied', aspects: { attitude: 'satisfied', result: 'basically-satisfied' } },
    });
    delivered
      .when(rate({ attitude: 'satisfied' }), by)
      .thenRefused('aspects-missing', { aspects: ['result'], article: '第二十一条' });
    delivered.when(rate({ attitude: 'satisfied', result: 'splendid' }), by).thenRefused('rating-level-unknown', {
      given: 'splendid',
      known: ['satisfied', 'basically-satisfied', 'not-satisfied'],
      article: '第二十一条',
    });
  });

  it('needs reasons where either does not satisfy', () => {
    delivered
      .when(rate({ attitude: 'not-satisfied', result: 'satisfied' }), by)
      .thenRefused('reasons-missing', { article: '第二十一条' });
  });

  it('that never comes leaves the case to be closed for a reason, and in no rate', () => {
    delivered
      .when({ type: 'ExcludeRating' }, { by: people.body, on: '2021-09-01' })
      .thenRefused('text-missing', { field: 'reason' });
    const closed = delivered.and(step('2021-09-01', people.body, { type: 'ExcludeRating', reason: '代表未反馈。' }));
    expect(closed.begun).toMatchObject({ phase: 'closed', closedUnrated: { on: '2021-09-01' } });
  });

  const dissatisfied = delivered.and(
    step('2021-04-24', people.coSigner, rate({ attitude: 'satisfied', result: 'satisfied' })),
    { ...by, command: rate({ attitude: 'satisfied', result: 'not-satisfied' }, '未写明时限。') },
  );
  const order = { type: 'OrderRehandling', reasons: '意见有据。', requirements: '写明时限。' } as const;
  const study = { type: 'StudyDissatisfaction', findings: '答复确未写明时限。', told: 'telephone' } as const;

  it('that does not satisfy is studied and the deputy told, before anything is ordered or closed', () => {
    const on = { by: people.body, on: '2021-04-27' };
    dissatisfied.when(order, on).thenRefused('study-missing', { by: 'study', article: '第二十一条' });
    dissatisfied
      .when({ type: 'CloseDissatisfaction', reason: '已说明。' }, on)
      .thenRefused('study-missing', { by: 'study', article: '第二十一条' });
    expect(may(dissatisfied.begun, people.body, '2021-04-27')).not.toContain('OrderRehandling');
    const studied = dissatisfied.and({ ...on, command: study });
    expect(may(studied.begun, people.body, '2021-04-27')).toEqual(
      expect.arrayContaining(['OrderRehandling', 'CloseDissatisfaction']),
    );
  });

  it('is handled anew within one month of the unit’s receipt: received on 30 April 2021, due on Monday 31 May', () => {
    const again = dissatisfied.and(
      step('2021-04-27', people.body, study),
      step('2021-04-28', people.body, order),
      step('2021-04-30', people.office, { type: 'ConfirmOrderReceived', proof: '平台签收' }),
    );
    expect(dueOf(again.begun, 'rehandling')).toEqual([`${lead} 2021-05-31`]);
    expect(again.begun).toMatchObject({ round: 2, phase: 'in-hand' });
    expect(again.begun.studied).toBeUndefined();
  });
});

describe('a withdrawal in Shanghai', () => {
  const reason = '情况已变。';

  it('of what several submitted needs all of them (第十条)', () => {
    const by = { by: people.deputy, on: '2021-03-01' };
    consulted
      .when({ type: 'WithdrawProposal', reason }, { ...by, on: '2021-03-12' })
      .thenRefused('co-signers-not-agreed', {
        persons: [people.coSigner.personId],
        article: '第十条',
      });
    const agreed = { by: [people.coSigner.personId], scan: '' };
    acknowledged
      .when({ type: 'WithdrawProposal', reason, agreed }, by)
      .thenRefused('text-missing', { field: 'agreed.scan', article: '第十条' });
    const withdrawn = acknowledged.and({
      ...by,
      command: { type: 'WithdrawProposal', reason, agreed: { ...agreed, scan: '撤回-01.pdf' } },
    });
    expect(withdrawn.begun).toMatchObject({ phase: 'closed', withdrawn: { on: '2021-03-01' } });
  });
});
