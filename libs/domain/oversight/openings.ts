import type { PlainDate } from '@banli/calendar';
import { startClocks } from '../clock/start-clocks';
import type { ClockStarted, Clocks } from '../clock/clock.types';
import { accept, refuse, type Decision, type DecisionContext } from '../envelope';
import { oversightStream, type OversightMatter, type PartyId } from '../identity';
import { says } from '../says';
import type { OversightOpening } from './oversight.commands';
import type { OversightEvent } from './oversight.events';
import { startOfMatter } from './oversight.state';
import { callForReports } from './reports';

export const articleOfMatter: Readonly<Record<OversightMatter, string>> = {
  inspection: '第三十一条',
  'key-item': '第三十二条',
  tracking: '第三十三条',
  rectification: '第三十八条',
  'progress-report': '第三十四条',
  'november-report': '第三十四条',
};

/** The first act of a matter. */
export function openOversight(
  command: OversightOpening,
  on: PlainDate,
  context: DecisionContext,
): Decision<OversightEvent> {
  const article = articleOfMatter[command.matter];
  for (const field of ['title', 'decision', 'reason'] as const)
    if (!says(command[field])) return refuse({ code: 'text-missing', field, article });
  const pack = `${context.rules.pack.id}@${context.rules.pack.version}`;
  switch (command.type) {
    case 'ChooseKeyItem': {
      const { type: _type, ...facts } = command;
      return accept<OversightEvent>({ type: 'KeyItemChosen', v: 1, ...facts, pack });
    }
    case 'TrackAcrossYears': {
      const { type: _type, fulfilled, tracked, ...facts } = command;
      if (fulfilled) return refuse({ code: 'nothing-to-track', article });
      if (tracked !== undefined) return refuse({ code: 'oversight-exists', stream: tracked, article });
      return accept<OversightEvent>({ type: 'TrackingBegun', v: 1, ...facts, pack });
    }
    case 'PlanInspection': {
      const { type: _type, ...facts } = command;
      return accept<OversightEvent>({ type: 'InspectionPlanned', v: 1, ...facts, pack });
    }
    case 'CallForReports':
      return callForReports(command, on, context);
    case 'OrderRectification': {
      const { type: _type, ...facts } = command;
      const { requirements, dueOn, units } = facts;
      if (!says(requirements)) return refuse({ code: 'text-missing', field: 'requirements', article });
      if (dueOn <= on) return refuse({ code: 'limit-not-ahead', dueOn, on, article });
      return accept<OversightEvent>(
        { type: 'RectificationOrdered', v: 1, ...facts, pack },
        ...units.flatMap((unit) => reportClock('rectification', { unit, dueOn, on, running: {} }, context)),
      );
    }
  }
}

type Owing = {
  readonly unit: PartyId;
  readonly dueOn: PlainDate;
  /** The day on which the date was set. */
  readonly on: PlainDate;
  readonly running: Clocks;
};

/** The clock of a date that a decision sets; none where the pack has no such clock. */
export function reportClock(
  matter: OversightMatter,
  { unit, dueOn, on, running }: Owing,
  { today, rules }: DecisionContext,
): readonly ClockStarted[] {
  const event = startOfMatter[matter];
  if (event === undefined) return [];
  return startClocks({ event, on: dueOn, promisedOn: on, owing: { unit: [unit] } }, { today, rules, running });
}

/** The stream that an opening begins. */
export const streamOfOpening = (command: OversightOpening): ReturnType<typeof oversightStream> =>
  oversightStream(command);
