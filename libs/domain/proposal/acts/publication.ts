import type { PlainDate } from '@banli/calendar';
import type { UnitKind } from '@banli/rules';
import type { Person } from '../../actor';
import type { ClockEvent, RunningClock } from '../../clock/clock.types';
import { lapseClocks, stopClocks } from '../../clock/clocks';
import { startClocks } from '../../clock/start-clocks';
import { accept, refuse, type DecisionContext } from '../../envelope';
import type { PartyId } from '../../identity';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { Phase } from '../phases';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import type { ExemptFromPublication, RecordPublication } from '../publication.commands';
import type { PublicationSite } from '../publication.events';
import type { ActRule } from './act';

/** While a letter may be out: also as it is handled anew, until the case is archived. */
const ONCE_SENT: readonly Phase[] = [
  'sent',
  'dissatisfied',
  'ordered',
  'in-hand',
  'drafted',
  'checked',
  'signed',
  'numbered',
  'closed',
];

type LetterOut = { readonly round: number; readonly unit: PartyId; readonly sentOn: PlainDate };

/** The letter that the deputies have now: of this round, or, while it is handled anew, of the one before; none where that is one of the main proposal. */
export function letterOut(state: ProposalState): LetterOut | undefined {
  const unit = state.assignment?.lead;
  const latest = [...state.rounds, state].findLast(({ dispatches }) => Object.keys(dispatches).length > 0);
  const sentOn = Object.values(latest?.dispatches ?? {})[0]?.sentOn;
  if (latest?.letterOfMain) return undefined;
  return latest && unit !== undefined && sentOn !== undefined ? { round: latest.round, unit, sentOn } : undefined;
}

/** A letter that answers several proposals is published once, with the main one. */
function noLetter({ letterOfMain, rounds }: ProposalState): Refusal {
  const main = letterOfMain?.main ?? rounds.findLast(({ letterOfMain: one }) => one)?.letterOfMain?.main;
  return main === undefined
    ? { code: 'letter-not-sent', article: '第三十六条' }
    : { code: 'answered-by-main', main, article: '第三十六条' };
}

/** Each answers for its own site: the unit for its own, 人代工委 for the congress's (36). */
export const siteOf = (state: ProposalState, { unit }: Person): PublicationSite =>
  unit === state.assignment?.lead ? 'unit' : 'congress';

/** A letter is published once on each site, and not at all once it is exempted. */
export function barToPublication(state: ProposalState, round: number, site?: PublicationSite): Refusal | undefined {
  const before = state.publications?.[round];
  const article = '第三十六条';
  if (before?.exempted) return { code: 'publication-exempted', on: before.exempted.on, article };
  const done = site === undefined ? (before?.unit ?? before?.congress) : before?.[site];
  return done ? { code: 'already-published', on: done.on, article } : undefined;
}

const clockOf = (state: ProposalState, unit: PartyId): RunningClock | undefined =>
  Object.values(state.clocks).findLast(({ kind, owedBy }) => kind === 'publication' && owedBy === unit);

const named = (clock: RunningClock | undefined) => (clock ? { clockId: clock.id } : {});

export const recordPublication: ActRule<RecordPublication> = {
  in: ONCE_SENT,
  article: '第三十六条',
  decide({ state, command, person, on }) {
    const { site, address } = command;
    const letter = letterOut(state);
    if (!letter) return refuse(noLetter(state));
    if (site !== siteOf(state, person)) return refuse({ code: 'site-of-another', site, article: '第三十六条' });
    const { round, unit, sentOn } = letter;
    const bar = barToPublication(state, round, site);
    if (bar) return refuse(bar);
    const early = disorder(on, 'DispatchReply', sentOn);
    if (early) return refuse(early);
    if (!says(address)) return refuse({ code: 'text-missing', field: 'address', article: '第三十六条' });
    return accept<ProposalEvent>(
      { type: 'ReplyPublished', v: 1, round, unit, site, address, ...named(clockOf(state, unit)) },
      ...(site === 'unit' ? stopClocks(state.clocks, { kinds: ['publication'] }, on) : []),
    );
  },
};

/** By our default the unit's chief decides, before anything stands on a site. */
export const exemptFromPublication: ActRule<ExemptFromPublication> = {
  in: ONCE_SENT,
  article: '第三十六条',
  decide({ state, command, person, on, context }) {
    const { ground, reason } = command;
    const letter = letterOut(state);
    if (!letter) return refuse(noLetter(state));
    const { round, unit, sentOn } = letter;
    const bar = barToPublication(state, round);
    if (bar) return refuse(bar);
    const known = (context.rules.pack.publication?.grounds ?? []).map(({ id }) => id);
    if (!known.includes(ground))
      return refuse({ code: 'exemption-ground-unknown', given: ground, known, article: '第三十六条' });
    const early = disorder(on, 'DispatchReply', sentOn);
    if (early) return refuse(early);
    if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason', article: '第三十六条' });
    const decidedBy = person.personId;
    return accept<ProposalEvent>(
      { type: 'PublicationExempted', v: 1, round, unit, ground, reason, decidedBy, ...named(clockOf(state, unit)) },
      ...lapseClocks(state.clocks, { kinds: ['publication'] }, on),
    );
  },
};

/**
 * The letter that goes out is to be published where the pack binds units of this kind. One of an earlier round that was
 * not published yet is replaced by it (信息公开条例 26: 形成或者变更).
 */
export function oncePublic(
  state: ProposalState,
  days: { readonly signedOn: PlainDate; readonly sentOn: PlainDate },
  sender: UnitKind | undefined,
  { today, rules }: DecisionContext,
): readonly ClockEvent[] {
  const bound = sender !== undefined && (rules.pack.publication?.binds.includes(sender) ?? false);
  const owing = { unit: bound && state.assignment ? [state.assignment.lead] : [] };
  const time = { today, rules, running: state.clocks };
  return [
    ...lapseClocks(state.clocks, { kinds: ['publication'] }, days.sentOn),
    ...startClocks({ event: 'letter-formed', on: days.signedOn, owing }, time),
    ...startClocks({ event: 'letter-sent', on: days.sentOn, owing }, time),
  ];
}
