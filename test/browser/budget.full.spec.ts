import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { seedLists } from '../../apps/cli/src/bench/seed-lists';
import { assigner, chief, playTo, supervisor } from '../support/short-life';
import type { FreshCase } from '../support/stack';
import { BudgetReport, ratioOf } from './budget-report';
import type { Visitor } from './visitor';
import { pathOf, Visitors } from './visitors';

const CASES = Number(process.env['BANLI_BUDGET_CASES'] ?? 100_000);
const SCRIPT_KB = 300;
const WORK_MS = 100;
const READS = 40;
/** Somebody of a unit that leads a 95th of the cases, and co-handles as many again twice. */
const ofUnit = 'unit-7-handler-1';

/** A page of the register without names, rights or HTTP: what the index alone costs. */
const BARE = 'select stream, title from read.proposal order by received_on desc, stream limit 51';
/** Above this a page costs more than the way to it: twice the most that was seen on an idle machine. */
const PAGE_TIMES_BARE = 150;
/** The same for a page that counts over all there is. */
const COUNTED_TIMES_BARE = 400;

type List = { readonly path: string; readonly login?: string; readonly counts?: true };

const lists: Readonly<Record<string, List>> = {
  register: { path: '/api/proposals' },
  'register with its total': { path: '/api/proposals?total=true', counts: true },
  'register by the date of the reply': { path: '/api/proposals?sort=reply-due' },
  'register, one phase': { path: '/api/proposals?phase=in-hand' },
  'register, one unit': { path: '/api/proposals?unit=unit-3' },
  'register, overdue': { path: '/api/proposals?tier=overdue' },
  'register, two characters that few have': { path: `/api/proposals?q=${encodeURIComponent('嘉陵')}` },
  'register, two characters that all have': { path: `/api/proposals?q=${encodeURIComponent('测量')}` },
  'register of a unit': { path: '/api/proposals', login: ofUnit },
  'inbox of a handler': { path: '/api/inbox', login: ofUnit },
  'inbox of a handler, overdue': { path: '/api/inbox?tier=overdue', login: ofUnit },
  'due dates': { path: '/api/board', counts: true },
  'due dates, overdue': { path: '/api/board?tier=overdue', counts: true },
  'due dates, one unit': { path: '/api/board?unit=unit-7' },
  'due dates of a past day': { path: '/api/board?on=2026-10-20', counts: true },
  'opinions waited for': { path: '/api/opinions', counts: true },
  'opinions, late': { path: '/api/opinions?state=late', counts: true },
  'opinions of a unit': { path: '/api/opinions', login: ofUnit },
  ledger: { path: '/api/commitments', counts: true },
  'ledger, overdue': { path: '/api/commitments?tier=overdue', counts: true },
  'where letters are public': { path: '/api/publications', counts: true },
  'letters that should be public': { path: '/api/publications?state=overdue', counts: true },
  'four rates of this year': { path: '/api/rates', counts: true },
  'rows of one rate': { path: '/api/rates/on-time/rows' },
  'matters of oversight': { path: '/api/oversight' },
};

