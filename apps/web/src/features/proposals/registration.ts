import type { RegisterProposalBody } from '@banli/contracts';

/** A proposal as it is being typed in. */
export type RegistrationDraft = {
  /** Undefined until the question has been answered. */
  readonly secret?: boolean;
  readonly jurisdiction: string;
  readonly session: string;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  /** One a line. */
  readonly requests: string;
  readonly leadProposer?: string | undefined;
  readonly coSigners: readonly string[];
  readonly inSession: boolean;
};

export const unregistered: RegistrationDraft = {
  jurisdiction: 'chongqing',
  session: '',
  number: '',
  title: '',
  text: '',
  requests: '',
  coSigners: [],
  inSession: true,
};

export const isRegistrable = ({ secret, leadProposer, ...texts }: RegistrationDraft): boolean =>
  secret === false &&
  leadProposer !== undefined &&
  [texts.jurisdiction, texts.session, texts.number, texts.title, texts.text].every((text) => text.trim() !== '');

export const registrationOf = (draft: RegistrationDraft): RegisterProposalBody => ({
  jurisdiction: draft.jurisdiction.trim(),
  session: draft.session.trim(),
  number: draft.number.trim(),
  title: draft.title.trim(),
  text: draft.text.trim(),
  requests: draft.requests
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
  leadProposer: draft.leadProposer ?? '',
  coSigners: draft.coSigners.filter((one) => one !== draft.leadProposer),
  inSession: draft.inSession,
  containsStateSecret: false,
});
