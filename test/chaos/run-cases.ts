import { setTimeout as pause } from 'node:timers/promises';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import { moveTimeline } from '@banli/store';
import type { ApiClient } from '../../apps/cli/src/api/api-client';
import { eventually } from '../support/eventually';
import { addPerson, addUnit } from '../support/people';
import type { Offices } from '../support/short-life';
import type { TestStack } from '../support/stack';
import { LivedCase, MORNING } from './lived-case';
import { coHandlerChief } from './further-lives';
import { coHandlerOffice, coordinator, governmentOffice, lives, livesOfOwnUnit } from './lives';
import { randomFrom } from './random';
import { PatientClient, type Witness } from './witness';

const FIRST_NUMBER = 2_001;
/** A large odd number: the chances of two neighbouring cases have nothing to do with each other. */
const APART = 7_919;
const SWEPT_WITHIN_MS = 1_000;
const TOLD_WITHIN_MS = 60_000;

export type Plan = { readonly cases: number; readonly seed: number; readonly atOnce: number };

/** What a seed makes of each case: the same in every run. */
function planned({ cases, seed }: Plan): readonly { readonly number: string; readonly life: string }[] {
  const names = Object.keys(lives);
  const random = randomFrom(seed);
  const turn = Math.floor(random() * names.length);
  // in turn, so that no life is missed; what happens inside each is up to chance
  return Array.from({ length: cases }, (_, index) => ({
    number: String(FIRST_NUMBER + index),
    life: names[(index + turn) % names.length] ?? '',
  }));
}

/** The offices of a stack, staffed with people who do not give up. */
class PatientOffices implements Offices {
  private readonly clients = new Map<string, Promise<ApiClient>>();

  constructor(
    private readonly stack: TestStack,
    private readonly witness: Witness,
  ) {}

  as(login: string): Promise<ApiClient> {
    const known = this.clients.get(login);
    if (known) return known;
    const client = new PatientClient(this.stack.baseUrl, this.witness);
    const signedIn = client.signIn(login, DEMONSTRATION_PASSWORD).then(() => client);
    this.clients.set(login, signedIn);
    return signedIn;
  }

  readonly assign: Offices['assign'] = async (the, coHandlers = []) => {
    const client = await this.as('cq-rdgw-assigner');
    return client.act(the, 'AssignProposal', { lead: 'cq-sthjj', coHandlers: [...coHandlers] });
  };
}

/** Lives every case of a plan on a stack. `beside` goes on until the last one has ended. */
export async function runCases(
  stack: TestStack,
  plan: Plan,
  witness: Witness,
  beside: (done: () => boolean) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await addPerson(stack, coHandlerOffice, 'cq-slj', ['office']);
  await addPerson(stack, coordinator, governmentOffice, ['office']);
  await addPerson(stack, coHandlerChief, 'cq-slj', ['chief']);
  const cases = planned(plan);
  const offices = new PatientOffices(stack, witness);
  const ofOwnUnits: string[] = [];
  for (const { number, life } of cases)
    if (livesOfOwnUnit.includes(life)) ofOwnUnits.push(...(await addUnit(stack, `cq-u${number}`)));
  for (const login of [...logins, ...ofOwnUnits]) await offices.as(login);
  // What a desk calls today is the deployment's.
  await moveTimeline(stack.source.manager, Date.parse(MORNING) - Date.now());

  const waiting = [...cases.entries()];
  let left = waiting.length;
  const desk = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { number, life }] = next;
      const one = new LivedCase(
        { jurisdiction: 'chongqing', session: '5-4', number },
        randomFrom(plan.seed * APART + index),
        offices,
        async (streams, to) => {
          await untilTold(stack, streams);
          await stack.time.fastForward(streams, to);
        },
      );
      await one.register();
      await lives[life]?.(one).catch((fault: unknown) => {
        throw new Error(`case ${number} (${life}): ${String(fault)}`, { cause: fault });
      });
      left -= 1;
    }
  };
  const desks = Promise.all(Array.from({ length: plan.atOnce }, desk));
  let failed = false;
  desks.catch(() => {
    failed = true;
  });
  await Promise.all([desks, beside(() => failed || left === 0)]);
}

/**
 * Waits until no sweep has anything to tell these streams: Temporal 1.32 passes over a timer where an Update arrives
 * between a skip of time to that timer and its firing. The second time is for a sweep that read its list before.
 */
async function untilTold(stack: TestStack, streams: readonly string[]): Promise<void> {
  for (const pauseMs of [0, SWEPT_WITHIN_MS]) {
    await pause(pauseMs);
    await eventually(
      () => stack.source.query<readonly unknown[]>('select from ops.unconfirmed where stream = any($1)', [streams]),
      (rows) => rows.length === 0,
      TOLD_WITHIN_MS,
    );
  }
}

/** Signed in before the first server dies, for a person without a session can only wait. */
const logins = [
  'cq-rdgw-assigner',
  'cq-rdgw-supervisor',
  'cq-sthjj-handler',
  'cq-sthjj-office',
  'cq-sthjj-chief',
  'cq-slj-handler',
  'cq-jjxxw-handler',
  'deputy-li-songliao',
  coHandlerOffice,
  coHandlerChief,
  coordinator,
];
