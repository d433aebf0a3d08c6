import {
  parseOversightKey,
  isDated,
  type OversightEvent,
  type OversightMatter,
  type OversightOpened,
  type PartyId,
  type Recorded,
  type StreamId,
} from '@banli/domain';
import { projectClock } from './clock.projection';
import type { Row, RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';
import { succession } from './succession.projection';
import { closeAllTasks, closeTask, openTask } from './task';

/** What one event of a matter of oversight does to its rows and the inboxes. */
export function projectOversight(recorded: Recorded<OversightEvent>, facts: StreamFacts): readonly RowChange[] {
  const { stream, seq } = recorded;
  return [...changesOf(recorded, facts), { op: 'patch', table: 'oversight', where: { stream }, set: { head: seq } }];
}

function changesOf(recorded: Recorded<OversightEvent>, facts: StreamFacts): readonly RowChange[] {
  const { stream, event, occurredOn: on } = recorded;
  const matter = (set: Row): RowChange => ({ op: 'patch', table: 'oversight', where: { stream }, set });
  const part = (unit: PartyId, set: Row): RowChange => ({
    op: 'patch',
    table: 'oversight_part',
    where: { stream, relation: 'unit', part: unit },
    set,
  });
  const owed = (unit: PartyId, kind: ReportClock | undefined, dueOn: string): RowChange =>
    openTask(stream, {
      kind: 'report-duty',
      since: on,
      unit,
      // 人代工委 has no office here: whoever assigns writes the chairpersons' own report.
      role: unit === facts.supervisingBody ? 'assigning-body' : 'office',
      about: unit,
      ...(kind === undefined ? {} : { clock: kind }),
      dueOn,
    });
  switch (event.type) {
    case 'KeyItemChosen':
    case 'TrackingBegun':
    case 'InspectionPlanned':
      return opened(stream, event, on);
    case 'RectificationOrdered':
      return [
        ...opened(stream, event, on),
        ...event.units.flatMap((unit) => [
          part(unit, { due_on: event.dueOn }),
          owed(unit, 'rectification', event.dueOn),
        ]),
      ];
    case 'ReportsCalled': {
      const kind = event.matter === 'november-report' ? 'november-report' : undefined;
      return [
        ...opened(stream, event, on),
        ...event.units.flatMap((unit) => [part(unit, { due_on: event.dueOn }), owed(unit, kind, event.dueOn)]),
      ];
    }
    case 'InspectionHeld':
      return [
        matter({ status: 'open' }),
        ...event.findings.flatMap(({ unit, dueOn }) =>
          dueOn === undefined ? [] : [part(unit, { due_on: dueOn }), owed(unit, 'inspection-follow-up', dueOn)],
        ),
      ];
    case 'DutyReported': {
      const decides = isDated(matterOf(stream))
        ? [
            openTask(stream, {
              kind: 'decide-duty',
              since: on,
              ...(facts.supervisingBody === undefined ? {} : { unit: facts.supervisingBody }),
              role: 'assigning-body',
              about: event.unit,
            }),
          ]
        : [];
      return [closeTask(stream, 'report-duty', event.unit), ...decides];
    }
    case 'DutyAccepted':
      return [part(event.unit, { settled_on: on }), closeTask(stream, 'decide-duty', event.unit)];
    case 'DutyRejected':
      return [
        part(event.unit, { due_on: event.dueOn }),
        closeTask(stream, 'decide-duty', event.unit),
        owed(event.unit, clockOf[matterOf(stream)], event.dueOn),
      ];
    case 'ReportVoted':
      return [
        closeTask(stream, 'decide-duty', event.unit),
        ...(event.adopted ? [part(event.unit, { settled_on: on })] : []),
        ...(event.dueOn === undefined
          ? []
          : [part(event.unit, { due_on: event.dueOn }), owed(event.unit, undefined, event.dueOn)]),
      ];
    case 'YearlyStateRecorded':
    case 'DutyChased':
    case 'ReportFiguresTaken':
    case 'ReportPrinted':
      return [];
    case 'UnitSucceeded':
      return [succession(stream, event)];
    case 'OversightClosed':
      return [matter({ status: 'closed', closed_on: on }), closeAllTasks(stream)];
    case 'ClockStarted':
    case 'ClockStopped':
    case 'ClockStruck':
    case 'ClockMoved':
      return projectClock(stream, event);
  }
}

type ReportClock = 'inspection-follow-up' | 'rectification' | 'november-report';

/** What a report that is owed once more is counted by; of article 34's it is the date alone. */
const clockOf: Readonly<Partial<Record<OversightMatter, ReportClock>>> = {
  inspection: 'inspection-follow-up',
  rectification: 'rectification',
};

function opened(stream: StreamId, event: OversightOpened, on: string): readonly RowChange[] {
  const { jurisdiction, year, matter, title, body, units, subjects } = event;
  const parts = (relation: string, all: readonly string[]): readonly RowChange[] =>
    all.map((part) => ({ op: 'put', table: 'oversight_part', key: { stream, part, relation }, set: {} }));
  const set = { jurisdiction, year, matter, title, body, opened_on: on };
  return [
    {
      op: 'put',
      table: 'oversight',
      key: { stream },
      set: { ...set, status: event.type === 'InspectionPlanned' ? 'planned' : 'open' },
    },
    ...parts('unit', units),
    ...parts('subject', subjects),
    ...parts('deputy', event.deputies),
    ...(event.type === 'KeyItemChosen' ? parts('leader', [event.leader]) : []),
  ];
}

/** A stream says what kind of matter it is. */
function matterOf(stream: StreamId): OversightMatter {
  const key = parseOversightKey(stream);
  if (!key) throw new RangeError(`not a matter of oversight: ${stream}`);
  return key.matter;
}
