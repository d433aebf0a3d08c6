import { parsePlainDate, weekdayOf, type PlainDate } from '@banli/calendar';
import { accept, refuse, type CommandEnvelope, type Decision, type DecisionContext } from '../envelope';
import { misdate } from '../occurrence';
import type { Refusal } from '../refusal';
import { mayAct, rolesFor } from '../rights/policy';
import { says } from '../says';
import type {
  AddClosure,
  InstallPack,
  MoveCases,
  PublishYear,
  RulebookAct,
  RulebookCommand,
} from './rulebook.commands';
import type { RulebookEvent } from './rulebook.events';
import { sourceOfRollout, type RulebookState } from './rulebook.state';

/** A notice names these in every year, by the law on days off; a list without one of them is not a year's notice. */
const NAMED_EVERY_YEAR = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];
/** From this day on a year's notice reaches into the December before. */
const FIRST_DAY_OF_THE_YEAR_BEFORE = '12-25';

/** What follows from a command about a jurisdiction's rules: an event, or one typed refusal. */
export function decideRulebook(
  state: RulebookState | undefined,
  envelope: CommandEnvelope<RulebookCommand>,
  { today }: Pick<DecisionContext, 'today'>,
): Decision<RulebookEvent> {
  const { command, actor, onBehalfOf } = envelope;
  if (command.type === 'StrikeClock') return refuse({ code: 'clock-not-running', clock: command.clockId });
  if (command.type === 'FinishRollout') {
    if (actor.kind !== 'clock' || !state) return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    const { type: _type, ...counts } = command;
    return accept<RulebookEvent>({ type: 'RolloutFinished', v: 1, jurisdiction: state.jurisdiction, ...counts });
  }
  if (actor.kind !== 'person' || !mayAct(command.type, actor.roles, 'none'))
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  if (onBehalfOf) return refuse({ code: 'not-for-a-substitute', act: command.type, person: onBehalfOf.personId });
  const misdated = misdate(envelope.occurredOn ?? today, envelope.late, today);
  if (misdated) return refuse(misdated);
  const version = state?.version ?? 0;
  if (envelope.ifVersion !== undefined && envelope.ifVersion !== version)
    return refuse({ code: 'changed-meanwhile', version, seen: envelope.ifVersion });
  return decideAct(state, command, today);
}

function decideAct(state: RulebookState | undefined, command: RulebookAct, today: PlainDate): Decision<RulebookEvent> {
  switch (command.type) {
    case 'PublishYear':
      return publish(state, command);
    case 'AddClosure':
      return close(state, command, today);
    case 'InstallPack':
      return install(state, command);
    case 'MoveCases':
      return move(command);
  }
}

/** One change of the days off after the other: the dates that the preview showed are those that move. */
const unfinished = (state: RulebookState | undefined): Refusal | undefined => {
  const open = state?.rollouts.find(({ finished }) => !finished);
  return open && { code: 'rollout-unfinished', source: sourceOfRollout(state?.jurisdiction ?? '', open.of) };
};

function publish(state: RulebookState | undefined, command: PublishYear): Decision<RulebookEvent> {
  const { type: _type, knownThrough, ...facts } = command;
  const fault = unfinished(state) ?? misnoticed(state, command, knownThrough);
  if (fault) return refuse(fault);
  return accept<RulebookEvent>({ type: 'YearPublished', v: 1, ...facts });
}

function misnoticed(
  state: RulebookState | undefined,
  { year, notice, daysOff, makeUpDays }: PublishYear,
  knownThrough: number,
): Refusal | undefined {
  const published = state?.years.map((one) => one.year) ?? [];
  let next = knownThrough + 1;
  while (published.includes(next)) next += 1;
  // A notice is changed now and then (2020): the one that replaces it is published as well.
  if (year > next || year < knownThrough)
    return { code: 'year-not-to-publish', year, from: knownThrough, through: next };
  if (!says(notice)) return { code: 'text-missing', field: 'notice' };
  const off = Object.keys(daysOff);
  const worked = Object.keys(makeUpDays);
  const first = `${String(year - 1)}-${FIRST_DAY_OF_THE_YEAR_BEFORE}`;
  const outside = [...off, ...worked].filter(
    (day) => parsePlainDate(day) === undefined || day < first || !(day <= `${String(year)}-12-31`),
  );
  if (outside.length > 0) return { code: 'days-outside-year', year, days: outside };
  const both = off.filter((day) => Object.hasOwn(makeUpDays, day));
  if (both.length > 0) return { code: 'days-contradict', days: both };
  const weekdays = worked.filter((day) => !['saturday', 'sunday'].includes(weekdayOf(day as PlainDate)));
  if (weekdays.length > 0) return { code: 'make-up-days-not-weekends', days: weekdays };
  const names = Object.values(daysOff).flatMap((name) => name.split('、'));
  const missing = NAMED_EVERY_YEAR.filter((name) => !names.includes(name));
  return missing.length > 0 ? { code: 'year-incomplete', year, missing } : undefined;
}

function close(
  state: RulebookState | undefined,
  { jurisdiction, days, reason }: AddClosure,
  today: PlainDate,
): Decision<RulebookEvent> {
  const open = unfinished(state);
  if (open) return refuse(open);
  if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason' });
  const wrong = Object.keys(days).filter((day) => parsePlainDate(day) === undefined || day < today);
  if (wrong.length > 0) return refuse({ code: 'closure-in-the-past', days: wrong });
  const fresh = Object.keys(days).filter((day) => state?.closures[day] === undefined);
  if (fresh.length === 0) return refuse({ code: 'nothing-changes' });
  return accept<RulebookEvent>({ type: 'ClosureAdded', v: 1, jurisdiction, days, reason });
}

function install(state: RulebookState | undefined, command: InstallPack): Decision<RulebookEvent> {
  const { jurisdiction, pack, of, yaml, hash, shipped } = command;
  if (of !== jurisdiction) return refuse({ code: 'pack-of-another-jurisdiction', pack, jurisdiction: of });
  const taken = shipped.includes(pack) || state?.packs.some((one) => one.pack === pack);
  if (taken) return refuse({ code: 'pack-version-taken', pack });
  return accept<RulebookEvent>({ type: 'PackInstalled', v: 1, jurisdiction, pack, yaml, hash });
}

function move(command: MoveCases): Decision<RulebookEvent> {
  const { jurisdiction, pack, hash, cases, reason } = command;
  if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason' });
  if (cases.length === 0) return refuse({ code: 'nothing-changes' });
  return accept<RulebookEvent>({ type: 'CasesMoved', v: 1, jurisdiction, pack, hash, cases, reason });
}
