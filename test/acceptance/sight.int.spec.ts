import type { CaseView, ProposalList } from '@banli/contracts';
import { addPerson } from '../support/people';
import { refusedWith } from '../support/refusal';
import {
  assigner,
  chief,
  coHandler,
  coHandlerStaff,
  deputy,
  handler,
  office,
  playOn,
  playTo,
  shortLetter,
  supervisor,
} from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

/** 市发展改革委 has no part in any case here; 市司法局 is the second co-handler. */
const stranger = 'cq-fgw-handler';
const otherStaff = 'cq-sfj-handler';
const opinions = { [coHandler]: '我局赞成跨界协同治理。', 'cq-sfj': '我局已开展联合立法审查。' } as const;
const heading = shortLetter.sections[0]?.heading ?? '';

describe('what each unit sees of a case', () => {
  let stack: TestStack;
  let the: FreshCase;

  beforeAll(async () => {
    stack = await startTestStack();
    await addPerson(stack, stranger, 'cq-fgw', ['handler']);
    the = await stack.register();
    await stack.assign(the, [coHandler, 'cq-sfj']);
    const handling = await stack.as(handler);
    await handling.act(the, 'AcknowledgeAssignment', {});
    await handling.act(the, 'RecordContact', { manner: 'telephone', summary: '代表希望重点答复两个方面。' });
    await (await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', { text: opinions[coHandler] });
    await (await stack.as(otherStaff)).act(the, 'SubmitOpinion', { text: opinions['cq-sfj'] });
    for (const unit of [coHandler, 'cq-sfj']) await handling.act(the, 'AcceptOpinion', { unit });
    await handling.act(the, 'SaveDraft', { content: shortLetter });
  });
  afterAll(() => stack.stop());

  const pageFor = async (login: string): Promise<CaseView> => (await stack.as(login)).caseOf(the);

  it('is everything for the lead, the assigning body and supervisors', async () => {
    for (const login of [handler, office, chief, assigner, supervisor]) {
      const page = await pageFor(login);
      expect(page.opinions.map(({ text }) => text)).toEqual(Object.values(opinions));
      expect(page.draft?.content.sections[0]?.heading).toBe(heading);
      expect(page.contacts).toBe(1);
    }
  });

  it('is, for a co-handler, its own opinion and clock, and neither the other’s, nor the contact, nor the draft', async () => {
    const page = await pageFor(coHandlerStaff);

    expect(page.relation).toBe('co-handler');
    expect(page.opinions).toMatchObject([{ unit: { id: coHandler }, text: opinions[coHandler] }]);
    expect(page.clocks.map(({ id }) => id)).toEqual([`opinion/${coHandler}/1`, `return/${coHandler}/1`]);
    expect([page.contacts, page.draft]).toEqual([0, undefined]);
    for (const hidden of [opinions['cq-sfj'], '代表希望', heading]) expect(JSON.stringify(page)).not.toContain(hidden);
    expect(page.timeline.map(({ type }) => type)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/DraftSaved|DeputyContacted/)]),
    );
  });

  it('is, for the deputy, the contact, and no opinion, nor the draft, nor the units’ clocks', async () => {
    const page = await pageFor(deputy);

    expect(page.relation).toBe('proposer');
    expect([page.contacts, page.opinions, page.draft, page.clocks]).toEqual([1, [], undefined, []]);
    for (const hidden of [...Object.values(opinions), heading]) expect(JSON.stringify(page)).not.toContain(hidden);
  });

  it('is nothing for a unit without a part: neither page nor list, inbox, ledger or board', async () => {
    const client = await stack.as(stranger);

    expect(await refusedWith(client.caseOf(the))).toBe('404 not-found');
    expect((await client.get<ProposalList>('/api/proposals')).rows).toEqual([]);
    expect(await client.inbox()).toMatchObject({ tasks: [], notices: [] });
    expect((await client.ledger()).rows).toEqual([]);
    expect(await refusedWith(client.board())).toBe('403 not-permitted');
  });

  it('is a board for supervisors and the assigning body alone', async () => {
    for (const login of [supervisor, assigner]) expect((await (await stack.as(login)).board()).on).toMatch(/^2\d{3}-/);
    for (const login of [handler, chief, deputy, coHandlerStaff])
      expect(await refusedWith((await stack.as(login)).board())).toBe('403 not-permitted');
  });

  it('is, once it is sent, the letter for co-handlers and the deputy too, without the checker’s findings', async () => {
    await playOn(stack, the, 'drafted', 'sent');

    for (const login of [coHandlerStaff, otherStaff, deputy]) {
      const { draft, replyNumber, opinions: seen } = await pageFor(login);
      expect(draft?.content.sections[0]?.heading).toBe(heading);
      expect(draft?.findings).toEqual([]);
      expect(replyNumber).toMatch(/^渝环函〔2021〕\d+号$/);
      expect(seen.length).toBe(login === deputy ? 0 : 1);
    }
    expect((await pageFor(handler)).draft?.findings).not.toEqual([]);
  });

  it('is, of the rating, nothing for a co-handler', async () => {
    await playOn(stack, the, 'sent', 'closed');

    const page = await pageFor(coHandlerStaff);
    expect(page.rating).toBeUndefined();
    expect(page.timeline.map(({ type }) => type)).not.toContain('ReplyRated');
    expect((await pageFor(supervisor)).rating).toMatchObject({ level: 'satisfied' });
  });

  it('is the promise in the ledger of who promised it, who was promised it, and who watches', async () => {
    for (const login of [handler, deputy, assigner, supervisor])
      expect((await (await stack.as(login)).ledger()).rows.map(({ proposal }) => proposal.stream)).toEqual([
        the.stream,
      ]);
    expect((await (await stack.as(otherStaff)).ledger()).rows).toEqual([]);
    expect((await playTo(stack, 'registered')).number).not.toBe(the.number);
  });
});
