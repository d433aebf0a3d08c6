import { supplemented, type CalendarSupplement, type PlainDate } from '@banli/calendar';
import { clockRule, type RulePack, type StartEvent } from '@banli/rules';
import type { ClockEvent, Clocks, RunningClock } from '../clock/clock.types';
import { lapseClocks, moveClock } from '../clock/clocks';
import type { DecisionContext } from '../envelope';
import type { Refusal } from '../refusal';
import type { Rules } from '../rules-in-force';
import type { AdoptRules } from './adoption.commands';
import type { RulesAdopted } from './adoption.events';

/** What a stream has adopted since it began. */
export type Adopted = { readonly calendar?: CalendarSupplement; readonly sources: readonly string[] };

type Adopting = { readonly adopted?: Adopted; readonly pack: string };

/** The rules of a stream: those it began with, and what it has adopted since. */
export const rulesInForce = (state: { readonly adopted?: Adopted } | undefined, rules: Rules): Rules =>
  state?.adopted?.calendar ? { ...rules, calendar: supplemented(rules.calendar, state.adopted.calendar) } : rules;

/** The context in which a stream's acts are decided: by its own calendar, never by today's. */
export const inOwnTime = (
  state: { readonly adopted?: Adopted } | undefined,
  context: DecisionContext,
): DecisionContext => (state?.adopted?.calendar ? { ...context, rules: rulesInForce(state, context.rules) } : context);

const referenceOf = ({ id, version }: RulePack): string => `${id}@${version}`;

/** Told before, or nothing in it that the stream does not have. */
export function alreadyAdopted(
  state: Adopting,
  { source, calendar, pack }: AdoptRules,
  began: Rules,
): Refusal | undefined {
  const known = state.adopted?.sources.includes(source) ?? false;
  const nothingNew =
    (calendar === undefined || versionKnown(calendar.version, state, began)) &&
    (pack === undefined || referenceOf(pack.rules) === state.pack);
  return known || nothingNew ? { code: 'rules-adopted', source } : undefined;
}

const versionKnown = (version: string, { adopted }: Adopting, { calendar }: Rules): boolean =>
  version === adopted?.calendar?.version || calendar.version.endsWith(`+${version}`);

/** The event that says so; the clocks follow. */
export const rulesAdopted = (state: Adopting, { source, decidedBy, calendar, pack }: AdoptRules): RulesAdopted => ({
  type: 'RulesAdopted',
  v: 1,
  source,
  decidedBy,
  ...(calendar === undefined ? {} : { calendar }),
  ...(pack === undefined ? {} : { pack: { from: state.pack, to: referenceOf(pack.rules), hash: pack.hash } }),
});

type Recounting = {
  /** The calendar a case began with, and the pack it is bound to. */
  readonly began: Rules;
  readonly adopted: Adopted | undefined;
  readonly command: AdoptRules;
  readonly today: PlainDate;
  /** The day of another event that a newer pack counts from; undefined where it is not on record. */
  readonly dayOf: (event: StartEvent, clock: RunningClock) => PlainDate | undefined;
};

/**
 * Every running clock by the new rules: one event for each whose date, warnings or certainty change. A clock that a newer
 * pack does not know lapses; one that it adds starts with the next event that it counts from. What has been met stays judged.
 */
export function recounted(
  clocks: Clocks,
  { began, adopted, command, today, dayOf }: Recounting,
): readonly ClockEvent[] {
  const calendar = supplemented(began.calendar, command.calendar ?? adopted?.calendar);
  const pack = command.pack?.rules ?? began.pack;
  const reason = command.pack === undefined ? 'calendar-published' : 'pack-changed';
  return Object.values(clocks)
    .filter(({ stopped }) => !stopped)
    .flatMap((clock): readonly ClockEvent[] => {
      const rule = clockRule(pack, clock.kind);
      if (!rule) return lapseClocks({ [clock.id]: clock }, {}, today);
      const startedBefore = clockRule(began.pack, clock.kind)?.startsAt;
      const from = rule.startsAt === startedBefore ? undefined : dayOf(rule.startsAt, clock);
      const again = command.pack !== undefined;
      return moveClock(clock, {
        ...(from === undefined ? {} : { from }),
        today,
        rules: { pack, calendar },
        reason,
        ...(again ? { always: true } : { whereAnythingChanges: true }),
      });
    });
}

/** What the stream has adopted after one more event. */
export const adoptedAfter = (adopted: Adopted | undefined, { source, calendar }: RulesAdopted): Adopted => ({
  ...adopted,
  ...(calendar === undefined ? {} : { calendar }),
  sources: [...(adopted?.sources ?? []), source],
});
