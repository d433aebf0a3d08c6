import type { Finding } from './findings';
import type { Killer } from './killer';
import type { Plan } from './run-cases';
import type { Witness } from './witness';

export type Figures = {
  readonly plan: Plan;
  readonly lives: number;
  readonly undisturbedSeconds: number;
  readonly disturbedSeconds: number;
  readonly settledSeconds: number;
  readonly witness: Witness;
  readonly killer: Killer;
  readonly findings: readonly Finding[];
};

/** The figures of a run, a line each, for a terminal and for docs/chaos.md. */
export function reportOf(run: Figures): string {
  const { plan, witness, killer } = run;
  const { worker, api, postgres } = killer.kills;
  const rows: readonly (readonly [string, string | number])[] = [
    ['cases, seed, at once', `${String(plan.cases)}, ${String(plan.seed)}, ${String(plan.atOnce)}`],
    ['ways of life', run.lives],
    ['undisturbed run', `${run.undisturbedSeconds.toFixed(0)} s`],
    ['disturbed run', `${run.disturbedSeconds.toFixed(0)} s`],
    ['settled after its last act', `${run.settledSeconds.toFixed(1)} s`],
    ['blows', killer.blows],
    ['kill -9 of worker, API, PostgreSQL', `${String(worker)}, ${String(api)}, ${String(postgres)}`],
    ['blows with requests on their way', `${String(killer.midRequest)} (${String(killer.requestsHit)} requests)`],
    ['requests sent', witness.requests],
    ['acts acknowledged', witness.acknowledged.length],
    ['of these accepted by 202, done later', witness.kept.size],
    ['requests cut off, sent again', witness.cutOff],
    ['requests answered 500 or 503, sent again', witness.turnedAway],
    ...run.findings.map(
      ({ check, counted, amiss }) =>
        [
          check,
          amiss.length === 0 ? `ok (${String(counted)})` : `${String(amiss.length)} amiss of ${String(counted)}`,
        ] as const,
    ),
  ];
  return rows.map(([what, figure]) => `${what.padEnd(46)} ${String(figure)}`).join('\n');
}