/** Printed beside the report: figures are to be read, not only to be passed. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

describe(`the budget of the pages, among ${String(CASES)} cases`, () => {
  let letter: FreshCase;
  const report = new BudgetReport(CASES, { kilobytes: SCRIPT_KB, milliseconds: WORK_MS });
  const visitors = new Visitors(async (stack) => {
    letter = await playTo(stack, 'checked');
    await stack.source.transaction((manager) => seedLists(manager, CASES));
    await stack.source.query('vacuum analyze');
  }, 600_000);

  beforeEach(() => report.noteLoad());
  afterAll(() => {
    report.noteLoad();
    const file = process.env['BANLI_BUDGET_REPORT'];
    if (file !== undefined) report.write(file);
  });

  it(`fetches no more than ${String(SCRIPT_KB)} KB of gzipped script for any page that one comes straight to`, async () => {
    for (const [who, path] of [
      [undefined, '/sign-in'],
      [supervisor, '/inbox'],
      [supervisor, '/proposals'],
      [supervisor, '/board'],
      [supervisor, '/opinions'],
      [supervisor, '/rates'],
      [supervisor, '/publications'],
      [supervisor, '/commitments'],
      [supervisor, '/oversight'],
      [assigner, '/yearly'],
      [supervisor, pathOf(letter)],
      [chief, `${pathOf(letter)}/sign`],
    ] as const) {
      const visitor = who === undefined ? await visitors.arrive() : await visitors.come(who);
      const { page } = visitor;
      // what the pages before have asked for is not of this page
      await page.goto('about:blank');
      const bodies = new Map<string, Promise<Buffer>>();
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) bodies.set(response.url(), response.body());
      });
      await visitor.openWhole(path);
      const scripts = await Promise.all(bodies.values());
      const kilobytes = scripts.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1_024;
      const name = path.startsWith('/proposals/') ? path.replace(pathOf(letter), '/proposals/…') : path;
      report.scripts.push({ page: name, kilobytes });
      say(`  script of ${name.padEnd(28)} ${kilobytes.toFixed(0)} KB gzipped`);
    }
    expect(report.scripts.filter(({ kilobytes }) => kilobytes > SCRIPT_KB)).toEqual([]);
  }, 300_000);

  it(`keeps the main thread busy for no more than ${String(WORK_MS)} ms by a filter, an order, a search or another page of a list`, async () => {
    const bench = await Bench.of(await visitors.come(supervisor), report);
    const { page } = bench;
    const select = (name: string) => (label: string) => page.getByRole('combobox', { name }).selectOption({ label });
    const unnarrowed = async (name: string) => {
      await select(name)('全部');
      await settled(page);
    };
    const more = () => page.locator('.show-more').first().click();
    const segment = (label: string) => page.locator('.segments label', { hasText: label }).first().click();
    const tiers = ['已逾期', '临近', '紧迫', '今日到期'];

    await bench.open('建议列表', '/api/proposals?');
    await bench.act('narrowed by tier', 'tier=', tiers, select('答复期限'));
    await bench.act('narrowed no more', undefined, ['全部', '紧迫', '全部', '临近'], select('答复期限'));
    await bench.act('narrowed by phase', 'phase=', ['办理中', '办理终结', '已拟稿', '已发出'], select('阶段'));
    await unnarrowed('阶段');
    await unnarrowed('答复期限');
    await bench.act(
      'in another order',
      undefined,
      ['答复期限先到在前', '最新收到在前', '答复期限先到在前', '最新收到在前'],
      select('排序'),
    );
    await bench.act('another page', 'after=', ['2', '3', '4', '5'], more);
    await page.keyboard.press('Control+k');
    const sought = page.getByRole('combobox', { name: '输入命令、编号或关键词' });
    await sought.waitFor();
    await bench.act('two characters in the palette', 'q=', ['建议', '嘉陵', '测量', '关于'], (text) =>
      sought.fill(text),
    );
    await page.keyboard.press('Escape');

    await bench.open('期限看板', '/api/board?');
    await bench.act('narrowed by tier', 'tier=', tiers, select('预警'));
    await unnarrowed('预警');
    await bench.act('another page', 'after=', ['2', '3', '4', '5'], more);
    await bench.open('协办意见', '/api/opinions');
    await bench.act('narrowed by state', 'state=', ['未签收', '逾期', '已提交', '免予提交'], select('状态'));
    await unnarrowed('状态');
    await bench.act('another page', 'after=', ['2', '3', '4', '5'], more);
    await bench.open('承诺台账', '/api/commitments');
    await bench.act('narrowed by status', undefined, ['已落实', '落实中', '已终止', '全部'], segment);
    await bench.act('another page', 'after=', ['2', '3', '4', '5'], more);
    await bench.open('公开情况', '/api/publications');
    await bench.act(
      'narrowed by state',
      'state=',
      ['已公开', '尚未到期', '逾期未公开', '不予公开'],
      select('公开情况'),
    );
    await unnarrowed('公开情况');
    await bench.act('another page', 'after=', ['2', '3', '4', '5'], more);

    const desk = await Bench.of(await visitors.come(ofUnit), report);
    await desk.open('建议列表', '/api/proposals?');
    await desk.open('待办', undefined);
    const kind = (label: string) => desk.page.getByRole('combobox', { name: '缓急' }).selectOption({ label });
    await desk.act('narrowed by tier', 'tier=', tiers, kind);

    for (const { page: where, what, milliseconds } of report.work)
      say(`  ${where.padEnd(16)} ${what.padEnd(32)} ${milliseconds.toFixed(0)} ms of main-thread work`);
    expect(report.work.filter(({ what, milliseconds }) => what !== OPENED && milliseconds > WORK_MS)).toEqual([]);
  }, 300_000);

  it('answers each list in so many times what one bare query by an index takes', async () => {
    const { stack } = visitors;
    for (const [name, { path, login = supervisor }] of Object.entries(lists)) {
      const client = await stack.as(login);
      const taken: [list: number, bare: number][] = [];
      await client.get(path);
      for (let done = 0; done < READS; done += 1)
        taken.push([await timed(() => client.get(path)), await timed(() => stack.source.query(BARE))]);
      const at = (which: 0 | 1, part: number): number =>
        taken.map((pair) => pair[which]).toSorted((left, right) => left - right)[Math.floor(READS * part)] ??
        Number.NaN;
      const read = { name, p50: at(0, 0.5), p95: at(0, 0.95), bareP50: at(1, 0.5), bareP95: at(1, 0.95) };
      report.reads.push(read);
      say(
        `  ${name.padEnd(40)} p50 ${read.p50.toFixed(1)} p95 ${read.p95.toFixed(1)} ms  × ${ratioOf(read).toFixed(1)}`,
      );
    }
    const over = report.reads.filter(
      (read) => ratioOf(read) > (lists[read.name]?.counts ? COUNTED_TIMES_BARE : PAGE_TIMES_BARE),
    );
    expect(over).toEqual([]);
  }, 600_000);
});

const OPENED = 'opened';

/** A visitor whose page tells how long its main thread worked. */
class Bench {
  private where = '';

