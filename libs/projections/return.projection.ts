import type { PlainDate } from '@banli/calendar';
import type { ReturnEvent, StreamId } from '@banli/domain';
import { closeUnit, openCoHandler, openLead, party } from './parties-of-case';
import type { Row, RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';
import { nobody } from './work.projection';
import { closeTask, closeTasksOfKind, openTask } from './task';

/** What a return (16) does to phase, parties, opinions and inboxes. */
export function projectReturn(
  stream: StreamId,
  event: ReturnEvent,
  on: PlainDate,
  facts: StreamFacts,
): readonly RowChange[] {
  const patch = (set: Row): RowChange => ({ op: 'patch', table: 'proposal', where: { stream }, set });
  const assigning = { ...(facts.assigningBody ? { unit: facts.assigningBody } : {}), role: 'assigning-body' } as const;
  switch (event.type) {
    case 'ReturnRequested':
      return [openTask(stream, { kind: 'decide-return', since: on, ...assigning, about: event.unit })];
    case 'ReturnRefused':
      return [closeTask(stream, 'decide-return', event.unit)];
    case 'ArbitrationRequested': {
      const { unit, arbiter } = event;
      const committee = arbiter === facts.supervisingBody;
      return [
        ...(committee ? [] : [party(stream, arbiter, 'coordinator')]),
        openTask(stream, {
          kind: 'arbitrate',
          since: on,
          unit: arbiter,
          role: committee ? 'assigning-body' : 'office',
          about: unit,
        }),
      ];
    }
    case 'ArbitrationDecided':
      return [closeTask(stream, 'arbitrate', event.unit)];
    case 'ReturnConsented':
      return [
        closeTask(stream, 'decide-return', event.unit),
        ...(event.as === 'lead'
          ? [
              patch({ phase: 'returned', reply_due_on: null }),
              nobody(stream, event.unit),
              ...WORK_OF_A_LEAD.map((kind) => closeTasksOfKind(stream, kind)),
              { op: 'patch', table: 'task', where: { stream, kind: 'accept-opinion' }, set: { unit: null } } as const,
            ]
          : closeUnit(stream, event.unit)),
        openTask(stream, { kind: 'reassign', since: on, ...assigning, clock: 'reassign' }),
      ];
    case 'ProposalReassigned': {
      const { lead, formerLead, joining, leaving } = event;
      return [
        closeTask(stream, 'reassign'),
        ...leaving.flatMap((unit) => closeUnit(stream, unit)),
        ...joining.flatMap((unit) => openCoHandler(stream, unit, on)),
        ...(formerLead === undefined
          ? []
          : [
              patch({ phase: 'assigned', lead_unit: lead }),
              { op: 'drop', table: 'case_party', where: { stream, party: formerLead, relation: 'lead' } } as const,
              ...openLead(stream, lead, on, event.difficult),
              { op: 'patch', table: 'task', where: { stream, kind: 'accept-opinion' }, set: { unit: lead } } as const,
            ]),
      ];
    }
  }
}

/** What a lead may have to do before it signs. Opinions that wait for a lead wait for the next one. */
const WORK_OF_A_LEAD = ['acknowledge', 'contact', 'draft', 'check', 'sign', 'coordinate'] as const;
