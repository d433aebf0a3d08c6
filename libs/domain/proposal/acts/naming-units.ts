import type { PlainDate } from '@banli/calendar';
import { clockRule, type RulePack } from '@banli/rules';
import type { ClockEvent } from '../../clock/clock.types';
import { startClock } from '../../clock/clocks';
import type { Timekeeping } from '../../clock/start-clocks';
import type { PartyId } from '../../identity';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { AssignProposal } from '../proposal.commands';

/** A lead is no co-handler, and nobody co-handles twice (15). */
export function misnamed(lead: PartyId, coHandlers: readonly PartyId[]): Refusal | undefined {
  if (coHandlers.includes(lead)) return { code: 'lead-among-co-handlers', unit: lead, article: '第十五条' };
  const twice = coHandlers.find((unit, index) => coHandlers.indexOf(unit) !== index);
  return twice === undefined ? undefined : { code: 'co-handler-twice', unit: twice, article: '第十五条' };
}

/**
 * Each unit that gets the case may return it, and only for so long (16). Where the assignment is entered after that, the
 * time is over as it begins.
 */
export function startReturnClocks(
  units: readonly PartyId[],
  on: PlainDate,
  time: Timekeeping,
  event: 'assigned' | 'unit-received' = 'assigned',
): readonly ClockEvent[] {
  if (clockRule(time.rules.pack, 'return')?.startsAt !== event) return [];
  return units.flatMap((owedBy) =>
    startClock({ kind: 'return', owedBy, from: on, ...time }).flatMap((started): readonly ClockEvent[] => {
      const { id, kind, dueOn } = started.clock;
      if (dueOn >= time.today) return [started];
      const over = { clockId: id, kind, owedBy, on: dueOn, dueOn, late: false, lapsed: true } as const;
      return [started, { type: 'ClockStopped', v: 1, ...over }];
    }),
  );
}

/** A form of handling that the pack does not know; packs of old name none, and joint leads have a switch of their own. */
export function unknownManner({ manner }: AssignProposal, { manners }: RulePack): Refusal | undefined {
  if (manner === undefined || manner === 'joint' || !manners) return undefined;
  const known = manners.map(({ id }) => id);
  return known.includes(manner) ? undefined : { code: 'manner-unknown', given: manner, known, article: '第十五条' };
}

/** Leads whose part is not named, where the pack asks for that (Shanghai 13). */
export function unnamedParts(command: AssignProposal, { manners }: RulePack): Refusal | undefined {
  const { lead, manner, joint = [], contents = {} } = command;
  if (manner !== 'joint' || !manners?.some(({ id, contents: asked }) => id === 'joint' && asked)) return undefined;
  const units = [lead, ...joint].filter((unit) => !says(contents[unit] ?? ''));
  return units.length > 0 ? { code: 'contents-missing', units, article: '第十五条' } : undefined;
}

/** Several units that answer by themselves have no co-handlers by our default: each is asked for its own part (15, 20). */
export function misdivided({ lead, coHandlers, manner, separateUnits = [] }: AssignProposal): Refusal | undefined {
  if ((manner === 'sole' || manner === 'separate') && coHandlers.length > 0)
    return { code: 'co-handlers-unfitting', manner, article: '第十五条' };
  if (manner !== 'separate') return undefined;
  const units = separateUnits.map(({ unit }) => unit);
  if (units.length < 2 || units[0] !== lead) return { code: 'separate-units-too-few', units, article: '第十五条' };
  const twice = units.find((unit, index) => units.indexOf(unit) !== index);
  return twice === undefined ? undefined : { code: 'separate-unit-twice', unit: twice, article: '第十五条' };
}
