import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { lead, parts, people, started, stopped, upTo } from '../../testing/case-0869';
import type { Step } from '../../testing/decider-specification';
import { proposalSpecification } from '../../testing/specifications';
import type { ProposalCommand } from '../proposal.commands';
import type { ClockId } from '../../clock/clock.types';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const same = (actual: unknown, expected: unknown): void => expect(actual).toStrictEqual(expected);
const story = proposalSpecification(rules, same);
const article = '第三十六条';
const clockId = `publication/${lead}/1` as ClockId;
const address = 'https://sthjj.example/jyta/2021/0869.html';
const publish = { type: 'RecordPublication', site: 'unit', address } as const;
const exempt = { type: 'ExemptFromPublication', ground: 'trade-secret', reason: '涉及企业排放数据。' } as const;

/** The dispatch of 0869 by a unit of a kind that has to publish. */
const sentBy = (senderKind: 'municipal-department' | 'other'): readonly Step<ProposalCommand>[] =>
  parts.sent.map((step) =>
    step.command.type === 'DispatchReply' ? { ...step, command: { ...step.command, senderKind } } : step,
  );

const sent = (senderKind: 'municipal-department' | 'other' = 'municipal-department') =>
  story.lived(...upTo('numbered'), ...sentBy(senderKind));

const running = (scene: ReturnType<typeof sent>): readonly string[] =>
  Object.values(scene.begun.clocks)
    .filter(({ kind, stopped: over }) => kind === 'publication' && !over)
    .map(({ id, startedOn, dueOn }) => `${id} ${startedOn} ${dueOn}`);

