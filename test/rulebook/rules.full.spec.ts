import { readFileSync } from 'node:fs';
import type { CaseView, ClockExplanationView, PackComparison, RulebookView, RulesPreview } from '@banli/contracts';
import { instantInShanghai, plainDate } from '@banli/calendar';
import type { ApiClient } from '../../apps/cli/src/api/api-client';
import { clockOf, Desks } from '../support/desks';
import { refusal, refusedWith } from '../support/refusal';
import { noticeOf2027, rulebook, securityAdministrator, settledRules } from '../support/rulebook';
import { coHandler, coHandlerStaff, handler, lead, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const CASES = 6;
const morning = (on: string) => instantInShanghai(plainDate(on), 9 * 3_600);

describe('the rules that all cases count by, changed while they run', () => {
  let stack: TestStack;
  let security: ApiClient;
  const cases: FreshCase[] = [];

  beforeAll(async () => {
    stack = await startTestStack();
    security = await securityAdministrator(stack);
    await stack.moveTo('2026-11-30', []);
    for (let n = 0; n < CASES; n += 1) cases.push(await stack.register({ timelineStart: morning('2026-11-30') }));
    await Promise.all(cases.map((one) => stack.assign(one, [coHandler])));
  });
  afterAll(() => stack.stop());

  const first = (): FreshCase => cases[0] as FreshCase;
  const pageOf = (the: FreshCase): Promise<CaseView> => new Desks(stack, the).page(handler);
  const typesOf = async (the: FreshCase): Promise<readonly string[]> => {
    const rows: readonly { type: string }[] = await stack.source.query(
      'select type from record.event where stream = $1 order by seq',
      [the.stream],
    );
    return rows.map(({ type }) => type);
  };

  it('shows every date that a notice of 2027 would move, and why, before anything is recorded', async () => {
    const preview = await security.post<RulesPreview>(`${rulebook}/preview`, { act: 'PublishYear', ...noticeOf2027 });
    expect(preview.changedDays.map(({ on, works }) => `${on} ${works ? 'worked' : 'off'}`)).toEqual([
      '2026-12-31 off',
      '2027-02-09 off',
      '2027-02-10 off',
      '2027-02-11 off',
      '2027-02-28 worked',
    ]);
    const of = (stream: string) => preview.moves.filter(({ proposal }) => proposal?.stream === stream);
    expect(of(first().stream).map(({ clockId, from, to, because }) => [clockId, from, to, because.zh])).toEqual([
      [`opinion/${coHandler}/1`, '2027-01-12', '2027-01-13', '2026-12-31元旦放假'],
      [`reply/${lead}/1`, '2027-03-01', '2027-02-28', expect.stringContaining('等5天')],
    ]);
    expect(preview).toMatchObject({ on: '2026-11-30', streams: CASES, moves: { length: 2 * CASES } });
    expect(clockOf(await pageOf(first()), 'reply')).toMatchObject({ dueOn: '2027-03-01', provisional: true });
    expect((await security.get<RulebookView>(rulebook)).rollouts).toEqual([]);
  });

  it('is the security administrator’s alone, and refuses what is no notice', async () => {
    for (const login of [handler, supervisor])
      expect(await refusedWith((await stack.as(login)).post(`${rulebook}/publish-year`, noticeOf2027))).toBe(
        '403 not-permitted',
      );
    const { '2027-06-09': _festival, ...daysOff } = noticeOf2027.daysOff;
    const incomplete = await refusal(security.post(`${rulebook}/publish-year`, { ...noticeOf2027, daysOff }));
    expect([incomplete.status, incomplete.code, incomplete.detail]).toEqual([
      422,
      'year-incomplete',
      expect.stringContaining('端午节'),
    ]);
  });

  it('reaches every running case once by its own recorded events, though the worker is killed on the way', async () => {
    const key = 'publish-2027';
    await security.post(`${rulebook}/publish-year`, noticeOf2027, { key });
    await stack.kill('worker');
    await stack.start('worker');
    const settled = await settledRules(security);
    expect(settled.rollouts).toMatchObject([{ what: 'calendar', told: CASES, left: 0, refused: 0, ended: 0 }]);
    expect(settled.calendar).toMatchObject({ publishedThrough: 2027, nextYear: 2028 });

    for (const one of cases) {
      const types = await typesOf(one);
      expect(types.filter((type) => type === 'RulesAdopted')).toHaveLength(1);
      expect(types.filter((type) => type === 'ClockMoved').length).toBeGreaterThanOrEqual(2);
    }
    const page = await pageOf(first());
    expect(clockOf(page, 'reply')).toMatchObject({ dueOn: '2027-02-28', provisional: false });
    expect(page.timeline.find(({ type }) => type === 'ClockMoved')?.facts).toMatchObject({
      reason: 'calendar-published',
    });
    const address = `/api/proposals/chongqing/5-4/${first().number}/clocks/${encodeURIComponent(`reply/${lead}/1`)}/explanation`;
    const explained = await (await stack.as(handler)).get<ClockExplanationView>(address);
    expect(explained.moves).toEqual([{ from: '2027-03-01', to: '2027-02-28', reason: 'calendar-published' }]);
    expect(explained.working?.calendar).toMatch(/^cn-2026.*\+chongqing\.1$/);

    const again = await security.post(`${rulebook}/publish-year`, noticeOf2027, { key });
    expect(again).toMatchObject({ version: 1 });
  });

  it('counts for a case registered afterwards from its first day, and for what begins later in one that ran before', async () => {
    const fresh = await stack.register({ timelineStart: morning('2026-11-30') });
    await stack.assign(fresh, [coHandler]);
    expect(clockOf(await pageOf(fresh), 'reply')).toMatchObject({ dueOn: '2027-02-28', provisional: false });
    expect(await typesOf(fresh)).not.toContain('RulesAdopted');
    await (await stack.as(handler)).act(first(), 'AcknowledgeAssignment', {});
    expect(clockOf(await pageOf(first()), 'contact')).toMatchObject({ dueOn: '2026-12-28', provisional: false });
  });

  it('takes a local closure the same way: 12 January 2027 off moves the opinions due on it', async () => {
    const closure = { days: { '2027-01-13': '办公楼搬迁' }, reason: '办公楼搬迁。' };
    const preview = await security.post<RulesPreview>(`${rulebook}/preview`, { act: 'AddClosure', ...closure });
    expect(preview.moves.filter(({ to }) => to === '2027-01-14')).toHaveLength(CASES + 1);
    await security.post(`${rulebook}/add-closure`, closure);
    await settledRules(security);
    const opinions = await (
      await stack.as(coHandlerStaff)
    ).get<CaseView>(`/api/proposals/chongqing/5-4/${first().number}`);
    expect(clockOf(opinions, 'opinion')).toMatchObject({ dueOn: '2027-01-14' });
  });

  it('installs a version of a pack, previews it, and moves a case to it with old and new date', async () => {
    const shipped = readFileSync('libs/rules/packs/chongqing-2018.yaml', 'utf8');
    const yaml = shipped
      .replace("version: '2018.1'", "version: '2018.2'")
      .replace('limit: { amount: 3, unit: month }', 'limit: { amount: 2, unit: month }')
      // Invented: a number that the quotation does not give is no law, and the check refuses it.
      .replace('起三个月内答复代表', '起两个月内答复代表')
      // … of which no text is at hand; the text of this version does not say so.
      .replaceAll('docs/law/chongqing-2018.md', 'docs/law/chongqing-amended.md');
    expect(yaml).not.toBe(shipped);
    const broken = await refusal(
      security.post(`${rulebook}/install-pack`, { yaml: yaml.replace('unit: month }', 'unit: weeks }') }),
    );
    expect([broken.status, broken.code, broken.detail]).toEqual([
      422,
      'pack-unreadable',
      expect.stringContaining('line'),
    ]);
    const preview = await security.post<RulesPreview>(`${rulebook}/preview`, { act: 'InstallPack', yaml });
    expect(preview.differences).toContainEqual({ field: 'clocks.reply.limit', one: '3 month', other: '2 month' });
    expect(preview.moves).toHaveLength(CASES + 1);
    // A case that began after the notice counts by its days as those do that adopted it.
    const longer = yaml.replaceAll(
      'limit: { amount: 30, unit: working-day }',
      'limit: { amount: 40, unit: working-day }',
    );
    const opinions = await security.post<RulesPreview>(`${rulebook}/preview`, {
      act: 'InstallPack',
      yaml: longer.replaceAll('三十个工作日', '四十个工作日'),
    });
    const days = opinions.moves.filter(({ clockId }) => clockId.startsWith('opinion/')).map(({ to }) => to);
    expect([days.length, ...new Set(days)]).toEqual([CASES + 1, '2027-01-28']);
    await security.post(`${rulebook}/install-pack`, { yaml });
    expect(await refusedWith(security.post(`${rulebook}/install-pack`, { yaml }))).toBe('409 pack-version-taken');

    const before = clockOf(await pageOf(first()), 'reply')?.dueOn;
    expect(before).toBe('2027-02-28');
    const move = { pack: 'chongqing@2018.2', cases: [first().stream], reason: '条例修正后统一适用。' };
    await security.post(`${rulebook}/move-cases`, move);
    await settledRules(security);
    expect(clockOf(await pageOf(first()), 'reply')).toMatchObject({ dueOn: '2027-02-01' });
    const untouched = cases[1] as FreshCase;
    expect(clockOf(await pageOf(untouched), 'reply')).toMatchObject({ dueOn: '2027-02-28' });
    expect((await typesOf(first())).filter((type) => type === 'RulesAdopted')).toHaveLength(3);

    const view = await security.get<RulebookView>(rulebook);
    expect(view.packs.map(({ pack, openCases, installed }) => [pack, openCases, installed !== undefined])).toEqual([
      ['chongqing@2018.1', CASES, false],
      ['chongqing@2018.2', 1, true],
    ]);
    const compared = await security.get<PackComparison>(
      `${rulebook}/differences?one=chongqing@2018.1&other=chongqing@2018.2`,
    );
    expect(compared.differences).toEqual(preview.differences);
  });

  it('binds a new case to the installed version, also by an API that was started after it, and by a new worker', async () => {
    await Promise.all([stack.end('api'), stack.kill('worker')]);
    await Promise.all([stack.start('api'), stack.start('worker')]);
    const fresh = await stack.register({ timelineStart: morning('2026-11-30') });
    await stack.assign(fresh);
    const page = await pageOf(fresh);
    expect(clockOf(page, 'reply')).toMatchObject({ dueOn: '2027-02-01' });
    // The moved case goes on by its pack in a workflow that is replayed by the new worker.
    await (await stack.as(handler)).act(first(), 'RecordContact', { manner: 'telephone', summary: '电话沟通。' });
    expect(clockOf(await pageOf(first()), 'contact')?.stopped).toMatchObject({ late: false });
  });
});
