import type { PlainDate } from '@banli/calendar';
import type { AgreementEvent, StreamId } from '@banli/domain';
import { party } from './parties-of-case';
import type { RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';
import { closeTask, closeTasksOfKind, openTask } from './task';

/** What a disagreement, its coordination or a version sent back does to phase and inboxes. */
export function projectAgreement(
  stream: StreamId,
  event: AgreementEvent,
  on: PlainDate,
  facts: StreamFacts,
): readonly RowChange[] {
  const phase = (to: string): RowChange => ({ op: 'patch', table: 'proposal', where: { stream }, set: { phase: to } });
  const lead = facts.lead === undefined ? {} : { unit: facts.lead };
  switch (event.type) {
    case 'DisagreementRecorded': {
      const { unit, coordinator, level } = event;
      const administrative = level === 'administrative';
      return [
        ...(administrative ? [party(stream, coordinator, 'coordinator')] : []),
        openTask(stream, {
          kind: 'coordinate',
          since: on,
          unit: coordinator,
          role: administrative ? 'office' : 'assigning-body',
          about: unit,
        }),
      ];
    }
    case 'DisagreementCoordinated':
      return [closeTask(stream, 'coordinate', event.unit)];
    case 'DraftReturned': {
      const running = facts.reply ? { clock: facts.reply.kind, dueOn: facts.reply.dueOn } : {};
      return event.to === 'drafting'
        ? [
            phase('in-hand'),
            closeTask(stream, 'check'),
            closeTask(stream, 'sign'),
            closeTasksOfKind(stream, 'confirm-joint-draft'),
            openTask(stream, { kind: 'draft', since: on, ...lead, role: 'handler', ...running }),
          ]
        : [
            phase('drafted'),
            closeTask(stream, 'sign'),
            openTask(stream, { kind: 'check', since: on, ...lead, role: 'office' }),
          ];
    }
  }
}
