import { useDirectory } from '../../../components/directory.hook';
import { declaredForm } from './declared-form';

export const RehandlingForm = declaredForm({
  act: 'OrderRehandling',
  named: true,
  fields: [
    { kind: 'text', name: 'reasons', label: 'reason', rows: 4 },
    { kind: 'text', name: 'requirements', label: 'requirements', rows: 4 },
    {
      kind: 'text',
      name: 'decision',
      label: 'committeeDecision',
      when: ({ view }) => view.pack.rehandlingBy === 'standing-committee',
    },
  ],
});

export const OrderReceivedForm = declaredForm({
  act: 'ConfirmOrderReceived',
  named: true,
  fields: [{ kind: 'text', name: 'proof', label: 'orderProof' }],
});

/** Of the co-handlers whose opinion stands. */
export const OpinionAgainForm = declaredForm({
  act: 'RequestOpinionAgain',
  fields: [
    {
      kind: 'choice',
      name: 'unit',
      label: 'unit',
      choices: ({ view }) =>
        view.opinions
          .filter(({ status }) => status === 'accepted' || status === 'waived')
          .map(({ unit }) => ({ value: unit.id, label: unit.shortName })),
    },
    { kind: 'text', name: 'note', label: 'note', rows: 4 },
  ],
});

/** The proposers and the lead are filled in, for they always take part. */
export const MeetingForm = declaredForm({
  act: 'RecordMeeting',
  named: true,
  fields: [
    {
      kind: 'several',
      name: 'participants',
      label: 'participants',
      useChoices: () => {
        const { units, deputies, isPending } = useDirectory();
        return { choices: [...deputies, ...units], isPending };
      },
      initial: ({ view: { proposers, assignment } }) =>
        [...proposers, ...(assignment ? [assignment.lead] : [])].map(({ id }) => id),
    },
    { kind: 'text', name: 'outcome', label: 'meetingOutcome', rows: 6 },
  ],
});
