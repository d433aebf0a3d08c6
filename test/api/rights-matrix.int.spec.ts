import { randomUUID } from 'node:crypto';
import { actPath, type Problem } from '@banli/contracts';
import { instantInShanghai, plainDate } from '@banli/calendar';
import {
  fulfilmentStream,
  mayAct,
  partyId,
  proposalStream,
  rolesFor,
  type Act,
  type Relation,
  type Role,
} from '@banli/domain';
import { eventually } from '../support/eventually';
import { loadFulfilment } from '@banli/store';
import { addPerson } from '../support/people';
import {
  commitmentBodies,
  oversightBodies,
  oversightOpenings,
  proposalBodies,
  roundBodies,
} from '../support/plain-bodies';
import { ask, cookieOf } from '../support/raw-request';
import {
  chief,
  coHandlerStaff,
  deputy,
  handler,
  lead,
  office,
  playOn,
  shortLetter,
  publish,
} from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';

/** What each unit is to the case of this file: assigned in session by the secretariat, with one co-handler. */
const units: Readonly<Record<string, Relation>> = {
  'cq-sthjj': 'lead',
  'cq-slj': 'co-handler',
  'cq-rdgw': 'supervising-body',
  'cq-dhmsc': 'assigning-body',
  'cq-jytas': 'coordinator',
  'cq-tlrd': 'copy',
  'cq-sfj': 'none',
};
/** And to the promise of its letter, which the co-handler has to keep. */
const toThePromise: Readonly<Record<string, Relation>> = {
  'cq-sthjj': 'lead',
  'cq-slj': 'responsible-unit',
  'cq-rdgw': 'supervising-body',
};
const officeRoles: readonly Role[] = [
  ...(['handler', 'office', 'chief', 'assigning-body', 'supervisor'] as const),
  ...(['system-administrator', 'security-administrator', 'audit-administrator'] as const),
];
const OTHER_DEPUTY = 'cq-tlrd-deputy';

type Caller = { readonly login: string; readonly unit: string; readonly role: Role };
const callers: readonly Caller[] = [
  ...Object.keys(units).flatMap((unit) => officeRoles.map((role) => ({ login: `${unit}-one-${role}`, unit, role }))),
  { login: deputy, unit: 'cq-tlrd', role: 'deputy' },
  { login: OTHER_DEPUTY, unit: 'cq-tlrd', role: 'deputy' },
];
const deputyIs = (login: string): Relation => (login === deputy ? 'proposer' : 'none');
const relationOf = ({ login, unit, role }: Caller): Relation =>
  role === 'deputy' ? deputyIs(login) : (units[unit] ?? 'none');
const relationToPromise = ({ login, unit, role }: Caller): Relation =>
  role === 'deputy' ? deputyIs(login) : (toThePromise[unit] ?? 'other-unit');

/** The round of the unit whose letter it is. */
const relationToRound = (caller: Caller): Relation => {
  const relation = relationToPromise(caller);
  return relation === 'responsible-unit' ? 'other-unit' : relation;
};

/** An order to the unit whose letter it is. */
const relationToOrder = (caller: Caller): Relation => {
  if (caller.role === 'deputy') return 'none';
  if (caller.unit === 'cq-sthjj') return 'responsible-unit';
  return caller.unit === 'cq-rdgw' ? 'supervising-body' : 'other-unit';
};

type Verdict = 'not permitted' | 'not found' | 'let through';
/** Whom the policy lets through is refused for the end of the case, or for what they wrote; in the round it is done. */
const said: Readonly<Record<number, Verdict>> = {
  200: 'let through',
  403: 'not permitted',
  404: 'not found',
  409: 'let through',
  422: 'let through',
  428: 'let through',
};

/** Nobody without the role gets past the guard; whoever has no part in a thing is not told that it exists. */
function verdict(act: Act, { role }: Caller, relation: Relation): Verdict {
  if (!rolesFor(act).includes(role)) return 'not permitted';
  if (mayAct(act, [role], relation)) return 'let through';
  const stranger = relation === 'none' || relation === 'other-unit';
  return stranger && role !== 'supervisor' ? 'not found' : 'not permitted';
}

