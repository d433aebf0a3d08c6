import { plainDate } from '@banli/calendar';
import type { AnnualFigures, DeputyRecord, FigureRows } from '@banli/contracts';
import { partyId, personId } from '@banli/domain';
import { migrate, saveDirectory } from '@banli/store';
import { eventually } from '../support/eventually';
import { addPerson } from '../support/people';
import { refusedWith } from '../support/refusal';
import { assigner, deputy, handler, lead, office, playTo, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { dumpTables, readTables } from '../support/table-dump';

const decision = '主任会议2021年第9次会议';

describe('oversight of the handling (第三十一条至第三十三条、第三十八条)', () => {
  let stack: TestStack;
  let the: FreshCase;

  beforeAll(async () => {
    stack = await startTestStack();
    the = await playTo(stack, 'sent');
    await stack.moveTo('2021-02-05', [the.stream]);
  });
  afterAll(() => stack.stop());

  const kinds = async (login: string, query = ''): Promise<readonly string[]> =>
    (await (await stack.as(login)).oversightList(query)).rows.map(({ matter, status }) => `${matter} ${status}`);
  const owed = async (login: string): Promise<readonly string[]> =>
    (await (await stack.as(login)).inbox()).tasks.flatMap(({ oversight, kind, dueOn }) =>
      oversight ? [`${kind} ${dueOn ?? ''}`.trim()] : [],
    );

  it('makes a proposal a key item, led by a named leader: its unit reports, its deputy and 人代工委 read', async () => {
    const committee = await stack.as(assigner);
    const chosen = { proposal: the.stream, leader: personId(supervisor), decision, reason: '代表反映集中。' };
    const { stream } = await committee.beginOversight('ChooseKeyItem', chosen);
    expect(stream).toBe(`oversight/chongqing/2021/key-item/5-4-${the.number}`);
    expect(await refusedWith(committee.beginOversight('ChooseKeyItem', chosen))).toBe('409 oversight-exists');
    expect(await refusedWith((await stack.as(office)).beginOversight('ChooseKeyItem', chosen))).toBe(
      '403 not-permitted',
    );

    await (await stack.as(office)).actOnOversight(stream, 'ReportDuty', { text: '已完成两处岸线修复。' });
    const page = await (await stack.as(deputy)).oversight(stream);
    expect(page).toMatchObject({
      leader: { id: supervisor },
      subjects: [{ stream: the.stream }],
      duties: [{ unit: { id: lead }, reports: [{ text: '已完成两处岸线修复。', late: false }], permitted: [] }],
      permitted: [],
    });
    expect(await refusedWith((await stack.as('cq-sfj-handler')).oversight(stream))).toBe('404 not-found');
    expect(await kinds(deputy, `subject=${the.stream}`)).toEqual(['key-item open']);
    expect(await kinds('cq-sfj-handler')).toEqual([]);

    await committee.actOnOversight(stream, 'CloseOversight', { outcome: '修复方案全部实施。' });
    expect(await refusedWith((await stack.as(office)).actOnOversight(stream, 'ReportDuty', { text: '另报。' }))).toBe(
      '409 oversight-closed',
    );
    expect(await kinds(assigner, 'matter=key-item&status=closed')).toEqual(['key-item closed']);
  });

  it('follows a commitment across years until it is fulfilled, and takes nothing that is', async () => {
    const committee = await stack.as(assigner);
    const subject = `commitment/chongqing/5-4/${the.number}/1-1`;
    const { stream } = await committee.beginOversight('TrackAcrossYears', { subject, decision, reason: '尚未落实。' });
    const again = committee.beginOversight('TrackAcrossYears', { subject, decision, reason: '再列。' });
    expect(await refusedWith(again)).toBe('409 oversight-exists');
    await committee.actOnOversight(stream, 'RecordYearlyState', {
      year: 2021,
      standing: 'partly-fulfilled',
      account: '完成一半。',
    });
    expect(await (await stack.as(handler)).oversight(stream)).toMatchObject({
      title: '完成岸线分段修复方案。',
      yearly: [{ year: 2021, standing: 'partly-fulfilled' }],
      subjects: [{ commitment: '完成岸线分段修复方案。' }, { stream: the.stream }],
    });
    expect(await kinds(handler, `subject=${the.stream}&status=open`)).toEqual(['tracking open']);
    await committee.actOnOversight(stream, 'CloseOversight', { outcome: '移出：改由重点督办跟进。' });

    await (await stack.as(handler)).actOnCommitment(the, '1-1', 'ReportFulfilment', { evidence: '验收报告。' });
    await (await stack.as(supervisor)).actOnCommitment(the, '1-1', 'ConfirmFulfilment', {});
    await eventually(
      async () => (await (await stack.as(supervisor)).ledger()).rows.find((row) => row.stream === subject)?.status,
      (status) => status === 'fulfilled',
    );
    const over = committee.beginOversight('TrackAcrossYears', { subject: the.stream, decision, reason: '再列。' });
    expect(await refusedWith(over)).toBe('409 nothing-to-track');
  });

  it('inspects with deputies, and has each unit with a finding report what it did about it', async () => {
    const committee = await stack.as(assigner);
    const { stream } = await committee.beginOversight('PlanInspection', {
      jurisdiction: 'chongqing',
      title: '岸线修复类建议专项检查',
      units: [lead, 'cq-slj'],
      deputies: [deputy],
      from: plainDate('2021-02-05'),
      to: plainDate('2021-02-08'),
      decision,
      reason: '群众关注。',
    });
    await committee.actOnOversight(stream, 'RecordInspection', {
      summary: '实地检查两个单位。',
      findings: [
        { unit: lead, finding: '台账不全。', dueOn: plainDate('2021-03-12') },
        { unit: 'cq-slj', finding: '未发现问题。' },
      ],
    });
    expect(await owed(office)).toContain('report-duty 2021-03-12');
    const seen = (await (await stack.as('cq-slj-handler')).oversight(stream)).duties.map(({ unit }) => unit.id);
    expect(seen).toEqual(['cq-slj']);
    await (await stack.as(office)).actOnOversight(stream, 'ReportDuty', { text: '台账已补齐。' });
    expect(await owed(assigner)).toContain('decide-duty');
    await committee.actOnOversight(stream, 'AcceptDuty', { unit: lead });
    expect((await (await stack.as(deputy)).oversight(stream)).duties[0]).toMatchObject({
      finding: '台账不全。',
      reports: [{ decided: { accepted: true } }],
    });
    await committee.actOnOversight(stream, 'CloseOversight', { outcome: '整改完成。' });
  });

  it('orders a unit to put right by 26 February 2021, warns and chases, and takes the second report', async () => {
    const committee = await stack.as(assigner);
    const { stream } = await committee.beginOversight('OrderRectification', {
      jurisdiction: 'chongqing',
      title: '逾期办理整改',
      unit: lead,
      subjects: [the.stream],
      requirements: '查明原因，建立预警制度。',
      dueOn: plainDate('2021-02-26'),
      decision,
      reason: '未按规定期限办理。',
    });
    await stack.moveTo('2021-03-01', [stream]);
    const board = await (await stack.as(supervisor)).board('2021-03-01');
    expect(board.rows.find(({ oversight }) => oversight?.stream === stream)).toMatchObject({
      kind: 'rectification',
      owedBy: { id: lead },
      dueOn: '2021-02-26',
      tier: 'overdue',
      workingDaysPast: 1,
    });
    await committee.actOnOversight(stream, 'ChaseDuty', {
      clock: 'rectification/cq-sthjj/1',
      channel: 'telephone',
      text: '请报告。',
    });
    const told = await eventually(
      async () =>
        (await (await stack.as(office)).inbox()).notices.flatMap(({ oversight, tier }) => (oversight ? [tier] : [])),
      (tiers) => tiers.includes('chase'),
    );
    expect(told).toEqual(expect.arrayContaining(['chase', 'chase-1']));

    await (await stack.as(office)).actOnOversight(stream, 'ReportDuty', { text: '正在整改。' });
    await committee.actOnOversight(stream, 'RejectDuty', {
      unit: lead,
      reasons: '没有说明原因。',
      dueOn: plainDate('2021-03-10'),
    });
    expect(await refusedWith(committee.actOnOversight(stream, 'CloseOversight', { outcome: '结束。' }))).toBe(
      '409 reports-outstanding',
    );

    await stack.kill('worker');
    const reporting = (await stack.as(office)).actOnOversight(stream, 'ReportDuty', { text: '原因已查明。' });
    await stack.start('worker');
    await reporting;
    await committee.actOnOversight(stream, 'AcceptDuty', { unit: lead, remark: '整改到位。' });
    expect((await committee.oversight(stream)).duties[0]).toMatchObject({
      settledOn: '2021-03-01',
      reports: [
        { late: true, decided: { accepted: false, text: '没有说明原因。' } },
        { late: false, decided: { accepted: true, text: '整改到位。' } },
      ],
    });
    expect(await kinds(office, 'matter=rectification')).toEqual(['rectification open']);
  });

  it('keeps what the deputy submitted, rated and inspected in their record (第二十六条), open to them and 人代工委', async () => {
    const client = await stack.as(deputy);
    await client.act(the, 'ConfirmDelivery', { recipient: personId(deputy), proof: '本人签收' });
    await client.act(the, 'RateReply', { level: 'satisfied' });
    const record = await client.get<DeputyRecord>(`/api/deputies/${deputy}/record`);
    expect(record.counts).toEqual([
      { kind: 'inspection', count: 1 },
      { kind: 'rated', count: 1 },
      { kind: 'submitted', count: 1 },
    ]);
    expect(record.rows.find(({ kind }) => kind === 'rated')).toMatchObject({
      level: 'satisfied',
      unit: { id: lead },
      proposal: { stream: the.stream },
    });
    const path = `/api/deputies/${deputy}/record?year=2021`;
    expect((await (await stack.as(assigner)).get<DeputyRecord>(path)).rows).toEqual(record.rows);
    expect(await refusedWith((await stack.as(handler)).get(path))).toBe('403 not-permitted');
    expect(await refusedWith(client.get('/api/deputies/cq-sthjj-handler/record'))).toBe('404 not-found');
  });

  it('stands after read models and workflow are lost: rebuilt byte-equal, started from the record', async () => {
    const before = await dumpTables(stack.source, ...readTables);
    expect(before).toContain('read.oversight 4');
    const [row] = (await (await stack.as(assigner)).oversightList('status=open')).rows;
    const stream = row?.stream ?? '';
    await stack.client.workflow.getHandle(stream).terminate('lost in a test');
    await stack.banli('rebuild');
    expect(await dumpTables(stack.source, ...readTables)).toBe(before);
    // As a database of before that table comes to this version.
    await stack.source.query('drop table read.deputy_record');
    await stack.source.query(`delete from banli_migration where name like 'DeputyRecord%'`);
    expect(await migrate(stack.databaseUrl)).toEqual(['DeputyRecord1795000000061']);
    expect(await dumpTables(stack.source, ...readTables)).toBe(before);
    await stack.banli('recover', 'temporal');
    await (await stack.as(assigner)).actOnOversight(stream, 'CloseOversight', { outcome: '整改到位。' });
    expect(await kinds(assigner, 'status=open')).toEqual([]);
  });

  it('takes the four reports of November with the figures of that day, each number as many rows, and the vote', async () => {
    const committee = await stack.as(assigner);
    await addPerson(stack, 'cq-jytas-office', 'cq-jytas', ['office']);
    for (const [unit, kind] of [
      ['cq-gjfy', 'court'],
      ['cq-jcy', 'procuratorate'],
    ] as const) {
      const party = { id: partyId(unit), kind, name: unit, shortName: unit, aliases: [], fields: [] };
      await saveDirectory(stack.source.manager, { parties: [party], persons: [] });
    }
    const reporters = [
      { role: 'chairpersons', unit: 'cq-rdgw' },
      { role: 'government', unit: 'cq-jytas' },
      { role: 'high-court', unit: 'cq-gjfy' },
      { role: 'procuratorate', unit: 'cq-jcy' },
    ] as const;
    const call = {
      ...{ jurisdiction: 'chongqing', year: 2021, kind: 'november-report' as const, title: '2021年办理工作情况报告' },
      ...{ reporters: [...reporters], dueOn: '2021-11-12', decision, reason: '十一月审议。' },
    } as const;
    const three = committee.beginOversight('CallForReports', { ...call, reporters: reporters.slice(0, 3) });
    expect(await refusedWith(three)).toBe('409 reporters-missing');
    const figuresOf = async (login: string, query = ''): Promise<AnnualFigures> =>
      (await stack.as(login)).get(`/api/annual-figures?jurisdiction=chongqing&year=2021${query}`);
    expect(await refusedWith(figuresOf('cq-jytas-office'))).toBe('404 not-found');
    const { stream } = await committee.beginOversight('CallForReports', call);
    expect(stream).toBe('oversight/chongqing/2021/november-report/annual');

    const all = await figuresOf(assigner);
    const parts = await Promise.all(reporters.map(({ role }) => figuresOf(assigner, `&reporter=${role}`)));
    const assigned = all.figures.proposals.divisions[1]?.parts.filter(({ value }) => value !== 'not-assigned') ?? [];
    expect(parts.reduce((sum, { figures }) => sum + figures.proposals.total, 0)).toBe(
      assigned.reduce((sum, { count }) => sum + count, 0),
    );
    expect(parts.reduce((sum, { figures }) => sum + figures.commitments.total, 0)).toBe(all.figures.commitments.total);
    for (const subject of ['proposals', 'commitments'] as const) {
      const { total, divisions } = all.figures[subject];
      expect(total).toBeGreaterThan(0);
      for (const { division, parts: counted } of divisions) {
        expect([division, counted.reduce((sum, { count }) => sum + count, 0)]).toEqual([division, total]);
        for (const { value, count } of counted) {
          const { rows } = await committee.get<FigureRows>(
            `/api/annual-figures/rows?jurisdiction=chongqing&year=2021&subject=${subject}&division=${division}&value=${value}&limit=200`,
          );
          expect([division, value, rows.length]).toEqual([division, value, count]);
        }
      }
    }

    const government = await stack.as('cq-jytas-office');
    expect(await owed('cq-jytas-office')).toContain('report-duty 2021-11-12');
    expect(await figuresOf('cq-jytas-office')).toEqual(parts[1]);
    expect(await refusedWith(figuresOf('cq-jytas-office', '&reporter=high-court'))).toBe('404 not-found');
    await government.actOnOversight(stream, 'ReportDuty', { text: '今年的办理情况如下。' });
    const vote = { unit: 'cq-jytas', members: 60, inFavour: 51, against: 1, abstained: 2 };
    expect(await refusedWith(government.actOnOversight(stream, 'VoteOnReport', vote))).toBe('403 not-permitted');
    expect(await refusedWith(committee.actOnOversight(stream, 'AcceptDuty', { unit: 'cq-jytas' }))).toBe(
      '409 not-of-this-matter',
    );
    await committee.actOnOversight(stream, 'VoteOnReport', vote);
    await committee.actOnOversight(stream, 'ReportDuty', { text: '主任会议的报告。' });
    const { duties } = await committee.oversight(stream);
    const [report] = duties.find(({ unit }) => unit.id === 'cq-jytas')?.reports ?? [];
    expect(report?.vote).toMatchObject({ inFavour: 51, adopted: true });
    const [first] = parts[1]?.figures.proposals.divisions ?? [];
    expect(report?.figures?.counts['proposals']?.['origin']).toEqual(
      Object.fromEntries(first?.parts.map(({ value, count }) => [value, count]) ?? []),
    );
    const { bytes } = await committee.download(
      '/api/annual-figures/export?jurisdiction=chongqing&year=2021&subject=commitments&format=csv',
    );
    expect(bytes.toString('utf8')).toContain('完成岸线分段修复方案');
  });
});
