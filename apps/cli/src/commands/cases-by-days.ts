import { countDeadline, type PlainDate } from '@banli/calendar';
import { calendarForCase } from '@banli/platform';
import { clockRule, type ClockKind, type RulePack, type StartEvent } from '@banli/rules';
import { z } from 'zod';
import type { Simulation, SimulatedDate } from './pack-simulation';

const day = z.iso.date().transform((text) => text as PlainDate);

/** A case told by the days that clocks count from, for whoever tries a pack without a deployment. */
const entry = z.strictObject({
  case: z.string().min(1),
  pack: z.string().min(1),
  days: z.partialRecord(
    z.enum([
      'received',
      'assigned',
      'unit-received',
      'return-received',
      'redo-requested',
      'letter-received',
      'order-received',
      'notice-received',
      'letter-formed',
      'letter-sent',
    ] as const satisfies readonly StartEvent[]),
    day,
  ),
});

export type CaseByDays = z.output<typeof entry>;

/** The cases in this JSON, or in one sentence why there are none. */
export function casesByDays(json: string): readonly CaseByDays[] | { readonly problem: string } {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    given = undefined;
  }
  const list = z.array(entry).safeParse(given);
  if (list.success) return list.data;
  const [issue] = list.error.issues;
  return {
    problem: `a JSON list of {"case": "0869", "pack": "chongqing", "days": {"assigned": "2021-02-05"}} is read; ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`,
  };
}

/** Every clock that one of the two packs counts from a day given, where the two end on different days. */
export function compareByDays(
  cases: readonly CaseByDays[],
  bound: (reference: string) => RulePack,
  tried: RulePack,
): Simulation {
  let counted = 0;
  const dates: SimulatedDate[] = [];
  for (const one of cases) {
    const pack = bound(one.pack);
    const kinds = [...new Set([...Object.values(pack.clocks), ...Object.values(tried.clocks)].map(({ kind }) => kind))];
    for (const kind of kinds) {
      const from = dueBy(pack, kind, one.days);
      const to = dueBy(tried, kind, one.days);
      if (from === undefined && to === undefined) continue;
      counted += 1;
      if (from === to) continue;
      const name = (clockRule(tried, kind) ?? clockRule(pack, kind))?.name ?? { zh: kind, en: kind };
      dates.push({
        case: one.case,
        clock: kind,
        name,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      });
    }
  }
  return { streams: cases.length, counted, dates };
}

/** The last day by the pack; national law stands over it, and the earlier governs. */
function dueBy(pack: RulePack, kind: ClockKind, days: CaseByDays['days']): PlainDate | undefined {
  const rule = clockRule(pack, kind);
  if (!rule?.limit) return undefined;
  const startsAt = rule.startsAt as keyof CaseByDays['days'];
  const from = days[startsAt];
  if (from === undefined) return undefined;
  const calendar = calendarForCase(from);
  const local = countDeadline(rule.limit, from, calendar, rule).dueOn;
  const over = pack.national?.limits.find((one) => one.kind === kind);
  if (!over || days.assigned === undefined) return local;
  const national = countDeadline(over.limit, days.assigned, calendar, over).dueOn;
  return national < local ? national : local;
}
