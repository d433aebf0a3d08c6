import type { RegisterProposalBody, RegisterSecretStubBody } from '@banli/contracts';

/** A proposal as it is being typed in. */
export type RegistrationDraft = {
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
  readonly by: 'deputies' | 'delegation';
  readonly delegation?: string | undefined;
  readonly liaisonGroup?: string | undefined;
  readonly headSignature: string;
  readonly coSignedOn: 'paper' | 'platform';
  readonly coSignatureScan: string;
  readonly checkedBy?: string | undefined;
  readonly motionReference: string;
  readonly motionDecision: string;
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
  by: 'deputies',
  headSignature: '',
  coSignedOn: 'paper',
  coSignatureScan: '',
  motionReference: '',
  motionDecision: '',
};

/** The stub of a secret proposal as it is being typed in. */
export type StubDraft = {
  readonly jurisdiction: string;
  readonly session: string;
  readonly number: string;
  /** Who keeps the paper. */
  readonly holder?: string | undefined;
  readonly paperPlace: string;
};

export const unregisteredStub: StubDraft = { jurisdiction: 'chongqing', session: '', number: '', paperPlace: '' };

const says = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

export const isRegistrable = (draft: RegistrationDraft): boolean =>
  draft.leadProposer !== undefined &&
  [draft.jurisdiction, draft.session, draft.number, draft.title, draft.text].every(says) &&
  (draft.by === 'deputies' || [draft.delegation, draft.liaisonGroup, draft.headSignature].every(says)) &&
  says(draft.motionReference) === says(draft.motionDecision);

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
  coSigners: coSignersOf(draft),
  inSession: draft.inSession,
  containsStateSecret: false,
  ...submissionOf(draft),
});

const coSignersOf = ({ by, coSigners, leadProposer }: RegistrationDraft): string[] =>
  by === 'delegation' ? [] : coSigners.filter((one) => one !== leadProposer);

type Submission = Pick<RegisterProposalBody, 'delegation' | 'coSignatures' | 'checkedBy' | 'motion'>;

function submissionOf(draft: RegistrationDraft): Submission {
  const { delegation = '', liaisonGroup = '', checkedBy } = draft;
  const scan = draft.coSignatureScan.trim();
  const reference = draft.motionReference.trim();
  return {
    ...(draft.by === 'delegation'
      ? { delegation: { delegation, liaisonGroup, headSignature: draft.headSignature.trim() } }
      : {}),
    ...(coSignersOf(draft).length > 0 && draft.coSignedOn === 'platform' ? { coSignatures: { on: 'platform' } } : {}),
    ...(coSignersOf(draft).length > 0 && draft.coSignedOn === 'paper' && scan !== ''
      ? { coSignatures: { on: 'paper', scan } }
      : {}),
    ...(checkedBy === undefined ? {} : { checkedBy }),
    ...(reference === '' ? {} : { motion: { reference, decision: draft.motionDecision.trim() } }),
  };
}

export const isStub = ({ jurisdiction, session, number, holder, paperPlace }: StubDraft): boolean =>
  [jurisdiction, session, number, holder, paperPlace].every(says);

export const stubOf = (draft: StubDraft): RegisterSecretStubBody => ({
  jurisdiction: draft.jurisdiction.trim(),
  session: draft.session.trim(),
  number: draft.number.trim(),
  holder: draft.holder ?? '',
  paperPlace: draft.paperPlace.trim(),
});
