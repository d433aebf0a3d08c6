import type { Person } from '../actor';
import { accept, refuse, type Decision, type DecisionContext } from '../envelope';
import { says } from '../says';
import type { ConvertResult } from './fulfilment.commands';
import type { FulfilmentEvent } from './fulfilment.events';
import type { FulfilmentState } from './fulfilment.state';

/** From class (2) to class (1) of article 22, signed by the unit's chief once every promise of the reply is fulfilled. */
export function convertResult(
  state: FulfilmentState,
  command: ConvertResult,
  person: Person,
  { rules }: DecisionContext,
): Decision<FulfilmentEvent> {
  const { proposal, statement, from, promises } = command;
  if (!state.promises.some((one) => one.proposal === proposal)) return refuse({ code: 'not-in-this-round', proposal });
  const to = rules.pack.resultClasses.find(({ id }) => id === from)?.onceFulfilled;
  if (to === undefined) return refuse({ code: 'class-not-convertible', given: from, article: '第二十二条' });
  const rows = promises.filter(({ status }) => status !== 'fulfilled').map(({ row }) => row);
  if (rows.length > 0) return refuse({ code: 'commitments-unfulfilled', rows, article: '第二十二条' });
  if (!says(statement)) return refuse({ code: 'text-missing', field: 'statement', article: '第二十二条' });
  return accept<FulfilmentEvent>({
    type: 'ResultConverted',
    v: 1,
    proposal,
    signer: person.personId,
    from,
    to,
    statement,
    commitments: promises.map(({ commitment }) => commitment),
  });
}
