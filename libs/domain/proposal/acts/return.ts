import { lapseClocks, stopClocks } from '../../clock/clocks';
import { startClocks } from '../../clock/start-clocks';
import { accept, refuse } from '../../envelope';
import type { PartyId } from '../../identity';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import { answersOf, branchUnits } from '../branches';
import type { ConsentToReturn, ReassignProposal, RefuseReturn, RequestReturn } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { Return, ProposalState } from '../proposal.state';
import type { ActQuestion, ActRule } from './act';
import { otherReply } from './assignment';
import { misnamed, startReturnClocks } from './naming-units';

/** In writing with reasons, also by a unit that has signed for the case: to acknowledge is to receive, not to agree. */
export const requestReturn: ActRule<RequestReturn> = {
  in: ['assigned', 'returned', 'in-hand', 'drafted', 'checked'],
  article: '第十六条',
  decide({ state, command, person, on }) {
    const { unit } = person;
    const earlier = state.returns[unit];
    if (earlier) return refuse({ code: 'return-already-requested', unit, status: earlier.status, article: '第十六条' });
    if (!says(command.reasons)) return refuse({ code: 'text-missing', field: 'reasons', article: '第十六条' });
    const dueOn = lastDayOfReturn(state, unit);
    // The law does not say what a late one is worth; by our default it is barred.
    if (dueOn !== undefined && on > dueOn) return refuse({ code: 'return-barred', unit, dueOn, article: '第十六条' });
    return accept<ProposalEvent>(
      { type: 'ReturnRequested', v: 1, unit, reasons: command.reasons },
      ...stopClocks(state.clocks, { kinds: ['return'], owedBy: unit }, on),
    );
  },
};

/** The last day on which this unit may return the case; a pack without the clock sets none. */
export const lastDayOfReturn = (state: ProposalState, unit: PartyId) =>
  Object.values(state.clocks).findLast(({ kind, owedBy }) => kind === 'return' && owedBy === unit)?.dueOn;

function openReturn(state: ProposalState, unit: PartyId): Return | undefined {
  const asked = state.returns[unit];
  return asked?.status === 'requested' ? asked : undefined;
}

/** The unit owes nothing any more; `reassign` counts from the day its return was received, not from this consent. */
export const consentToReturn: ActRule<ConsentToReturn> = {
  in: ['assigned', 'returned', 'in-hand', 'drafted', 'checked'],
  article: '第十六条',
  decide({ state, command, person, on, context }) {
    const { unit } = command;
    const asked = openReturn(state, unit);
    if (!asked) return refuse({ code: 'return-not-requested', unit, article: '第十六条' });
    const early = disorder(on, 'RequestReturn', asked.requestedOn);
    if (early) return refuse(early);
    return accept<ProposalEvent>(
      { type: 'ReturnConsented', v: 1, unit, as: unit === state.assignment?.lead ? 'lead' : 'co-handler' },
      ...lapseClocks(state.clocks, { owedBy: unit }, on),
      ...startClocks(
        { event: 'return-received', on: asked.requestedOn, owing: { 'assigning-body': [person.unit] } },
        { today: context.today, rules: context.rules, running: state.clocks },
      ),
    );
  },
};

/** The unit goes on handling it. */
export const refuseReturn: ActRule<RefuseReturn> = {
  in: ['assigned', 'returned', 'in-hand', 'drafted', 'checked', 'signed', 'numbered'],
  article: '第十六条',
  decide({ state, command, on }) {
    const { unit, reasons } = command;
    const asked = openReturn(state, unit);
    if (!asked) return refuse({ code: 'return-not-requested', unit, article: '第十六条' });
    const early = disorder(on, 'RequestReturn', asked.requestedOn);
    if (early) return refuse(early);
    if (!says(reasons)) return refuse({ code: 'text-missing', field: 'reasons', article: '第十六条' });
    return accept<ProposalEvent>({ type: 'ReturnRefused', v: 1, unit, reasons });
  },
};

export const reassignProposal: ActRule<ReassignProposal> = {
  in: ['returned', 'assigned', 'in-hand', 'drafted', 'checked'],
  article: '第十六条',
  decide(question) {
    const { state, command, on, context } = question;
    const refusal = unassignable(question);
    if (refusal) return refuse(refusal);
    const { lead, coHandlers, statutoryCopies } = command;
    const before = state.assignment;
    const formerLead = before && before.lead !== lead ? before.lead : undefined;
    const joining = coHandlers.filter((unit) => !before?.coHandlers.includes(unit));
    const leaving = (before?.coHandlers ?? []).filter((unit) => !coHandlers.includes(unit));
    const anew = context.rules.pack.gates.reassignedClocksStartAnew;
    const time = { today: context.today, rules: context.rules, running: state.clocks };
    const startsFrom = (from: typeof on) =>
      startClocks(
        {
          event: 'assigned',
          on: from,
          assignedOn: from,
          owing: { unit: formerLead === undefined ? [] : [lead], 'co-handler': joining },
          except: [otherReply(before?.difficult ?? false), 'return'],
        },
        time,
      );
    const first = before?.on ?? on;
    const otherwise = startsFrom(anew ? first : on).map(({ clock: { kind, owedBy, dueOn } }) => ({
      kind,
      owedBy,
      dueOn,
    }));
    return accept<ProposalEvent>(
      {
        type: 'ProposalReassigned',
        v: 1,
        lead,
        coHandlers,
        statutoryCopies,
        ...(formerLead === undefined ? {} : { formerLead }),
        difficult: before?.difficult ?? false,
        joining,
        leaving,
        countedFrom: anew ? 'reassignment' : 'assignment',
        otherwiseDue: otherwise,
      },
      ...stopClocks(state.clocks, { kinds: ['reassign'] }, on),
      ...leaving.flatMap((owedBy) => lapseClocks(state.clocks, { owedBy }, on)),
      ...startsFrom(anew ? on : first),
      // Under either reading a unit has its ten days from the day that it gets the case.
      ...startReturnClocks([...(formerLead === undefined ? [] : [lead]), ...joining], on, time),
    );
  },
};

function unassignable({ state, whole, command, on }: ActQuestion<ReassignProposal>): Refusal | undefined {
  const { lead, coHandlers } = command;
  if (!state.awaitingReassignment) return { code: 'nothing-to-reassign', article: '第十六条' };
  const decisions = Object.values(state.returns).filter(({ status }) => status === 'consented');
  if (state.phase !== 'returned' && lead !== state.assignment?.lead)
    return { code: 'lead-not-returned', lead, article: '第十六条' };
  const everyDecision = answersOf(whole).flatMap(({ returns }) => Object.values(returns));
  const returner = [lead, ...coHandlers].find((unit) =>
    everyDecision.some((one) => one.unit === unit && one.status === 'consented'),
  );
  if (state.branch !== undefined && coHandlers.length > 0)
    return { code: 'co-handlers-unfitting', manner: 'separate', article: '第十五条' };
  if (lead !== state.branch && branchUnits(whole).includes(lead))
    return { code: 'separate-unit-twice', unit: lead, article: '第十五条' };
  if (returner !== undefined) return { code: 'unit-returned-it', unit: returner, article: '第十六条' };
  const latest = decisions
    .flatMap(({ decidedOn }) => decidedOn ?? [])
    .toSorted()
    .at(-1);
  return misnamed(lead, coHandlers) ?? disorder(on, 'ConsentToReturn', latest);
}
