import type { ProposalActName, Task, TaskKind } from '@banli/contracts';
import { answerQuery, casePath } from '../../lib/case-path';
import { oversightPath } from '../../lib/oversight-path';
import { roundPath } from '../../lib/round-path';

type Place = { readonly act: ProposalActName } | { readonly below: '' | '/draft' | '/opinion' | '/sign' } | 'ledger';

const places: Readonly<Record<TaskKind, Place>> = {
  'confirm-co-signature': { below: '' },
  assign: { act: 'AssignProposal' },
  'decide-return': { act: 'ConsentToReturn' },
  arbitrate: { act: 'DecideArbitration' },
  reassign: { act: 'ReassignProposal' },
  acknowledge: { act: 'AcknowledgeAssignment' },
  contact: { act: 'RecordContact' },
  'submit-opinion': { below: '/opinion' },
  'accept-opinion': { act: 'AcceptOpinion' },
  coordinate: { act: 'CoordinateDisagreement' },
  draft: { below: '/draft' },
  check: { act: 'CheckDraft' },
  'confirm-joint-draft': { act: 'ConfirmJointDraft' },
  sign: { below: '/sign' },
  number: { act: 'NumberReply' },
  dispatch: { act: 'DispatchReply' },
  'confirm-delivery': { act: 'ConfirmDelivery' },
  rate: { below: '' },
  // Rehandling, a meeting or neither: chosen on the page.
  'decide-dissatisfaction': { below: '' },
  'confirm-order': { act: 'ConfirmOrderReceived' },
  publish: { act: 'RecordPublication' },
  archive: { act: 'ArchiveCase' },
  'fulfil-commitment': 'ledger',
  'confirm-fulfilment': 'ledger',
  'decide-commitment-change': 'ledger',
  'tell-deputy': 'ledger',
};

/** Where a task is done: the case with the act's form open, a page of its own, the ledger's row, or the yearly round. */
export function taskPath(task: Task): string {
  if (task.round) return roundPath(task.round.stream);
  if (task.oversight) return oversightPath(task.oversight.stream);
  const { kind, proposal, about, branch, commitment } = task;
  const place = places[kind];
  if (place === 'ledger')
    return commitment ? `/commitments?row=${encodeURIComponent(commitment.stream)}` : '/commitments';
  if ('below' in place) return `${casePath(proposal)}${place.below}${answerQuery(branch?.id)}`;
  const subject = about === undefined ? '' : `&about=${encodeURIComponent(about.id)}`;
  const answer = branch === undefined ? '' : `&answer=${encodeURIComponent(branch.id)}`;
  return `${casePath(proposal)}?act=${place.act}${subject}${answer}`;
}
