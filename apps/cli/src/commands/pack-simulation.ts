import type { PlainDate } from '@banli/calendar';
import { personId, type AdoptRules, type Sha256, type StreamId } from '@banli/domain';
import { installRulePacks, rulesBesides } from '@banli/platform';
import { clockRule, type Bilingual, type RulePack } from '@banli/rules';
import { foreseeAdoption, installedPackFiles, installedPackHashes, loadSupplement } from '@banli/store';
import type { DataSource } from 'typeorm';

/** A date as it is and as the pack would have it; absent where the one or the other knows no such clock. */
export type SimulatedDate = {
  readonly case: string;
  readonly clock: string;
  readonly name: Bilingual;
  readonly from?: string;
  readonly to?: string;
};

export type Simulation = {
  readonly streams: number;
  readonly counted: number;
  readonly dates: readonly SimulatedDate[];
};

/**
 * Which dates of running cases would differ if they were moved to this pack today: the cases' own functions decide over
 * their record, as in the preview of the security administrator. Nothing is written.
 *
 * `cases`: as `chongqing/5-4/0869`; without any, all open ones of the pack's jurisdiction.
 */
export async function simulatePack(
  source: DataSource,
  pack: RulePack,
  cases: readonly string[],
  today: PlainDate,
): Promise<Simulation> {
  const { manager } = source;
  await installRulePacks(
    () => installedPackHashes(manager),
    (packs) => installedPackFiles(manager, packs),
  );
  // A file may be an edited copy under the version that the cases are bound to: it is tried under a name of its own.
  const tried: RulePack = { ...pack, version: `${pack.version}-simulated` };
  const command: AdoptRules = {
    type: 'AdoptRules',
    source: 'simulation',
    decidedBy: personId('simulation'),
    pack: { rules: tried, hash: 'simulation' as Sha256 },
  };
  const places = cases.length === 0 ? [pack.jurisdiction] : [...new Set(cases.map(jurisdictionOf))];
  let [streams, counted] = [0, 0];
  const dates: SimulatedDate[] = [];
  for (const jurisdiction of places) {
    const own = cases.filter((one) => jurisdictionOf(one) === jurisdiction).map((one) => `proposal/${one}` as StreamId);
    const foreseen = await foreseeAdoption(manager, {
      jurisdiction,
      ...(own.length === 0 ? {} : { cases: own }),
      command,
      today,
      rulesOf: rulesBesides(await loadSupplement(manager, jurisdiction)),
    });
    streams += foreseen.streams;
    counted += foreseen.counted;
    for (const { stream, before, event } of foreseen.moves) {
      if (event.type === 'ClockMoved' && event.clock.dueOn === before.dueOn) continue;
      dates.push({
        case: stream.replace(/^proposal\//, ''),
        clock: before.id,
        name: clockRule(pack, before.kind)?.name ?? { zh: before.kind, en: before.kind },
        from: before.dueOn,
        ...(event.type === 'ClockMoved' ? { to: event.clock.dueOn } : {}),
      });
    }
  }
  return { streams, counted, dates };
}

const jurisdictionOf = (one: string): string => one.split('/')[0] ?? '';
