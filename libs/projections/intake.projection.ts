import type { PlainDate } from '@banli/calendar';
import {
  proposalKeyOf,
  type IntakeEvent,
  type MergeEvent,
  type PartyId,
  type ProposalRegistered,
  type SecretStubRegistered,
  type StreamId,
} from '@banli/domain';
import { closing } from './after-reply.projection';
import { answersWithMain } from './answer.projection';
import { party } from './parties-of-case';
import type { RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';
import { closeAllTasks, closeTask, openTask } from './task';
import { vectorOf } from './words';

const phaseIs = (stream: StreamId, phase: string): RowChange => ({
  op: 'patch',
  table: 'proposal',
  where: { stream },
  set: { phase },
});

const assignTask = (stream: StreamId, unit: PartyId, since: PlainDate): RowChange =>
  openTask(stream, { kind: 'assign', since, unit, role: 'assigning-body', clock: 'assign' });

/** The row of a proposal; of a secret one its number alone. */
export function projectRegistration(
  stream: StreamId,
  event: ProposalRegistered | SecretStubRegistered,
  on: PlainDate,
): readonly RowChange[] {
  const { assigningBody, supervisingBody, receivedOn, pack } = event;
  const { jurisdiction, session, number } = proposalKeyOf(stream);
  const text = event.type === 'ProposalRegistered' ? event : undefined;
  const begun: readonly RowChange[] = [
    {
      op: 'put',
      table: 'proposal',
      key: { stream },
      set: {
        jurisdiction,
        session,
        number,
        title: text?.title ?? '',
        lead_proposer: text?.leadProposer ?? '',
        assigning_body: assigningBody,
        supervising_body: supervisingBody,
        phase: text ? 'received' : 'held-outside',
        received_on: receivedOn,
        pack,
      },
    },
    party(stream, assigningBody, 'assigning-body'),
    party(stream, supervisingBody, 'supervising-body'),
  ];
  if (!text) return begun;
  const asked = text.coSignatures?.on === 'platform' ? text.coSigners : [];
  return [
    ...begun,
    {
      op: 'put',
      table: 'proposal_words',
      key: { stream },
      set: { words: vectorOf([text.title, text.text, ...text.requests].join('\n')) },
    },
    ...[text.leadProposer, ...text.coSigners].map((person) => party(stream, person, 'proposer')),
    assignTask(stream, assigningBody, on),
    ...asked.map((person) =>
      openTask(stream, { kind: 'confirm-co-signature', since: on, person, role: 'deputy', about: person }),
    ),
  ];
}

/** What co-signers and the review leave to do. */
export function projectIntake(
  stream: StreamId,
  event: IntakeEvent,
  on: PlainDate,
  facts: StreamFacts,
): readonly RowChange[] {
  switch (event.type) {
    case 'CoSignatureConfirmed':
      return [closeTask(stream, 'confirm-co-signature', event.coSigner)];
    case 'CoSignerRemoved':
      return [
        closeTask(stream, 'confirm-co-signature', event.coSigner),
        { op: 'drop', table: 'case_party', where: { stream, party: event.coSigner, relation: 'proposer' } },
      ];
    case 'ProposalAccepted':
      return [phaseIs(stream, 'reviewed')];
    case 'DeputyInformedOfReview':
      return [];
    case 'ProposalSentBack':
      return closing(stream, on, facts);
    case 'ProposalPassedOn':
      return [...closing(stream, on, facts), party(stream, event.to, 'copy')];
  }
}

/** Deputies of a merged proposal have a part in the main one, which answers them (23). */
export function projectMerge(
  stream: StreamId,
  event: MergeEvent,
  on: PlainDate,
  facts: StreamFacts,
): readonly RowChange[] {
  switch (event.type) {
    case 'ProposersInformedOfMerge':
      return [];
    case 'MergedProposalLeft':
      return event.gone.map((person) => ({
        op: 'drop',
        table: 'case_party',
        where: { stream, party: person, relation: 'proposer' },
      }));
    case 'ProposalMerged':
      return [phaseIs(stream, 'merged'), closeAllTasks(stream)];
    case 'MergeUndone':
      return [
        phaseIs(stream, 'reviewed'),
        ...(facts.assigningBody === undefined ? [] : [assignTask(stream, facts.assigningBody, on)]),
      ];
    case 'AnsweredWithMain':
      return [
        ...closing(stream, on, facts),
        { op: 'patch', table: 'proposal', where: { stream }, set: { answered_on: on } },
      ];
    case 'AssignedWithMain':
      return [
        { op: 'patch', table: 'proposal', where: { stream }, set: { lead_unit: event.lead, assigned_on: event.on } },
        ...answersWithMain(stream, event),
      ];
    case 'ReplySentWithMain': {
      const { series, year, serial } = event.reply;
      const reply = { reply_series: series, reply_year: year, reply_serial: serial };
      return [
        {
          op: 'patch',
          table: 'proposal',
          where: { stream },
          set: { phase: 'sent', ...reply, rating: null, rated_on: null },
        },
        closeAllTasks(stream),
      ];
    }
    case 'ProposalMergedIn':
      return [event.leadProposer, ...event.coSigners].map((person) => party(stream, person, 'proposer'));
  }
}
