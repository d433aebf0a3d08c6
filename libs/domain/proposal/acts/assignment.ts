import { clockRule, type ClockKind } from '@banli/rules';
import { startClocks } from '../../clock/start-clocks';
import type { Clock, ClockEvent, RunningClock } from '../../clock/clock.types';
import { lapseClocks, moveClock, startNationalClock, stopClocks } from '../../clock/clocks';
import { isReplyClock } from '../../clock/reply-clocks';
import { accept, refuse, type DecisionContext } from '../../envelope';
import type { PartyId } from '../../identity';
import { disorder } from '../../occurrence';
import { inBranch } from '../branches';
import { unconfirmedCoSigners } from '../intake/intake.state';
import type { AcknowledgeAssignment, AssignProposal, RecordContact } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import { says } from '../../says';
import type { ActRule } from './act';
import type { Refusal } from '../../refusal';
import { legalDayOf, misdatedReply } from './timing';
import { misjoined } from './joint-leads';
import { misdivided, misnamed, startReturnClocks, unknownManner, unnamedParts } from './naming-units';

/** Events of the handling that a unit's limit for the reply can count from; under any other no clock would ever start. */
const REPLY_COUNTS_FROM: readonly string[] = ['received', 'assigned', 'unit-received'];

export const assignProposal: ActRule<AssignProposal> = {
  in: ['received', 'reviewed'],
  article: '第十五条',
  decide({ state, command, on, context }) {
    const { lead, coHandlers, statutoryCopies, difficult, manner, separateUnits, joint, contents, ownDate } = command;
    const unconfirmed = unconfirmedCoSigners(state);
    if (context.rules.pack.gates.coSignersConfirmedBeforeAssignment && unconfirmed.length > 0)
      return refuse({ code: 'co-signers-unconfirmed', persons: unconfirmed, article: '第八条' });
    const { pack } = context.rules;
    const unnameable =
      unknownManner(command, pack) ??
      misnamed(lead, coHandlers) ??
      misdivided(command) ??
      misjoined(command, pack) ??
      unnamedParts(command, pack);
    if (unnameable) return refuse(unnameable);
    if (difficult && !says(difficult.reason))
      return refuse({ code: 'text-missing', field: 'difficult.reason', article: '第二十一条' });
    const kind = difficult ? 'reply-difficult' : 'reply';
    const rule = clockRule(context.rules.pack, kind);
    if (rule?.owedBy !== 'unit' || !REPLY_COUNTS_FROM.includes(rule.startsAt))
      return refuse({ code: 'rule-missing', clock: kind });
    const time = { today: context.today, rules: context.rules, running: state.clocks };
    const except = [otherReply(difficult !== undefined)];
    const clocksOf = (unit: PartyId): readonly ClockEvent[] => {
      const owing = { unit: [unit], 'co-handler': coHandlers };
      return [
        // Who owes an act from receipt on is known only now.
        ...startClocks({ event: 'received', on: state.receivedOn, assignedOn: on, owing, except }, time),
        ...startClocks({ event: 'assigned', on, assignedOn: on, owing, except: [...except, 'return'] }, time),
        ...(rule.startsAt === 'unit-received'
          ? startNationalClock({ kind, owedBy: unit, assignedOn: on, ...time })
          : []),
        ...startReturnClocks([unit, ...coHandlers], on, time),
      ];
    };
    const withOwnDate = (unit: PartyId): readonly ProposalEvent[] => {
      const started = clocksOf(unit);
      const reply = ownDate && startedReply(started, unit);
      return reply ? [...started, ...earlier(reply, ownDate, context)] : started;
    };
    if (ownDate) {
      const reply = startedReply(clocksOf(lead), lead);
      // Under a pack that counts from the unit's receipt there is no date yet that another could be earlier than.
      const amiss: Refusal | undefined = reply
        ? misdatedReply(ownDate, reply, on)
        : { code: 'not-extendable', article: '第二十一条' };
      if (amiss) return refuse(amiss);
    }
    const divided = manner === 'separate' ? separateUnits : undefined;
    return accept<ProposalEvent>(
      {
        type: 'ProposalAssigned',
        v: 1,
        lead,
        coHandlers,
        statutoryCopies,
        ...(difficult ? { difficult } : {}),
        ...(manner === undefined ? {} : { manner }),
        ...(divided ? { separateUnits: divided } : {}),
        ...(manner === 'joint' && joint ? { joint } : {}),
        ...(manner === 'joint' && contents ? { contents } : {}),
      },
      ...stopClocks(state.clocks, { kinds: ['assign'] }, on),
      ...(divided ? divided.flatMap(({ unit }) => inBranch(withOwnDate(unit), unit, {})) : withOwnDate(lead)),
    );
  },
};

