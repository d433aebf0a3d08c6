import { addDays } from '@banli/calendar';
import type { Recorded } from '../envelope';
import type { DeskEvent } from './desk.events';
import { lastDayOf, type DeskDelegation, type DeskState } from './desk.state';

/** How long one that is over is remembered: paper that is entered late reaches no further back. */
const REMEMBERED_DAYS = 366;

/** The state after one recorded event. */
export function evolveDesk(state: DeskState | undefined, recorded: Recorded<DeskEvent>): DeskState {
  const { event, seq, occurredOn } = recorded;
  const since = addDays(occurredOn, -REMEMBERED_DAYS);
  return {
    head: seq,
    version: seq,
    unit: event.unit,
    delegations: apply(state?.delegations ?? [], recorded).filter((one) => lastDayOf(one) >= since),
    ...templateAfter(state, event),
    clocks: {},
  };
}

function apply(delegations: readonly DeskDelegation[], recorded: Recorded<DeskEvent>): readonly DeskDelegation[] {
  const { event, seq, occurredOn } = recorded;
  switch (event.type) {
    case 'DeskDelegated': {
      const { absent, substitute, from, to, reason } = event;
      return [...delegations, { seq, on: occurredOn, absent, substitute, from, to, reason }];
    }
    case 'DelegationEnded':
      return delegations.map((one) => (one.seq === event.delegation ? { ...one, endedOn: occurredOn } : one));
    case 'LetterTemplateAdopted':
      return delegations;
  }
}

function templateAfter(state: DeskState | undefined, event: DeskEvent): Pick<DeskState, 'template'> {
  if (event.type === 'LetterTemplateAdopted') return { template: { version: event.version, texts: event.texts } };
  return state?.template ? { template: state.template } : {};
}
