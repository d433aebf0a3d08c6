import { writeFileSync } from 'node:fs';
import { eventually } from '../support/eventually';
import { KillableServers } from '../support/killable-servers';
import { startTestStack, type TestStack } from '../support/stack';
import {
  acknowledgedInRecord,
  chainsHold,
  compareStates,
  finalStates,
  noticesOnce,
  numbersWithoutGap,
  readModelsAsRebuilt,
  unsettled,
  workflowsWithTheirRecord,
  type Finding,
} from './findings';
import { Killer } from './killer';
import { lives } from './lives';
import { randomFrom } from './random';
import { reportOf } from './report';
import { runCases, type Plan } from './run-cases';
import { Witness } from './witness';

/** `npm run chaos` gives its own. */
const plan: Plan = {
  cases: Number(process.env['BANLI_CHAOS_CASES'] ?? 200),
  seed: Number(process.env['BANLI_CHAOS_SEED'] ?? 869),
  atOnce: 8,
};
const environment = { BANLI_SWEEP_SECONDS: '2' };
const SETTLED_WITHIN = 120_000;
const RUN_WITHIN = 50 * 60_000;

const secondsSince = (then: number): number => (Date.now() - then) / 1_000;

describe(`${String(plan.cases)} cases of seed ${String(plan.seed)}, lived undisturbed and again while worker, API and PostgreSQL are killed`, () => {
  const witness = new Witness();
  let undisturbed: TestStack;
  let servers: KillableServers;
  let disturbed: TestStack;
  let killer: Killer;
  let findings: readonly Finding[] = [];

  const settled = (stack: TestStack): Promise<number> =>
    eventually(
      () => unsettled(stack.source).catch(() => -1),
      (rows) => rows === 0,
      SETTLED_WITHIN,
    );

  async function runUndisturbed(): Promise<number> {
    undisturbed = await startTestStack({ environment });
    const began = Date.now();
    await runCases(undisturbed, plan, new Witness());
    await settled(undisturbed);
    return secondsSince(began);
  }

  async function runDisturbed(): Promise<number> {
    servers = await KillableServers.start();
    disturbed = await startTestStack({ environment, servers });
    killer = new Killer(disturbed, servers, witness, randomFrom(plan.seed));
    const began = Date.now();
    await runCases(disturbed, plan, witness, (done) => killer.killUntil(done));
    return secondsSince(began);
  }

  beforeAll(async () => {
    const undisturbedSeconds = await runUndisturbed();
    const disturbedSeconds = await runDisturbed();
    const ended = Date.now();
    await settled(disturbed);
    const settledSeconds = secondsSince(ended);
    const { source } = disturbed;
    findings = [
      compareStates(await finalStates(undisturbed.source), await finalStates(source)),
      await acknowledgedInRecord(source, witness.acknowledged),
      await numbersWithoutGap(source),
      await noticesOnce(undisturbed.source, source),
      await chainsHold(source),
      await workflowsWithTheirRecord(disturbed),
      await readModelsAsRebuilt(source),
    ];
    const times = { undisturbedSeconds, disturbedSeconds, settledSeconds };
    const report = reportOf({ plan, lives: Object.keys(lives).length, ...times, witness, killer, findings });
    const file = process.env['BANLI_CHAOS_REPORT'];
    if (file !== undefined) writeFileSync(file, `${report}\n`);
  }, RUN_WITHIN);

  afterAll(async () => {
    await disturbed.stop();
    await servers.stop();
    await undisturbed.stop();
  }, 60_000);

  const amissIn = (check: string): readonly string[] => {
    const finding = findings.find((one) => one.check.startsWith(check));
    if (!finding || finding.counted === 0) return [`${check}: nothing was there to check`];
    return finding.amiss.slice(0, 20);
  };

  it('killed each of the three, also with requests on their way', () => {
    for (const kills of Object.values(killer.kills)) expect(kills).toBeGreaterThan(plan.cases / 50);
    expect(killer.midRequest).toBeGreaterThan(plan.cases / 20);
    expect(witness.cutOff + witness.turnedAway).toBeGreaterThan(0);
  });

  it('ends every case, and every promise, as the undisturbed run does', () => {
    expect(amissIn('final state')).toEqual([]);
  });

  it('lost no act that somebody had been told is done', () => {
    expect(amissIn('acknowledged')).toEqual([]);
  });

  it('gave no reply number twice and left none out', () => {
    expect(amissIn('reply numbers')).toEqual([]);
  });

  it('told everybody what they had to be told, once', () => {
    expect(amissIn('notices')).toEqual([]);
  });

  it('left a record whose hashes chain, and read models that a rebuild does not change', () => {
    expect(amissIn('hash chains')).toEqual([]);
    expect(amissIn('read models')).toEqual([]);
  });

  it('left every workflow where its record is', () => {
    expect(amissIn('workflows')).toEqual([]);
  });
});
