import type { ProposalActName } from '@banli/contracts';
import type { ComponentType } from 'react';
import { useDirectory } from '../../../components/directory.hook';
import { useLanguage } from '../../../lib/language.hook';
import type { CaseActProps } from './case-act-form.hook';
import { declaredForm, type DeclaredField } from './declared-form';
import { mannerField } from './manner-field';
import { InformOfMergeForm, MergeForm } from './merge-forms';

/** One whose confirmation is still awaited. */
const coSigner: DeclaredField = {
  kind: 'choice',
  name: 'coSigner',
  label: 'intake.coSigner',
  choices: ({ view }) =>
    view.intake.coSignatures
      .filter(({ confirmedOn }) => confirmedOn === undefined)
      .filter((one) => view.proposers.some(({ id }) => id === one.coSigner.id))
      .map((one) => ({ value: one.coSigner.id, label: one.coSigner.name })),
};

/** What the deputy was told stands as reasons, until it is written otherwise. */
const reasonsTold: DeclaredField = {
  kind: 'text',
  name: 'reasons',
  label: 'reason',
  rows: 4,
  initial: ({ view }) => view.intake.told?.explanation ?? '',
};

/** The forms of everything between registration and assignment. */
export const intakeForms = {
  /** For the assigning body, which has the signature on paper. */
  ConfirmCoSignature: declaredForm({
    act: 'ConfirmCoSignature',
    named: true,
    fields: [coSigner, { kind: 'text', name: 'scan', label: 'intake.scan' }],
    body: ({ scan, ...whose }) => ({ ...whose, paper: { scan } }),
  }),
  DeclineCoSignature: declaredForm({
    act: 'DeclineCoSignature',
    named: true,
    fields: [coSigner, { kind: 'text', name: 'reason', label: 'reason', rows: 3 }],
  }),
  AcceptForHandling: declaredForm({ act: 'AcceptForHandling', named: true, fields: [] }),
  InformDeputyOfReview: declaredForm({
    act: 'InformDeputyOfReview',
    fields: [
      {
        kind: 'choice',
        name: 'ground',
        label: 'intake.ground',
        useChoices: ({ view }) => {
          const { say } = useLanguage();
          return { choices: view.intake.unsuitable.map(({ id, name }) => ({ value: id, label: say(name) })) };
        },
      },
      mannerField,
      { kind: 'text', name: 'explanation', label: 'intake.explanation', rows: 4 },
    ],
  }),
  SendBackProposal: declaredForm({ act: 'SendBackProposal', named: true, fields: [reasonsTold] }),
  PassOnForReference: declaredForm({
    act: 'PassOnForReference',
    named: true,
    fields: [
      {
        kind: 'choice',
        name: 'to',
        label: 'intake.to',
        useChoices: () => {
          const { units, isPending } = useDirectory();
          return { choices: units, isPending };
        },
      },
      reasonsTold,
    ],
  }),
  InformProposersOfMerge: InformOfMergeForm,
  MergeProposal: MergeForm,
} as const satisfies Partial<Record<ProposalActName, ComponentType<CaseActProps>>>;
