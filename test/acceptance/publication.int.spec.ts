import type { CaseView, PublicationList, Rate, Rates, RateRows } from '@banli/contracts';
import { loadDirectory, saveDirectory } from '@banli/store';
import { clocksOf, Desks } from '../support/desks';
import { refusedWith } from '../support/refusal';
import {
  assigner,
  chief,
  deputy,
  handler,
  lead,
  office,
  playOn,
  playTo,
  supervisor,
  unitSite,
} from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const congressSite = { site: 'congress', address: 'https://cqrd.example/jyta/2021/1.html' } as const;

describe('the publication of a reply (art. 36, 信息公开条例 26)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  const pageFor = (the: FreshCase, login: string): Promise<CaseView> => new Desks(stack, the).page(login);
  const tasksOf = async (the: FreshCase, login: string): Promise<readonly string[]> =>
    (await (await stack.as(login)).inbox()).tasks
      .filter(({ proposal, commitment }) => proposal?.stream === the.stream && commitment === undefined)
      .map(({ kind, dueOn }) => (dueOn === undefined ? kind : `${kind} ${dueOn}`));
  const period = 'from=2021-01-01&to=2021-12-31';
  const rate = async (): Promise<Rate | undefined> =>
    (await (await stack.as(supervisor)).get<Rates>(`/api/rates?${period}`)).rates.find(
      ({ rate: name }) => name === 'published',
    );
  const reasonsOf = async (the: FreshCase): Promise<readonly string[]> =>
    (await (await stack.as(supervisor)).get<RateRows>(`/api/rates/published/rows?${period}`)).rows
      .filter(({ proposal }) => proposal.stream === the.stream)
      .map(({ day, outcome, reason }) => `${day} ${outcome} ${reason}`);

  it('is on the desk of the office until 2021-03-10, twenty working days from 02-05, and outlasts the rating', async () => {
    const the = await playTo(stack, 'closed');
    expect(clocksOf(await pageFor(the, office), 'publication')).toMatchObject([
      { owedBy: { id: lead }, dueOn: '2021-03-10' },
    ]);
    expect(await tasksOf(the, office)).toEqual(['publish 2021-03-10', 'archive']);
    await stack.moveTo('2021-02-19', [the.stream]);
    expect(await refusedWith((await stack.as(office)).act(the, 'ArchiveCase', { file: '卷1' }))).toBe(
      '409 clocks-running',
    );
    expect(await reasonsOf(the)).toEqual(['2021-03-10 excluded not-due-yet']);

    expect(await refusedWith((await stack.as(handler)).act(the, 'RecordPublication', unitSite))).toBe(
      '403 not-permitted',
    );
    expect(await refusedWith((await stack.as(office)).act(the, 'RecordPublication', congressSite))).toBe(
      '403 site-of-another',
    );
    await (await stack.as(office)).act(the, 'RecordPublication', unitSite);
    await (await stack.as(assigner)).act(the, 'RecordPublication', congressSite);
    expect(await refusedWith((await stack.as(office)).act(the, 'RecordPublication', unitSite))).toBe(
      '409 already-published',
    );

    expect((await pageFor(the, deputy)).publications).toEqual([
      {
        round: 1,
        unit: { on: '2021-02-19', address: unitSite.address },
        congress: { on: '2021-02-19', address: congressSite.address },
      },
    ]);
    expect(await tasksOf(the, office)).toEqual(['archive']);
    expect(await reasonsOf(the)).toEqual(['2021-03-10 counted published']);
    await (await stack.as(office)).act(the, 'ArchiveCase', { file: '卷1' });
  });

  it('is missed after 2021-03-10 with its alarm, and counts as published late afterwards', async () => {
    const the = await playTo(stack, 'closed');
    await stack.moveTo('2021-03-11', [the.stream]);
    const page = await pageFor(the, office);
    expect(clocksOf(page, 'publication')[0]?.tier).toBe('overdue');
    expect(page.timeline.filter(({ type }) => type === 'ClockStruck').map(({ facts }) => facts['tier'])).toContain(
      'red',
    );
    expect(await reasonsOf(the)).toEqual(['2021-03-10 missed unpublished']);
    await (await stack.as(office)).act(the, 'RecordPublication', unitSite);
    expect(await reasonsOf(the)).toEqual(['2021-03-10 counted published-late']);
  });

  it('is left out of 公开率 with its ground, where the chief decides against it, and shows the deputy no reason', async () => {
    const the = await playTo(stack, 'sent');
    const exemption = { ground: 'privacy', reason: '附有当事人病历。' };
    expect(await refusedWith((await stack.as(office)).act(the, 'ExemptFromPublication', exemption))).toBe(
      '403 not-permitted',
    );
    expect(
      await refusedWith((await stack.as(chief)).act(the, 'ExemptFromPublication', { ...exemption, ground: 'shame' })),
    ).toBe('422 exemption-ground-unknown');
    await (await stack.as(chief)).act(the, 'ExemptFromPublication', exemption);

    expect(await tasksOf(the, office)).toEqual(['confirm-delivery']);
    expect(await reasonsOf(the)).toEqual(['2021-03-10 excluded privacy']);
    expect((await pageFor(the, office)).publications).toMatchObject([
      { exempted: { ground: 'privacy', reason: exemption.reason, decidedBy: { id: chief } } },
    ]);
    expect((await pageFor(the, deputy)).publications[0]?.exempted?.reason).toBeUndefined();
    expect(await refusedWith((await stack.as(office)).act(the, 'RecordPublication', unitSite))).toBe(
      '409 publication-exempted',
    );
  });

  it('binds no unit that is no administrative organ: no clock, and left out of the rate as without a limit', async () => {
    const { manager } = stack.source;
    const { parties } = await loadDirectory(manager);
    const kindOf = (kind: string) =>
      saveDirectory(manager, {
        parties: parties.filter(({ id }) => id === lead).map((party) => ({ ...party, kind })),
        persons: [],
      });
    const the = await playTo(stack, 'numbered');
    await kindOf('court');
    try {
      await playOn(stack, the, 'numbered', 'closed');
    } finally {
      await kindOf('municipal-department');
    }
    expect(clocksOf(await pageFor(the, office), 'publication')).toEqual([]);
    expect(await reasonsOf(the)).toEqual(['2021-02-05 excluded no-limit']);
    await (await stack.as(office)).act(the, 'RecordPublication', unitSite);
    expect((await pageFor(the, office)).publications).toHaveLength(1);
  });

  it('lists a letter as owed until 2021-03-10, overdue from then on, and says the same by its clock and its publication', async () => {
    const the = await playTo(stack, 'closed');
    const stateOf = async (): Promise<string | undefined> =>
      (await (await stack.as(supervisor)).get<PublicationList>('/api/publications')).rows.find(
        ({ stream }) => stream === the.stream,
      )?.state;
    await stack.moveTo('2021-03-10', [the.stream]);
    expect(await stateOf()).toBe('owed');
    await stack.moveTo('2021-03-11', [the.stream]);
    expect(await stateOf()).toBe('overdue');

    const { counts, rows } = await (await stack.as(supervisor)).get<PublicationList>('/api/publications');
    expect(counts).toEqual({ public: 3, exempt: 1, owed: 0, overdue: 1, none: 0 });
    const derived: readonly { stream: string; state: string; due_on: string | null }[] = await stack.source.query(`
      select answer.stream, time.due_on::text as due_on,
             case when bool_or(place.exempted_on is not null) then 'exempt' when bool_or(place.published_on is not null) then 'public'
                  when time.due_on is null or time.stopped_on is not null then 'none'
                  when time.due_on < '2021-03-11' then 'overdue' else 'owed' end as state
        from read.answer left join read.clock as time on time.stream = answer.stream and time.kind = 'publication'
        left join read.publication as place on place.stream = answer.stream
       where answer.answered_on is not null group by answer.stream, time.due_on, time.stopped_on`);
    expect(new Map(rows.map(({ stream, state, dueOn }) => [stream, [state, dueOn ?? null]]))).toEqual(
      new Map(derived.map(({ stream, state, due_on: dueOn }) => [stream, [state, dueOn]])),
    );
    await (await stack.as(office)).act(the, 'RecordPublication', unitSite);
    expect(await stateOf()).toBe('public');
  });

  it('makes the rate: three published of three that fell due, two left out', async () => {
    expect(await rate()).toMatchObject({
      numerator: 3,
      denominator: 3,
      excluded: [
        { reason: 'no-limit', count: 1 },
        { reason: 'privacy', count: 1 },
      ],
    });
  });
});
