import type { CommitmentActName, CommitmentView } from '@banli/contracts';
import { CommitmentActForm } from './commitment-act-form';
import { ApproveChangeForm, DropForm, RequestChangeForm } from './commitment-change-form';

type Props = {
  readonly act: CommitmentActName;
  readonly commitment: CommitmentView;
  readonly today: string;
  readonly onDone: () => void;
};

/** The form of each act on a commitment. */
export function CommitmentActs({ act, ...props }: Props) {
  switch (act) {
    case 'RequestCommitmentChange':
      return <RequestChangeForm {...props} />;
    case 'ApproveCommitmentChange':
      return <ApproveChangeForm {...props} />;
    case 'DropCommitment':
      return <DropForm {...props} />;
    case 'ReportProgress':
    case 'ReportFulfilment':
    case 'ConfirmFulfilment':
    case 'RejectFulfilment':
    case 'RefuseCommitmentChange':
      return <CommitmentActForm act={act} {...props} />;
  }
}