  private constructor(
    readonly page: Page,
    private readonly thread: CDPSession,
    private readonly report: BudgetReport,
  ) {}

  static async of({ page }: Visitor, report: BudgetReport): Promise<Bench> {
    const thread = await page.context().newCDPSession(page);
    await thread.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Bench(page, thread, report);
  }

  /** By its link at the top, once its script is there. */
  async open(name: string, answered: string | undefined): Promise<void> {
    const link = this.page.getByRole('navigation').getByRole('link', { name, exact: true }).first();
    this.where = name;
    const milliseconds = await this.worked(() => link.click(), answered);
    this.report.work.push({ page: name, what: OPENED, milliseconds });
  }

  /** The same act on each value: the first is not counted, as script is compiled when it first runs; of the others the median. */
  async act(
    what: string,
    answered: string | undefined,
    values: readonly string[],
    choose: (value: string) => Promise<unknown>,
  ): Promise<void> {
    const taken: number[] = [];
    for (const value of values) taken.push(await this.worked(() => choose(value), answered));
    const [, ...counted] = taken;
    const milliseconds = counted.toSorted((left, right) => left - right)[Math.floor(counted.length / 2)] ?? Number.NaN;
    this.report.work.push({ page: this.where, what, milliseconds });
  }

  private async worked(act: () => Promise<unknown>, answered: string | undefined): Promise<number> {
    const before = await this.busy();
    // a list from before is at hand again without a question
    const answer =
      answered === undefined ? undefined : this.page.waitForResponse((response) => response.url().includes(answered));
    await act();
    await answer;
    await settled(this.page);
    return (await this.busy()) - before;
  }

  /** Milliseconds the page's main thread has worked, by its own clock: other programs of the machine do not count. */
  private async busy(): Promise<number> {
    const { metrics } = await this.thread.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  }
}

/** Until two frames were drawn after the last change. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(
    'new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(done))))',
  );

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
