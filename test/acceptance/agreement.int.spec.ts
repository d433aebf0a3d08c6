import type { CaseView } from '@banli/contracts';
import type { ProposalPath } from '../../apps/cli/src/api/api-client';
import { addPerson } from '../support/people';
import { refusedWith } from '../support/refusal';
import { assigner, chief, coHandler, coHandlerStaff, handler, office, playOn, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const governmentOffice = 'cq-jytas';
const coordinator = 'cq-jytas-office';

describe('before the chief signs', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
    await addPerson(stack, coordinator, governmentOffice, ['office']);
  });
  afterAll(() => stack.stop());

  const pageOf = async (the: ProposalPath, login = handler): Promise<CaseView> => (await stack.as(login)).caseOf(the);
  const tasksOf = async (the: FreshCase, login: string): Promise<readonly string[]> => {
    const { tasks } = await (await stack.as(login)).inbox();
    return tasks.filter(({ proposal }) => proposal?.stream === the.stream).map(({ kind }) => kind);
  };

  it('two departments that disagree are coordinated by the government office, which sees the case for that (art. 20)', async () => {
    const the = await playTo(stack, 'checked');
    expect(await refusedWith(pageOf(the, coordinator))).toBe('404 not-found');
    await (await stack.as(coHandlerStaff)).act(the, 'RecordDisagreement', { text: '岸线管理职责划分有不同意见。' });

    expect((await pageOf(the, chief)).disagreements).toMatchObject([
      { unit: { id: coHandler }, coordinator: { id: governmentOffice } },
    ]);
    expect(await tasksOf(the, coordinator)).toEqual(['coordinate']);
    expect(await refusedWith(playOn(stack, the, 'checked', 'signed'))).toBe('409 disagreements-open');
    const body = { unit: coHandler, outcome: '水域由市水利局负责，岸线由市生态环境局负责。' };
    expect(await refusedWith((await stack.as(assigner)).act(the, 'CoordinateDisagreement', body))).toBe(
      '403 not-the-coordinator',
    );
    expect((await pageOf(the, coordinator)).permitted).toEqual(['CoordinateDisagreement']);
    await (await stack.as(coordinator)).act(the, 'CoordinateDisagreement', body);

    expect(await tasksOf(the, coordinator)).toEqual([]);
    expect((await pageOf(the, chief)).disagreements).toMatchObject([{ coordinated: { outcome: body.outcome } }]);
    await playOn(stack, the, 'checked', 'signed');
    expect((await pageOf(the)).phase).toBe('signed');
  });

  it('a version goes back to drafting with a note, due with the reply of 2021-05-06, and a second one is signed', async () => {
    const the = await playTo(stack, 'checked');
    const note = '完成时限应具体到月。';
    await (await stack.as(chief)).act(the, 'ReturnDraft', { version: 1, to: 'drafting', note });

    const page = await pageOf(the);
    expect(page).toMatchObject({ phase: 'in-hand', draft: { returned: { to: 'drafting', note } } });
    expect(await tasksOf(the, chief)).toEqual([]);
    const { tasks } = await (await stack.as(handler)).inbox();
    expect(tasks.find(({ proposal, kind }) => proposal?.stream === the.stream && kind === 'draft')?.dueOn).toBe(
      '2021-05-06',
    );
    await playOn(stack, the, 'consulted', 'signed');
    expect((await pageOf(the)).signature?.version).toBe(2);
  });

  it('the checker sends a version back, and a co-handler learns nothing of it', async () => {
    const the = await playTo(stack, 'drafted');
    const body = { version: 1, to: 'drafting', note: '标题有误。' } as const;
    expect(await refusedWith((await stack.as(chief)).act(the, 'ReturnDraft', body))).toBe('403 not-permitted');
    await (await stack.as(office)).act(the, 'ReturnDraft', body);

    expect((await pageOf(the)).timeline.at(-1)).toMatchObject({ type: 'DraftReturned', facts: { note: body.note } });
    expect((await pageOf(the, coHandlerStaff)).timeline.map(({ type }) => type)).not.toContain('DraftReturned');
  });
});
