import { randomUUID } from 'node:crypto';
import type { CaseView } from '@banli/contracts';
import { deskStream, partyId } from '@banli/domain';
import type { ApiClient } from '../../apps/cli/src/api/api-client';
import { addPerson } from '../support/people';
import { refusal, refusedWith } from '../support/refusal';
import { coHandlerStaff, handler, lead, office, playTo, shortLetter } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { dumpTables, readTables } from '../support/table-dump';

/** Handles cases and is the chief's deputy: the one desk can be left to somebody, the other cannot. */
const away = 'cq-sthjj-away';
const substitute = 'cq-sthjj-substitute';
const desk = deskStream(partyId(lead));
const contact = { manner: 'telephone', summary: '与代表电话沟通。' } as const;
const version = { version: 1, contentHash: 'a'.repeat(64) } as const;

const delegation = (from: string, to: string) => ({
  substitute,
  from,
  to,
  reason: '公出',
});

describe('acting for a colleague who is away (委托代办)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
    await addPerson(stack, away, lead, ['handler', 'chief']);
    await addPerson(stack, substitute, lead, ['handler']);
  });
  afterAll(() => stack.stop());

  const inPlace = async (absent = away): Promise<ApiClient> => (await stack.as(substitute)).inPlaceOf(absent);
  /** `RecordContact cq-sthjj-substitute for cq-sthjj-away on 2021-03-08`. */
  const told = ({ timeline }: CaseView, wanted: string): readonly string[] =>
    timeline
      .filter(({ type }) => type === wanted)
      .map(
        ({ actor, onBehalfOf, occurredOn }) => `${actor?.id ?? ''} for ${onBehalfOf?.id ?? 'nobody'} on ${occurredOn}`,
      );

  describe('from 8 to 12 March 2021', () => {
    let the: FreshCase;

    beforeAll(async () => {
      the = await playTo(stack, 'in-hand');
      await (await stack.as(away)).act(the, 'ClaimCase', {});
      await stack.moveTo('2021-03-05', [the.stream]);
      await (await stack.as(away)).actAtDesk(lead, 'DelegateDesk', delegation('2021-03-08', '2021-03-12'));
    });

    it('is refused on the 7th, the day before, also to somebody nobody ever named', async () => {
      await stack.moveTo('2021-03-07', [the.stream, desk]);
      expect(await refusedWith((await inPlace()).act(the, 'RecordContact', contact))).toBe('403 not-standing-in');
      expect(await refusedWith((await inPlace(office)).caseOf(the))).toBe('403 not-standing-in');
      expect(await refusedWith((await inPlace('nobody')).inbox())).toBe('403 not-standing-in');
      expect(await refusedWith((await stack.as(substitute)).act(the, 'RecordContact', contact))).toBe(
        '409 claimed-by-another',
      );
      expect((await (await stack.as(substitute)).me()).standsInFor).toEqual([]);
    });

    it('is allowed on the 8th, the first day: acts, page and inbox are those left to the substitute', async () => {
      await stack.moveTo('2021-03-08', [the.stream, desk]);
      expect((await (await stack.as(substitute)).me()).standsInFor).toMatchObject([
        { id: away, roles: ['handler'], until: '2021-03-12' },
      ]);
      const { tasks } = await (await stack.as(substitute)).inbox();
      expect(
        tasks
          .filter(({ proposal, standIn }) => proposal?.stream === the.stream && standIn)
          .map(({ worker }) => worker?.id),
      ).toEqual([away, away]);
      expect((await (await stack.as(substitute)).caseOf(the)).permitted).not.toContain('RecordContact');

      const client = await inPlace();
      const page = await client.caseOf(the);
      expect(page.permitted).toEqual(expect.arrayContaining(['RecordContact', 'SaveDraft']));
      expect(page.permitted).not.toContain('ReturnDraft');
      await client.act(the, 'RecordContact', contact, { ifVersion: page.version });
      expect(told(await client.caseOf(the), 'DeputyContacted')).toEqual([`${substitute} for ${away} on 2021-03-08`]);
    });

    it('keeps both names on an act of the 9th that is entered on the 10th (补录)', async () => {
      await stack.moveTo('2021-03-10', [the.stream, desk]);
      const late = { proof: '来电记录', reason: '当日未录入。' };
      await (await inPlace()).act(the, 'RecordContact', { ...contact, occurredOn: '2021-03-09', late });
      expect(told(await (await stack.as(office)).caseOf(the), 'DeputyContacted')).toContain(
        `${substitute} for ${away} on 2021-03-09`,
      );
    });

    it('never signs, though the one away might (第二十三条), and never leaves the desk to a third', async () => {
      const client = await inPlace();
      expect(await refusedWith(client.act(the, 'SignReply', version))).toBe('403 not-for-a-substitute');
      const { text, remedy } = await refusal(client.act(the, 'SignReply', version));
      expect([text.zh, remedy.zh]).toEqual([
        '此事须由本人办理，不能代办。',
        '签发由主要负责人本人作出；请等待其返回。',
      ]);
      expect(await refusedWith((await stack.as(handler)).act(the, 'SignReply', version))).toBe('403 not-permitted');
      const handOn = client.actAtDesk(lead, 'DelegateDesk', {
        ...delegation('2021-03-15', '2021-03-16'),
        substitute: handler,
      });
      expect(await refusedWith(handOn)).toBe('403 not-for-a-substitute');
      expect((await client.desk(lead)).mayDelegate).toEqual({ own: false, others: false });
    });

    it('is one act with its two names: the same id in the own name alone is refused', async () => {
      const key = randomUUID();
      const client = await inPlace();
      const first = await client.act(the, 'RecordContact', contact, { key });
      expect(await client.act(the, 'RecordContact', contact, { key })).toEqual(first);
      expect(await refusedWith((await stack.as(substitute)).act(the, 'RecordContact', contact, { key }))).toBe(
        '422 command-id-reused',
      );
    });

    it('survives a worker killed before the act of the 11th: it is kept with both names and done once', async () => {
      await stack.moveTo('2021-03-11', [the.stream, desk]);
      const client = await inPlace();
      await stack.kill('worker');
      const acting = client.act(the, 'SaveDraft', { content: shortLetter });
      const leaving = (await stack.as(handler)).actAtDesk(lead, 'DelegateDesk', delegation('2021-03-22', '2021-03-23'));
      await stack.start('worker');
      await Promise.all([acting, leaving]);
      const page = await client.caseOf(the);
      expect(told(page, 'DraftSaved')).toEqual([`${substitute} for ${away} on 2021-03-11`]);
      expect(page.draft?.version).toBe(1);
    });

    it('is allowed on the 12th, the last day, and refused on the 13th', async () => {
      await stack.moveTo('2021-03-12', [the.stream, desk]);
      const client = await inPlace();
      await client.act(the, 'SaveDraft', { content: { ...shortLetter, opening: '您的建议收悉。' } });
      await stack.moveTo('2021-03-13', [the.stream, desk]);
      expect(await refusedWith(client.act(the, 'SaveDraft', { content: shortLetter }))).toBe('403 not-standing-in');
      expect(await refusedWith(client.caseOf(the))).toBe('403 not-standing-in');
      expect((await (await stack.as(away)).caseOf(the)).permitted).toContain('SaveDraft');
    });
  });

  it('left by the office from 15 to 19 March and ended on the 16th, is refused from that moment on', async () => {
    const the = await playTo(stack, 'in-hand');
    await stack.moveTo('2021-03-15', [the.stream, desk]);
    const clerk = await stack.as(office);
    const asked = { ...delegation('2021-03-15', '2021-03-19'), absent: handler };
    expect(await refusedWith((await stack.as(away)).actAtDesk(lead, 'DelegateDesk', asked))).toBe('403 not-permitted');
    expect(await refusedWith((await stack.as(coHandlerStaff)).desk(lead))).toBe('404 not-found');
    const { head } = await clerk.actAtDesk(lead, 'DelegateDesk', asked);
    const client = await inPlace(handler);
    await client.act(the, 'RecordContact', contact);

    await stack.moveTo('2021-03-16', [the.stream, desk]);
    await client.act(the, 'RecordContact', contact);
    const owner = await stack.as(handler);
    expect((await owner.desk(lead)).rows.find(({ seq }) => seq === head)).toMatchObject({
      standing: 'running',
      permitted: ['EndDelegation'],
    });
    expect((await (await stack.as(substitute)).desk(lead)).rows.find(({ seq }) => seq === head)?.permitted).toEqual([]);
    await owner.actAtDesk(lead, 'EndDelegation', { delegation: head });
    expect(await refusedWith(client.act(the, 'RecordContact', contact))).toBe('403 not-standing-in');
    expect((await clerk.desk(lead)).rows.find(({ seq }) => seq === head)).toMatchObject({
      absent: { id: handler },
      substitute: { id: substitute },
      to: '2021-03-15',
      planned: '2021-03-19',
      standing: 'over',
      permitted: [],
    });
    expect(told(await owner.caseOf(the), 'DeputyContacted')).toEqual([
      `${substitute} for ${handler} on 2021-03-15`,
      `${substitute} for ${handler} on 2021-03-16`,
    ]);
    expect(await refusedWith(owner.actAtDesk(lead, 'EndDelegation', { delegation: head }))).toBe('409 stand-in-over');
  });

  it('stands after read models and workflow are lost: rebuilt byte-equal, started from the record', async () => {
    const before = await dumpTables(stack.source, ...readTables);
    expect(before).toContain('read.delegation 3');
    await stack.client.workflow.getHandle(desk).terminate('lost in a test');
    await stack.banli('rebuild');
    expect(await dumpTables(stack.source, ...readTables)).toBe(before);
    await stack.banli('recover', 'temporal');
    const coming = (await (await stack.as(handler)).desk(lead)).rows.find(({ standing }) => standing === 'coming');
    await (await stack.as(handler)).actAtDesk(lead, 'EndDelegation', { delegation: coming?.seq ?? 0 });
    expect((await (await stack.as(handler)).desk(lead)).rows.map(({ standing }) => standing)).toEqual(['over', 'over']);
  });
});