const startedReply = (events: readonly ClockEvent[], unit: PartyId): Clock | undefined =>
  events
    .flatMap((event) => (event.type === 'ClockStarted' ? [event.clock] : []))
    .find(({ kind, owedBy, deadline }) => isReplyClock(kind) && owedBy === unit && deadline !== undefined);

/** As if the date had been set right after the assignment (21). */
const earlier = (
  reply: Clock,
  { dueOn, reason }: NonNullable<AssignProposal['ownDate']>,
  { today, rules }: DecisionContext,
): readonly ProposalEvent[] => [
  { type: 'OwnDateSet', v: 1, dueOn, legalDueOn: legalDayOf(reply), reason },
  ...moveClock({ ...reply, rungTiers: [] }, { ownDate: dueOn, today, rules, reason: 'own-date' }),
];

/** Three months or six (21): the limit that does not bind this case. */
export const otherReply = (difficult: boolean): ClockKind => (difficult ? 'reply' : 'reply-difficult');

export const acknowledgeAssignment: ActRule<AcknowledgeAssignment> = {
  in: ['assigned', 'in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: '第十八条',
  decide({ state, person, on, context }) {
    const { unit } = person;
    if (state.acknowledged[unit] !== undefined) return refuse({ code: 'already-acknowledged', unit });
    const time = { today: context.today, rules: context.rules, running: state.clocks };
    return accept<ProposalEvent>(
      { type: 'AssignmentAcknowledged', v: 1, unit },
      // It holds the case: neither in time nor late with a return that it does not want, but where its time begins now.
      ...lapseClocks(state.clocks, { kinds: ['return'], owedBy: unit }, on),
      ...(mayReturn(state, unit) ? startReturnClocks([unit], on, time, 'unit-received') : []),
      ...countedNationally(state, unit).flatMap((clock) =>
        moveClock(clock, { from: on, today: context.today, rules: context.rules, reason: 'unit-received' }),
      ),
      ...startClocks(
        {
          event: 'unit-received',
          on,
          owing: owingFromReceipt(state, unit),
          except: [
            otherReply(state.assignment?.difficult ?? false),
            'return',
            ...countedNationally(state, unit).map(({ kind }) => kind),
          ],
          ...(state.assignment ? { assignedOn: state.assignment.on } : {}),
        },
        time,
      ),
    );
  },
};

/** Those that may hold that the case is not theirs. */
const mayReturn = ({ assignment }: ProposalState, unit: PartyId): boolean =>
  assignment?.lead === unit || assignment?.coHandlers.includes(unit) === true;

/** Replies that national law counts already, from the assignment, while the pack waits for this receipt. */
const countedNationally = ({ clocks }: ProposalState, unit: PartyId): readonly RunningClock[] =>
  Object.values(clocks).filter(
    ({ owedBy, stopped, deadline, national }) => owedBy === unit && !stopped && !deadline && national !== undefined,
  );

/** What this unit owes once it has the case; an opinion handed in before is owed no longer. */
function owingFromReceipt(state: ProposalState, unit: PartyId) {
  return {
    unit: unit === state.assignment?.lead ? [unit] : [],
    'co-handler': state.opinions[unit]?.status === 'requested' ? [unit] : [],
  };
}

export const recordContact: ActRule<RecordContact> = {
  in: ['in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: '第十八条',
  decide({ state, command, person, on }) {
    const early = disorder(on, 'AcknowledgeAssignment', state.acknowledged[person.unit]);
    if (early) return refuse(early);
    if (!says(command.summary)) return refuse({ code: 'text-missing', field: 'summary', article: '第十八条' });
    return accept<ProposalEvent>(
      {
        type: 'DeputyContacted',
        v: 1,
        manner: command.manner,
        summary: command.summary,
        ...(command.about === undefined ? {} : { about: command.about }),
      },
      ...stopClocks(state.clocks, { kinds: ['contact'] }, on),
    );
  },
};
