import type { CaseView, Task } from '@banli/contracts';
import { partyId } from '@banli/domain';
import { rebuildReadModels } from '@banli/store';
import { eventually } from '../support/eventually';
import { addPerson } from '../support/people';
import { refusedWith } from '../support/refusal';
import { answerSeparately, assignSeparately, staffWater, water } from '../support/separate-life';
import { assigner, deputy, lead } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { dumpTables, readTables } from '../support/table-dump';

const police = 'cq-gaj';

describe('a proposal that two units answer separately (art. 15, 20)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
    await staffWater(stack);
    await addPerson(stack, `${police}-handler`, police, ['handler']);
  });
  afterAll(() => stack.stop());

  const as = (login: string) => stack.as(login);
  const pageOf = async (the: FreshCase, login: string, answer?: string): Promise<CaseView> =>
    (await as(login)).caseOf(the, answer);
  const told = ({ kind, branch, dueOn }: Task): string =>
    [kind, branch?.id, dueOn].filter((part) => part !== undefined).join(' ');
  const tasksOf = async (the: FreshCase, login: string): Promise<readonly string[]> => {
    const { tasks } = await (await as(login)).inbox();
    return tasks.filter(({ proposal }) => proposal?.stream === the.stream).map(told);
  };

  const assigned = (): Promise<FreshCase> => assignSeparately(stack);
  const answer = (the: FreshCase, unit: string, series: string): Promise<void> =>
    answerSeparately(stack, the, unit, series);

  it('has a letter, a number, promises and a rating of each, and closes when both are done with', async () => {
    const the = await assigned();
    expect(await tasksOf(the, `${lead}-handler`)).toEqual([`draft ${lead} 2021-05-06`, `acknowledge ${lead}`]);
    expect(await tasksOf(the, `${water}-handler`)).toEqual([`draft ${water} 2021-05-06`, `acknowledge ${water}`]);

    await answer(the, lead, '渝环函');
    expect(await pageOf(the, deputy, lead)).toMatchObject({ phase: 'sent', branch: { id: lead } });
    const other = await pageOf(the, deputy, water);
    expect([other.phase, other.replyNumber]).toEqual(['assigned', undefined]);
    await answer(the, water, '渝水函');
    const numbers = await Promise.all([lead, water].map(async (unit) => (await pageOf(the, deputy, unit)).replyNumber));
    expect(numbers).toEqual(['渝环函〔2021〕1号', '渝水函〔2021〕1号']);
    expect(await tasksOf(the, deputy)).toEqual([`rate ${water} 2021-03-10`, `rate ${lead} 2021-03-10`]);

    const rater = await as(deputy);
    expect(await refusedWith(rater.act(the, 'RateReply', { level: 'satisfied' }))).toBe('422 branch-unnamed');
    await rater.act(the, 'RateReply', { level: 'satisfied', branch: partyId(lead) });
    await rater.act(the, 'RateReply', { level: 'not-satisfied', reasons: '未回应。', branch: partyId(water) });
    expect((await pageOf(the, assigner)).answers).toMatchObject([
      { unit: { id: lead }, phase: 'closed' },
      { unit: { id: water }, phase: 'dissatisfied' },
    ]);
    expect(await tasksOf(the, assigner)).toEqual([`decide-dissatisfaction ${water}`]);

    const promises = await eventually(
      async () => (await rater.ledger()).rows.filter(({ proposal }) => proposal.stream === the.stream),
      (rows) => rows.length === 2,
    );
    expect(
      promises.map(({ stream, responsibleUnit }) => [stream.split('/').at(-1), responsibleUnit.id]).sort(),
    ).toEqual(
      [
        [`1-1@${lead}`, lead],
        [`1-1@${water}`, water],
      ].sort(),
    );
    await (
      await as(`${water}-handler`)
    ).actOnCommitment(the, `1-1@${water}`, 'ReportFulfilment', {
      evidence: '验收报告第1号',
    });
    expect((await pageOf(the, deputy, water)).commitments.map(({ status }) => status)).toEqual(['reported']);
    expect((await pageOf(the, deputy, lead)).commitments.map(({ status }) => status)).toEqual(['open']);

    await (await as(assigner)).act(the, 'CloseDissatisfaction', { reason: '已当面说明。', branch: partyId(water) });
    const rows: unknown = await stack.source.query(
      `select unit, answer.phase, answer.rating, proposal.phase as case from read.answer
         join read.proposal using (stream) where stream = $1 order by place`,
      [the.stream],
    );
    expect(rows).toEqual([
      { unit: lead, phase: 'closed', rating: 'satisfied', case: 'closed' },
      { unit: water, phase: 'closed', rating: 'not-satisfied', case: 'closed' },
    ]);
  });

  it('shows each unit its own answer, and of the other only that there is one', async () => {
    const the = await assigned();
    await (await as(`${lead}-handler`)).act(the, 'AcknowledgeAssignment', {});
    const own = await pageOf(the, `${water}-handler`);
    expect(own).toMatchObject({ relation: 'lead', phase: 'assigned', branch: { id: water } });
    expect(own.answers.map(({ unit, phase }) => [unit.id, phase])).toEqual([
      [lead, undefined],
      [water, 'assigned'],
    ]);
    expect(own.timeline.map(({ type }) => type)).not.toContain('AssignmentAcknowledged');
    expect(own.clocks.map(({ owedBy }) => owedBy.id)).not.toContain(lead);
    expect(await refusedWith(pageOf(the, `${water}-handler`, lead))).toBe('404 not-found');
    const foreign = (await as(`${water}-handler`)).act(the, 'RecordContact', {
      manner: 'visit',
      summary: '走访。',
      branch: partyId(lead),
    });
    expect(await refusedWith(foreign)).toBe('403 not-permitted');
  });

  it('goes on with one answer while the other is returned and given to a third unit', async () => {
    const the = await assigned();
    await (await as(`${water}-handler`)).act(the, 'RequestReturn', { reasons: '不属于本单位职责。' });
    await (await as(assigner)).act(the, 'ConsentToReturn', { unit: partyId(water) });
    await (await as(`${lead}-handler`)).act(the, 'AcknowledgeAssignment', {});
    expect((await pageOf(the, assigner, lead)).phase).toBe('in-hand');
    expect((await pageOf(the, assigner, water)).phase).toBe('returned');
    const again = { lead: partyId(police), coHandlers: [], branch: partyId(water) };
    await (await as(assigner)).act(the, 'ReassignProposal', again);
    expect(await tasksOf(the, `${police}-handler`)).toEqual([`draft ${police} 2021-05-06`, `acknowledge ${police}`]);
    expect(await refusedWith(pageOf(the, `${water}-handler`))).toBe('404 not-found');
    await (await as(`${police}-handler`)).act(the, 'AcknowledgeAssignment', {});
    expect((await pageOf(the, `${police}-handler`)).timeline.map(({ type }) => type)).toContain('ReturnRequested');
  });

  it('is assigned so only with the manner said', async () => {
    const the = await stack.register();
    const unsaid = (await as(assigner)).act(the, 'AssignProposal', { lead, separateWith: [partyId(water)] });
    expect(await refusedWith(unsaid)).toBe('422 invalid-body');
    const alone = (await as(assigner)).act(the, 'AssignProposal', { lead, manner: 'separate' });
    expect(await refusedWith(alone)).toBe('422 separate-units-too-few');
  });

  it('is not assigned to joint leads, whom Chongqing does not know (art. 20), and nobody confirms a joint draft', async () => {
    const the = await stack.register();
    const jointly = { lead, manner: 'joint' as const, joint: [water] };
    expect(await refusedWith((await as(assigner)).act(the, 'AssignProposal', jointly))).toBe('422 joint-leads-unknown');
    await (await as(assigner)).act(the, 'AssignProposal', { lead, manner: 'sole' });
    expect((await pageOf(the, `${lead}-handler`)).assignment?.manner).toBe('sole');
    const confirmed = (await as(`${lead}-chief`)).act(the, 'ConfirmJointDraft', { version: 1 });
    expect(await refusedWith(confirmed)).toBe('403 not-permitted');
  });

  it('is rebuilt from the record byte for byte', async () => {
    const before = await dumpTables(stack.source, ...readTables);
    await rebuildReadModels(stack.source);
    expect(await dumpTables(stack.source, ...readTables)).toBe(before);
  });
});