describe('every act × role × relation, on a case and a promise that have ended, and a round', () => {
  const the = { jurisdiction: 'chongqing', session: '5-4', number: '0777' } as const;
  const round = fulfilmentStream({ jurisdiction: 'chongqing', year: 2021, unit: partyId(lead) });
  const cookies = new Map<string, string>();
  let stack: TestStack;
  let bodies: ReturnType<typeof proposalBodies>;
  let matter: string;

  beforeAll(async () => {
    stack = await startTestStack();
    for (const { login, unit, role } of callers) if (login !== deputy) await addPerson(stack, login, unit, [role]);
    for (const { login } of callers) cookies.set(login, await cookieOf(stack.baseUrl, login));
    bodies = proposalBodies((await stack.register()).stream);
    await liveAndEnd();
    await openRound();
    const committee = await stack.as('cq-rdgw-one-assigning-body');
    const { OrderRectification: order } = oversightOpenings(proposalStream(the));
    matter = (await committee.beginOversight('OrderRectification', order)).stream;
  });
  afterAll(() => stack.stop());

  /** Everything ends archived, and its promise given up: no act can be done any more, whoever may do it. */
  async function liveAndEnd(): Promise<void> {
    const secretariat = await stack.as('cq-dhmsc-one-assigning-body');
    await secretariat.register({
      ...the,
      title: '关于加强嘉陵江岸线生态修复的建议',
      text: '嘉陵江部分岸线硬化过度，生态功能退化。',
      requests: ['制定岸线分段修复方案。'],
      leadProposer: deputy,
      inSession: true,
      containsStateSecret: false,
      timelineStart: instantInShanghai(plainDate('2021-02-05'), 9 * 3_600),
    });
    await secretariat.act(the, 'AssignProposal', { lead, coHandlers: ['cq-slj'] });
    await playOn(stack, the, 'assigned', 'in-hand');
    await (await stack.as(coHandlerStaff)).act(the, 'RecordDisagreement', { text: '分段责任不同意。' });
    const coordinator = await stack.as('cq-jytas-one-office');
    await coordinator.act(the, 'CoordinateDisagreement', { unit: 'cq-slj', outcome: '由两单位共同负责。' });
    await playOn(stack, the, 'in-hand', 'consulted');
    const content = {
      ...shortLetter,
      copies: [...shortLetter.copies, partyId('cq-tlrd')],
      commitments: [{ ...shortLetter.commitments[0], responsibleUnit: partyId('cq-slj') }],
    } as typeof shortLetter;
    await (await stack.as(handler)).act(the, 'SaveDraft', { content });
    await playOn(stack, the, 'drafted', 'closed');
    await stack.moveTo('2021-02-22', [proposalStream(the)]);
    await publish(stack, the);
    await (await stack.as(office)).act(the, 'ArchiveCase', { file: '2021年第7卷' });
    await (await stack.as(chief)).actOnCommitment(the, '1-1', 'DropCommitment', { reason: '岸线规划已调整。' });
    for (const stream of [proposalStream(the), `commitment/chongqing/5-4/0777/1-1`])
      await eventually(
        async () => (await stack.client.workflow.getHandle(stream).describe()).status.name,
        (name) => name === 'COMPLETED',
      );
  }

  /** It takes in the promise that was given up this year. */
  async function openRound(): Promise<void> {
    await stack.moveTo('2021-10-01', [round]);
    await eventually(
      () => loadFulfilment(stack.source.manager, round),
      (events) => events.length > 0,
    );
  }

  async function verdictOn(login: string, path: string, body: object): Promise<string> {
    const headers = { cookie: cookies.get(login) ?? '', 'idempotency-key': randomUUID() };
    const { status, text } = await ask(stack.baseUrl, { method: 'POST', path, headers, body });
    return said[status] ?? `${String(status)} ${(JSON.parse(text) as Problem).code}`;
  }

  async function verdicts(path: string, body: object): Promise<Readonly<Record<string, string>>> {
    const answers = await Promise.all(
      callers.map(async ({ login }) => [login, await verdictOn(login, path, body)] as const),
    );
    return Object.fromEntries(answers);
  }

  const expected = (act: Act, relation: (caller: Caller) => Relation): Readonly<Record<string, Verdict>> =>
    Object.fromEntries(callers.map((caller) => [caller.login, verdict(act, caller, relation(caller))]));

  const proposalActs = Object.keys(proposalBodies('' as never)) as readonly (keyof ReturnType<typeof proposalBodies>)[];
  const commitmentActs = Object.keys(commitmentBodies) as readonly (keyof typeof commitmentBodies)[];
  const roundActs = Object.keys(roundBodies('' as never)) as readonly (keyof ReturnType<typeof roundBodies>)[];

  it.each(proposalActs)('opens %s to those whom the policy names, and to no other', async (act) => {
    const path = `/api/proposals/chongqing/5-4/0777/${actPath(act)}`;
    expect(await verdicts(path, bodies[act])).toEqual(expected(act, relationOf));
  });

  it.each(commitmentActs)('opens %s of a promise to those whom the policy names, and to no other', async (act) => {
    const path = `/api/commitments/chongqing/5-4/0777/1-1/${actPath(act)}`;
    expect(await verdicts(path, commitmentBodies[act])).toEqual(expected(act, relationToPromise));
  });

  it.each(roundActs)('opens %s of a yearly round to those whom the policy names, and to no other', async (act) => {
    const path = `/api/fulfilment-rounds/chongqing/2021/cq-sthjj/${actPath(act)}`;
    expect(await verdicts(path, roundBodies(proposalStream(the))[act])).toEqual(expected(act, relationToRound));
  });

  it.each(Object.keys(oversightBodies) as readonly (keyof typeof oversightBodies)[])(
    'opens %s of an order to those whom the policy names, and to no other',
    async (act) => {
      const path = `/api/${matter}/${actPath(act)}`;
      expect(await verdicts(path, oversightBodies[act])).toEqual(expected(act, relationToOrder));
    },
  );

  it.each(Object.keys(oversightOpenings('' as never)) as readonly (keyof ReturnType<typeof oversightOpenings>)[])(
    'lets 人代工委 alone begin by %s; who may not see the case is not told that it exists',
    async (act) => {
      const ofCase = act === 'ChooseKeyItem' || act === 'TrackAcrossYears';
      const wanted = (caller: Caller): Verdict => {
        if (caller.role !== 'assigning-body') return 'not permitted';
        if (caller.unit === 'cq-rdgw') return 'let through';
        return ofCase && relationOf(caller) === 'none' ? 'not found' : 'not permitted';
      };
      expect(await verdicts(`/api/oversight/${actPath(act)}`, oversightOpenings(proposalStream(the))[act])).toEqual(
        Object.fromEntries(callers.map((caller) => [caller.login, wanted(caller)])),
      );
    },
  );

  it('asks for people of every role in every relation that Chongqing has', () => {
    expect(new Set(callers.map(({ role }) => role)).size).toBe(9);
    expect(new Set(callers.map(relationOf)).size).toBe(8);
  });
});
