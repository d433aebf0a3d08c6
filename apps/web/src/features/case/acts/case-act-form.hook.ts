import type { CaseView, ProposalActBody, ProposalActName } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { useActForm, type ActFormState } from '../../../components/act-form.hook';
import { proposalActPath, type ActHeaders } from '../../../lib/acts';
import { subjectOf } from '../case.hook';

export type CaseActProps = {
  readonly view: CaseView;
  /** The unit or recipient that the act is about, where the person came from one. */
  readonly about?: string | undefined;
  readonly onDone: () => void;
};

/** What leaves the house or goes back a step: ten seconds to think better of it. */
const HELD: readonly ProposalActName[] = ['DispatchReply', 'RequestReturn', 'ReturnDraft'];

type Sending<A extends ProposalActName> = (
  complete: boolean,
  body: Omit<ProposalActBody<A>, 'occurredOn' | 'late'>,
) => void;

/** The form of one act on a case, sent against the version that the person sees. */
export function useCaseActForm<A extends ProposalActName, V extends object>(
  act: A,
  { view, about, onDone }: CaseActProps,
  initial: V,
  headers?: () => Promise<ActHeaders>,
): Omit<ActFormState<V>, 'submit'> & { readonly submit: Sending<A> } {
  const { t } = useTranslation();
  const name: ProposalActName = act;
  const branch = view.branch?.id;
  const state = useActForm<V>({
    path: proposalActPath(view.proposal, act),
    version: view.version,
    subject: subjectOf(view.proposal),
    form: [act, about, branch].filter((part) => part !== undefined).join('.'),
    initial,
    today: view.today,
    doneMessage: t(`acts.title.${name}`),
    onDone,
    held: HELD.includes(name),
    ...(headers ? { headers } : {}),
  });
  return {
    ...state,
    submit: (complete, body) => state.submit(complete, branch === undefined ? body : { ...body, branch }),
  };
}