describe('the publication of a reply', () => {
  it('is owed by a municipal department within twenty working days of 15 April 2021, and by a court without a limit', () => {
    expect(running(sent())).toEqual([`${clockId} 2021-04-15 2021-05-14`]);
    expect(running(sent('other'))).toEqual([]);
    expect(sent().history.at(-1)?.event).toEqual(
      started(rules, 'publication', lead, {
        from: '2021-04-15',
        dueOn: '2021-05-14',
        blueOn: '2021-04-28',
        yellowOn: '2021-05-11',
        alarms: [
          ['blue', '2021-04-28'],
          ['yellow', '2021-05-11'],
          ['due', '2021-05-14'],
          ['red', '2021-05-17'],
          ['chase-1', '2021-05-17'],
          ['chase-2', '2021-05-21'],
        ],
      }),
    );
  });

  it('on the unit’s site on 10 May 2021 stops the clock; on the congress’s it is recorded beside it, by 人代工委', () => {
    sent()
      .when(publish, { by: people.office, on: '2021-05-10' })
      .then(
        { type: 'ReplyPublished', v: 1, round: 1, unit: lead, site: 'unit', address, clockId },
        stopped('publication', lead, '2021-05-10', '2021-05-14'),
      );
    const published = sent().and({ by: people.office, on: '2021-05-10', command: publish });
    const congress = { ...publish, site: 'congress' } as const;
    published
      .when(congress, { by: people.committee, on: '2021-05-11' })
      .then({ type: 'ReplyPublished', v: 1, round: 1, unit: lead, site: 'congress', address, clockId });
    sent()
      .when(congress, { by: people.committee, on: '2021-05-11' })
      .then({ type: 'ReplyPublished', v: 1, round: 1, unit: lead, site: 'congress', address, clockId });
    published
      .when(publish, { by: people.office, on: '2021-05-11' })
      .thenRefused('already-published', { on: published.begun.publications?.[1]?.unit?.on ?? ('' as never), article });
    const both = published.and({ by: people.committee, on: '2021-05-11', command: congress });
    expect(both.begun.publications).toEqual({
      1: { unit: { on: '2021-05-10', address }, congress: { on: '2021-05-11', address } },
    });
  });

  it('is recorded by each for its own site, not before the letter is sent, and with its address', () => {
    const scene = sent();
    scene
      .when({ ...publish, site: 'congress' }, { by: people.office, on: '2021-05-10' })
      .thenRefused('site-of-another', { site: 'congress', article });
    scene
      .when(publish, { by: people.committee, on: '2021-05-10' })
      .thenRefused('site-of-another', { site: 'unit', article });
    scene
      .when({ ...publish, address: ' ' }, { by: people.office, on: '2021-05-10' })
      .thenRefused('text-missing', { field: 'address', article });
    story
      .lived(...upTo('acknowledged'))
      .when(publish, { by: people.office, on: '2021-03-01' })
      .thenRefused('letter-not-sent', { article });
  });

  it('is not owed where the chief decides so on a ground that the rules know: the clock lapses', () => {
    sent()
      .when(exempt, { by: people.chief, on: '2021-04-26' })
      .then(
        {
          type: 'PublicationExempted',
          v: 1,
          round: 1,
          unit: lead,
          ground: 'trade-secret',
          reason: '涉及企业排放数据。',
          decidedBy: people.chief.personId,
          clockId,
        },
        { ...stopped('publication', lead, '2021-04-26', '2021-05-14'), lapsed: true },
      );
    sent()
      .when({ ...exempt, ground: 'inconvenient' }, { by: people.chief, on: '2021-04-26' })
      .thenRefused('exemption-ground-unknown', {
        given: 'inconvenient',
        known: ['state-secret', 'trade-secret', 'privacy', 'otherwise-unfit'],
        article,
      });
    const exempted = sent().and({ by: people.chief, on: '2021-04-26', command: exempt });
    const on = exempted.begun.publications?.[1]?.exempted?.on ?? ('' as never);
    for (const command of [publish, exempt])
      exempted
        .when(command, { by: command === publish ? people.office : people.chief, on: '2021-04-27' })
        .thenRefused('publication-exempted', { on, article });
  });

  it('keeps a rated case out of the archive until it is done', () => {
    const rated = sent().and(...parts.delivered, ...parts.rated);
    const archive = { type: 'ArchiveCase', file: '2021-建议-0869' } as const;
    rated.when(archive, { by: people.office, on: '2021-05-20' }).thenRefused('clocks-running', { clocks: [clockId] });
    const published = rated.and({ by: people.office, on: '2021-05-20', command: publish });
    expect(published.begun.clocks[clockId]?.stopped).toEqual({ on: '2021-05-20', late: true });
    published
      .when(archive, { by: people.office, on: '2021-05-20' })
      .then({ type: 'CaseArchived', v: 1, by: lead, file: '2021-建议-0869' });
  });

  it('of a letter handled anew is owed by itself; the one before, if not public yet, is replaced by it', () => {
    const dissatisfied = sent().and(...parts.delivered, {
      by: people.deputy,
      on: '2021-05-10',
      command: { type: 'RateReply', level: 'not-satisfied', reasons: '未回应。' },
    });
    const ordered = dissatisfied.and({
      by: people.committee,
      on: '2021-05-11',
      command: { type: 'OrderRehandling', reasons: '未回应。', requirements: '写明时间表。' },
    });
    expect(running(ordered)).toEqual([`${clockId} 2021-04-15 2021-05-14`]);
    expect(
      ordered.and({ by: people.office, on: '2021-05-12', command: publish }).begun.publications?.[1]?.unit?.on,
    ).toBe('2021-05-12');
    const again = ordered.and(
      { by: people.handler, on: '2021-05-12', command: { type: 'ConfirmOrderReceived', proof: '签收记录' } },
      { by: people.handler, on: '2021-05-13', command: { type: 'RecordContact', manner: 'visit', summary: '走访。' } },
      ...[
        ...parts.drafted,
        ...parts.checked,
        ...parts.signed,
        ...parts.numbered,
        ...sentBy('municipal-department'),
      ].map((step) => ({ ...step, on: '2021-06-01' })),
    );
    expect(running(again)).toEqual([`publication/${lead}/2 2021-06-01 2021-06-30`]);
    expect(again.begun.clocks[clockId]?.stopped).toEqual({ on: '2021-06-01', late: true, lapsed: true });
    const both = again.and({ by: people.office, on: '2021-06-02', command: publish });
    expect(Object.keys(both.begun.publications ?? {})).toEqual(['2']);
  });

  it('moves with the day of sending, where that is corrected', () => {
    const scene = sent();
    const letters = Object.values(scene.begun.dated ?? {}).filter(({ type }) => type === 'ReplyDispatched');
    const corrected = scene.and({
      by: people.office,
      on: '2021-04-22',
      command: {
        type: 'CorrectDay',
        seq: letters.at(-1)?.seq ?? 0,
        on: '2021-04-19' as never,
        proof: '邮戳',
        reason: '录入日期有误。',
      },
    });
    expect(running(corrected)).toEqual([`${clockId} 2021-04-19 2021-05-18`]);
  });
});
