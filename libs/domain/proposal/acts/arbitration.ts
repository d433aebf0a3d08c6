import { lapseClocks } from '../../clock/clocks';
import { startClocks } from '../../clock/start-clocks';
import { accept, refuse } from '../../envelope';
import type { PartyId } from '../../identity';
import { disorder } from '../../occurrence';
import { sharesAPerson } from '../../rights/stand-in';
import { says } from '../../says';
import type { DecideArbitration, RequestArbitration } from '../parties.commands';
import type { Phase } from '../phases';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState, Return } from '../proposal.state';
import type { ActRule } from './act';

const article = '第十六条';
const BEFORE_SIGN_OFF: readonly Phase[] = ['assigned', 'returned', 'in-hand', 'drafted', 'checked'];

/** The law has the body consent, and is silent where it does not: the pack names who decides between it and the unit. */
export const requestArbitration: ActRule<RequestArbitration> = {
  in: BEFORE_SIGN_OFF,
  article,
  decide({ state, command, person, on, context }) {
    const { unit } = person;
    const { pack } = context.rules;
    if (!pack.arbitration) return refuse({ code: 'arbitration-unknown', pack: pack.id, article });
    const refused = state.returns[unit];
    if (refused?.status !== 'refused') return refuse({ code: 'return-not-refused', unit, article });
    if (refused.arbitration) return refuse({ code: 'arbitration-already-requested', unit, article });
    const early = disorder(on, 'RefuseReturn', refused.decidedOn);
    if (early) return refuse(early);
    if (!says(command.reasons)) return refuse({ code: 'text-missing', field: 'reasons', article });
    const { arbiter, reasons } = command;
    return accept<ProposalEvent>({ type: 'ArbitrationRequested', v: 1, unit, arbiter, reasons });
  },
};

/** A refused return whose unit, still in the case, waits for the arbiter. */
export function awaitedArbitration(
  state: ProposalState,
  unit: PartyId,
): NonNullable<Return['arbitration']> | undefined {
  const { lead, coHandlers = [] } = state.assignment ?? {};
  const asked = state.returns[unit]?.arbitration;
  return asked && !asked.decided && (unit === lead || coHandlers.includes(unit)) ? asked : undefined;
}

/**
 * Clocks run on meanwhile. Where the unit is found right it owes nothing any more, and `reassign` counts from this decision,
 * by our default: until it nobody had to assign the case anew.
 */
export const decideArbitration: ActRule<DecideArbitration> = {
  in: [...BEFORE_SIGN_OFF, 'signed', 'numbered'],
  article,
  decide({ state, command, person, on, envelope, context }) {
    const { unit, outcome, reasons } = command;
    const asked = awaitedArbitration(state, unit);
    if (!asked) return refuse({ code: 'arbitration-not-requested', unit, article });
    if (asked.arbiter !== person.unit) return refuse({ code: 'not-the-arbiter', arbiter: asked.arbiter, article });
    const refusedBy = state.returns[unit]?.refusedBy;
    if (sharesAPerson([refusedBy?.person], [person.personId, envelope.onBehalfOf?.personId]))
      return refuse({ code: 'refused-it-oneself', article });
    if (outcome === 'returned' && !BEFORE_SIGN_OFF.includes(state.phase))
      return refuse({
        code: 'wrong-phase',
        act: command.type,
        phase: state.phase,
        allowedIn: BEFORE_SIGN_OFF,
        article,
      });
    const early = disorder(on, 'RequestArbitration', asked.on);
    if (early) return refuse(early);
    if (!says(reasons)) return refuse({ code: 'text-missing', field: 'reasons', article });
    const decided: ProposalEvent = { type: 'ArbitrationDecided', v: 1, unit, outcome, reasons };
    if (outcome === 'upheld') return accept<ProposalEvent>(decided);
    return accept<ProposalEvent>(
      decided,
      { type: 'ReturnConsented', v: 1, unit, as: unit === state.assignment?.lead ? 'lead' : 'co-handler' },
      ...lapseClocks(state.clocks, { owedBy: unit }, on),
      ...startClocks(
        { event: 'return-received', on, owing: { 'assigning-body': [refusedBy?.unit ?? state.assigningBody] } },
        { today: context.today, rules: context.rules, running: state.clocks },
      ),
    );
  },
};
