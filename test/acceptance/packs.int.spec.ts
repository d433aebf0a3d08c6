import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type {
  CaseView,
  ClockExplanationView,
  DeputyRecord,
  IssuedRaterCode,
  IssuedRaterLink,
  Problem,
  WhatIfAnswer,
} from '@banli/contracts';
import { plainDate } from '@banli/calendar';
import { partyId, personId } from '@banli/domain';
import { clockOf } from '../support/desks';
import { Jurisdiction } from '../support/jurisdiction';
import { ask, type RawAnswer } from '../support/raw-request';
import { refusedWith } from '../support/refusal';
import { assigner, deputy } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

/** Shanghai, Beijing and an invented place, each by its pack alone: the last is a file in a folder that a setting names. */
describe('cases of other jurisdictions', () => {
  let stack: TestStack;
  let [shanghai, beijing, exampleton, linjiang]: readonly (Jurisdiction | undefined)[] = [];

  beforeAll(async () => {
    stack = await startTestStack({ environment: { BANLI_PACKS: join(__dirname, '../fixtures/packs') } });
    shanghai = await Jurisdiction.settle(stack, 'shanghai', 'sh');
    beijing = await Jurisdiction.settle(stack, 'beijing', 'bj');
    exampleton = await Jurisdiction.settle(stack, 'exampleton', 'ex');
    linjiang = await Jurisdiction.settle(stack, 'linjiang', 'lj');
  });
  afterAll(() => stack.stop());

  const ready = (one: Jurisdiction | undefined): Jurisdiction => {
    if (!one) throw new Error('the jurisdiction has not been settled');
    return one;
  };
  const assigned = async (place: Jurisdiction, the: FreshCase): Promise<CaseView> => {
    const assigner = await place.as('assigner');
    const coHandlers = [partyId(place.unit('water'))];
    await assigner.act(the, 'AssignProposal', { lead: partyId(place.unit('lead')), manner: 'lead', coHandlers });
    return assigner.caseOf(the);
  };

  it('are offered at the registration, each with its pack', async () => {
    const { jurisdictions } = await (await ready(shanghai).as('assigner')).directory();
    expect(jurisdictions.map(({ pack }) => pack)).toEqual([
      'beijing@2014.1',
      'chongqing@2018.1',
      'exampleton@2026.1',
      'linjiang@2020.1',
      'shanghai@2015.1',
    ]);
  });

  it('keep each deputy’s record with the 人代工委 of their own jurisdiction alone (第二十六条)', async () => {
    const [theirs, ours] = ['/api/deputies/sh-deputy/record', `/api/deputies/${deputy}/record`];
    expect((await (await ready(shanghai).as('assigner')).get<DeputyRecord>(theirs)).deputy.id).toBe('sh-deputy');
    expect((await (await stack.as(assigner)).get<DeputyRecord>(ours)).deputy.id).toBe(deputy);
    expect(await refusedWith((await stack.as(assigner)).get(theirs))).toBe('404 not-found');
    expect(await refusedWith((await ready(beijing).as('assigner')).get(theirs))).toBe('404 not-found');
    expect(await refusedWith((await ready(shanghai).as('assigner')).get(ours))).toBe('404 not-found');
  });

  it('in Shanghai are answered within three months, rated on attitude and result, studied and handled anew', async () => {
    const place = ready(shanghai);
    const the = await place.register();
    const page = await assigned(place, the);
    expect(page).toMatchObject({ pack: { id: 'shanghai@2015.1' }, assigningBody: { id: 'sh-body' } });
    expect(page.clocks.filter(({ stopped }) => !stopped).map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
      'reply 2021-05-06',
    ]);
    expect(page.assignment?.statutoryCopies.map(({ id }) => id)).toEqual(['sh-body', 'sh-gov']);
    await place.answer(the, 'head');
    const assigner = await place.as('assigner');
    // By a link: the law gives the rating no time, so the link's thirty days count from the day it is issued.
    await stack.moveTo('2021-02-05', []);
    const links = `/api/proposals/shanghai/15-4/${the.number}/rater-link`;
    const link = await assigner.post<IssuedRaterLink>(links, {});
    expect(link.expiresOn).toBe('2021-03-07');
    const { code } = await assigner.post<IssuedRaterCode>(`${links}/code`, {});
    const rate = (rating: object): Promise<RawAnswer> =>
      ask(stack.baseUrl, {
        method: 'POST',
        path: '/api/rater/rating',
        headers: { authorization: `Bearer ${link.path.replace('/rate#', '')}`, 'idempotency-key': randomUUID() },
        body: { code, ...rating },
      });
    expect((JSON.parse((await rate({ level: 'satisfied' })).text) as Problem).code).toBe('aspects-missing');
    const aspects = { attitude: 'satisfied', result: 'not-satisfied' };
    expect((await rate({ aspects, reasons: '未写明时限。' })).status).toBe(200);
    // The other deputy rates as well, by a link of their own; until then nothing has been said of the letter as a whole.
    const second = await place.as('second');
    const { phase, rating, raters } = await assigner.caseOf(the);
    expect([phase, rating]).toEqual(['sent', undefined]);
    expect(raters.map(({ person, rating }) => [person.id, rating?.level])).toEqual([
      ['sh-deputy', 'not-satisfied'],
      ['sh-second', undefined],
    ]);
    const seen = await second.caseOf(the);
    const hears = seen.timeline.some(({ type }) => type === 'ProposerRated');
    expect([hears, seen.ownRating, seen.raters, seen.permitted.includes('RateReply')]).toEqual([
      false,
      undefined,
      [],
      true,
    ]);
    expect((await assigner.post<IssuedRaterLink>(links, { rater: 'sh-second' })).path).not.toBe(link.path);
    expect(await refusedWith(assigner.post(links, { rater: 'sh-handler' }))).toBe('403 not-the-rater');
    await second.act(the, 'RateReply', { level: '', aspects: { attitude: 'satisfied', result: 'satisfied' } });
    expect((await second.caseOf(the)).ownRating).toMatchObject({ level: 'satisfied' });
    expect((await assigner.caseOf(the)).rating).toMatchObject({ level: 'not-satisfied', aspects });
    expect(
      (await assigner.get<DeputyRecord>('/api/deputies/sh-second/record')).rows.map(({ kind, level }) => [kind, level]),
    ).toContainEqual(['rated', 'satisfied']);
    const order = { reasons: '意见有据。', requirements: '写明时限。' };
    expect(await refusedWith(assigner.act(the, 'OrderRehandling', order))).toBe('409 study-missing');
    await assigner.act(the, 'StudyDissatisfaction', { findings: '答复未写明时限。', told: 'telephone' });
    await assigner.act(the, 'OrderRehandling', order);
    await (await place.as('office')).act(the, 'ConfirmOrderReceived', { proof: '平台签收' });
    expect(clockOf(await assigner.caseOf(the), 'rehandling')?.dueOn).toBe('2021-03-05');
  });

  it('in Shanghai get more time on a written report alone, by consent, and the deputy is told', async () => {
    const place = ready(shanghai);
    const the = await place.register();
    await assigned(place, the);
    const [handler, office, assigner] = [
      await place.as('handler'),
      await place.as('office'),
      await place.as('assigner'),
    ];
    await handler.act(the, 'AcknowledgeAssignment', {});
    const until = plainDate('2021-07-20');
    expect(await refusedWith(assigner.act(the, 'ExtendReply', { reason: '同意。', until }))).toBe(
      '409 extension-not-reported',
    );
    await office.act(the, 'ReportForExtension', { reason: '涉及三个区。', until });
    const { timeline } = await assigner.caseOf(the);
    expect(timeline.find(({ type }) => type === 'ExtensionReported')?.facts['reportedTo']).toEqual([
      'sh-body',
      'sh-gov',
    ]);
    await assigner.act(the, 'ExtendReply', { reason: '同意。' });
    expect(clockOf(await assigner.caseOf(the), 'reply')?.dueOn).toBe('2021-07-20');
    const about = { manner: 'telephone', summary: '已告知。', about: 'extension' } as const;
    await handler.act(the, 'RecordContact', about);
  });

  it('in Beijing have one clock until they are answered, and fifteen working days for the deputy’s answer', async () => {
    const place = ready(beijing);
    const the = await place.register();
    // What an assignment would bring and what its units owe already, before it is made; nothing is recorded.
    const asker = await place.as('assigner');
    const body = { lead: place.unit('lead'), manner: 'lead', coHandlers: [place.unit('water')] };
    const whatIf = (on: string, pack?: string): Promise<WhatIfAnswer> =>
      asker.post(`/api/proposals/beijing/15-4/${the.number}/what-if`, {
        act: 'AssignProposal',
        body,
        on,
        ...(pack === undefined ? {} : { pack }),
      });
    const foreseen = await whatIf('2021-02-05');
    expect(foreseen.dates.map(({ kind, owedBy, dueOn }) => [kind, owedBy.id, dueOn])).toEqual([
      ['reply', 'bj-lead', '2021-05-06'],
    ]);
    expect((await whatIf('2021-02-08')).dates[0]?.dueOn).toBe('2021-05-08');
    const others = await whatIf('2021-02-05', 'chongqing@2018.1');
    expect(others.dates.map(({ kind }) => kind).toSorted()).toEqual(['opinion', 'reply', 'return', 'return']);
    expect(foreseen.load).toMatchObject([{ unit: { id: 'bj-lead' }, replies: 0, overdue: 0 }]);
    const page = await assigned(place, the);
    const next = await place.register();
    const again = await asker.post<WhatIfAnswer>(`/api/proposals/beijing/15-4/${next.number}/what-if`, {
      act: 'AssignProposal',
      body,
      on: '2021-02-05',
    });
    expect(again.load).toMatchObject([{ unit: { id: 'bj-lead' }, replies: 1 }]);
    expect((await asker.caseOf(next)).phase).toBe('received');
    expect(page.clocks.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual(['reply 2021-05-06']);
    const address = `/api/proposals/beijing/15-4/${the.number}/clocks/${encodeURIComponent('reply/bj-lead/1')}/explanation`;
    const { clock, working } = await (await place.as('handler')).get<ClockExplanationView>(address);
    const printed = await stack.banli(
      'deadline',
      '--pack',
      'beijing',
      '--clock',
      'reply',
      '--from',
      '2021-02-05',
      '--json',
    );
    expect(JSON.parse(printed)).toMatchObject({ due: clock.dueOn, steps: clock.steps, working });
    await place.answer(the, 'chief');
    const deputy = await place.as('deputy');
    expect(clockOf(await deputy.caseOf(the), 'rating')?.dueOn).toBe('2021-03-03');
    expect(await refusedWith(deputy.act(the, 'WithdrawProposal', { reason: '情况已变。' }))).toBe(
      '409 withdrawal-over',
    );
    await deputy.act(the, 'RateReply', { level: 'satisfied' });
    const paper = { rater: personId('bj-second'), level: 'basically-satisfied', paperReceipt: { scan: '回执-02.pdf' } };
    await asker.act(the, 'RateReply', paper);
    expect(await asker.caseOf(the)).toMatchObject({ phase: 'closed', rating: { level: 'basically-satisfied' } });
  });

  it('in an invented place live by a file alone: joint leads, calendar days, from receipt, national law over it', async () => {
    const place = ready(exampleton);
    const the = await place.register();
    const assigner = await place.as('assigner');
    const [lead, water] = [partyId(place.unit('lead')), partyId(place.unit('water'))];
    const contents = { [lead]: '水质', [water]: '河道' };
    await assigner.act(the, 'AssignProposal', { lead, manner: 'joint', joint: [water], contents, coHandlers: [] });
    expect(clockOf(await assigner.caseOf(the), 'reply')?.dueOn).toBe('2021-05-06');
    await place.answer(the, 'chief', true);
    const deputy = await place.as('deputy');
    const page = await deputy.caseOf(the);
    expect(page.dispatches.filter(({ as }) => as === 'addressee').map(({ recipient }) => recipient.id)).toEqual([
      'ex-deputy',
    ]);
    expect(clockOf(page, 'rating')?.dueOn).toBe('2021-02-20');
    await deputy.act(the, 'RateReply', { level: 'not-satisfied', reasons: '未写明时限。' });
    expect(await (await place.as('office')).caseOf(the)).toMatchObject({ phase: 'ordered', round: 2 });
  });

  it('in an invented place are not signed while a finding blocks, and have the co-handler’s part rated, by its pack', async () => {
    const place = ready(exampleton);
    const the = await place.register();
    await assigned(place, the);
    const [handler, office, chief] = [await place.as('handler'), await place.as('office'), await place.as('chief')];
    const drafted = async (version: number, paragraph: string): Promise<string> => {
      const content = place.letterFor(await handler.caseOf(the));
      await handler.act(the, 'SaveDraft', {
        content: { ...content, sections: [{ heading: '一、关于河道治理', paragraphs: [paragraph] }] },
      });
      await office.act(the, 'CheckDraft', { version });
      return (await chief.caseOf(the)).draft?.contentHash ?? '';
    };
    await place.consult(the);
    const wrong = await drafted(1, '河道治理已于2021年2月30日完成。');
    expect((await handler.caseOf(the)).draft?.findings).toContainEqual(
      expect.objectContaining({
        code: 'body-date-impossible',
        level: 'blocking',
        place: { part: 'section', index: 0, paragraph: 0, at: 6, quote: '2021年2月30日' },
      }),
    );
    expect(await refusedWith(chief.act(the, 'SignReply', { version: 1, contentHash: wrong }))).toBe(
      '409 letter-blocked',
    );

    const right = await drafted(2, '河道治理已于2021年2月3日完成。');
    await chief.act(the, 'SignReply', { version: 2, contentHash: right });
    expect((await chief.caseOf(the)).phase).toBe('signed');

    // Its pack has the co-handler’s part rated with the letter.
    await office.act(the, 'NumberReply', { series: '市环函' });
    await office.act(the, 'DispatchReply', { channels: ['paper', 'platform'] });
    await office.act(the, 'ConfirmDelivery', { recipient: 'ex-deputy', proof: '代表本人签收。' });
    const deputy = await place.as('deputy');
    expect((await deputy.caseOf(the)).coHandlersToRate.map(({ id }) => id)).toEqual(['ex-water']);
    expect(await refusedWith(deputy.act(the, 'RateReply', { level: 'satisfied' }))).toBe('422 co-handlers-unrated');
    const coHandlers = { [place.unit('water')]: 'basically-satisfied' };
    await deputy.act(the, 'RateReply', { level: 'satisfied', coHandlers });
    const told = (await (await place.as('water-handler')).caseOf(the)).coHandlersRated;
    expect(told).toMatchObject([
      { unit: { id: 'ex-water' }, rater: { id: 'ex-deputy' }, level: 'basically-satisfied' },
    ]);
  });

  it('in a city whose pack inherits nothing live to their end: more time by consent, a clock that stands still, joint leads', async () => {
    const place = ready(linjiang);
    const the = await place.register();
    const [assigner, handler, office] = [
      await place.as('assigner'),
      await place.as('handler'),
      await place.as('office'),
    ];
    const [lead, water] = [partyId(place.unit('lead')), partyId(place.unit('water'))];
    const contents = { [lead]: '水质', [water]: '河道' };
    await assigner.act(the, 'AssignProposal', { lead, manner: 'joint', joint: [water], contents, coHandlers: [] });
    // National law counts from the assignment, sixty days from the unit’s receipt.
    expect(clockOf(await assigner.caseOf(the), 'reply')?.dueOn).toBe('2021-05-06');
    await handler.act(the, 'AcknowledgeAssignment', {});
    const reply = clockOf(await assigner.caseOf(the), 'reply');
    expect(reply?.dueOn).toBe('2021-04-06');

    const until = plainDate('2021-05-01');
    await office.act(the, 'ReportForExtension', { reason: '涉及两个流域。', until });
    await assigner.act(the, 'ExtendReply', { reason: '同意。' });
    await handler.act(the, 'RecordContact', { manner: 'telephone', summary: '已告知。', about: 'extension' });
    const pause = { clock: reply?.id ?? '', until: plainDate('2021-02-25'), reason: '等待专家鉴定。' };
    expect(await refusedWith(assigner.act(the, 'PauseClock', pause))).toBe('422 text-missing');
    await assigner.act(the, 'PauseClock', { ...pause, consent: '代表书面同意。' });
    const clock = clockOf(await assigner.caseOf(the), 'reply');
    // The day granted is later than 6 April with twenty days added.
    expect(clock?.dueOn).toBe('2021-05-01');
    const address = `/api/proposals/linjiang/15-4/${the.number}/clocks/${encodeURIComponent(reply?.id ?? '')}/explanation`;
    expect((await handler.get<ClockExplanationView>(address)).clock.steps.en).toContain(
      'Stood still from the day after 2021-02-05 until 2021-02-25.',
    );

    await assigner.act(the, 'ResumeClock', { clock: pause.clock, reason: '鉴定已经完成。' });
    expect(clockOf(await assigner.caseOf(the), 'reply')?.dueOn).toBe('2021-05-01');

    await place.answer(the, 'head', true, true);
    const deputy = await place.as('deputy');
    expect(clockOf(await deputy.caseOf(the), 'rating')?.dueOn).toBe('2021-02-20');
    await deputy.act(the, 'RateReply', { level: 'satisfied' });
    expect(await deputy.caseOf(the)).toMatchObject({ phase: 'closed', rating: { level: 'satisfied' } });
  });

  it('are tried under a pack in a file before anybody is moved to it: which dates of running cases would differ', async () => {
    const shorter = join(__dirname, '../fixtures/packs/exampleton.yaml');
    const printed = await stack.banli('pack', 'simulate', shorter, '--cases', 'shanghai/15-4/0402', '--json');
    const dates = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { clock: string; from: string; to?: string });
    expect(dates.map(({ clock, from, to }) => [clock, from, to])).toEqual([
      // Seven working days over the Spring Festival; ten calendar days that end in it.
      ['return/sh-lead/1', '2021-02-20', '2021-02-18'],
    ]);
  });
});
