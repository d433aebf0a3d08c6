import type { TFunction } from 'i18next';
import { chaseChoices } from '../../../lib/chase-choices';
import { clockWord } from '../../../lib/words-of';
import type { CaseActProps } from './case-act-form.hook';
import { declaredForm } from './declared-form';

export const ExtendForm = declaredForm({
  act: 'ExtendReply',
  named: true,
  fields: [
    {
      kind: 'date',
      name: 'until',
      label: 'until',
      optional: true,
      when: ({ view }) => view.pack.extension.ownDay,
    },
    { kind: 'text', name: 'reason', label: 'reason', rows: 4 },
  ],
});

/** The unit asks for more time in writing, to a day of its own where the law has one granted. */
export const ExtensionReportForm = declaredForm({
  act: 'ReportForExtension',
  named: true,
  fields: [
    { kind: 'date', name: 'until', label: 'until', when: ({ view }) => view.pack.extension.ownDay },
    { kind: 'text', name: 'reason', label: 'reason', rows: 6 },
  ],
});

export const OwnDateForm = declaredForm({
  act: 'SetOwnDate',
  named: true,
  fields: [
    { kind: 'date', name: 'dueOn', label: 'ownDate' },
    { kind: 'text', name: 'reason', label: 'reason', rows: 4 },
  ],
});

const pausableClocks = ({ view }: CaseActProps, t: TFunction) =>
  view.clocks
    .filter(({ stopped, kind }) => stopped === undefined && view.pack.pause?.clocks.includes(kind) === true)
    .map(({ id, kind, owedBy }) => ({ value: id, label: `${owedBy.shortName} · ${clockWord(kind, t)}` }));

/** A clock stands still until a day, where the rules know that. */
export const PauseForm = declaredForm({
  act: 'PauseClock',
  named: true,
  fields: [
    { kind: 'choice', name: 'clock', label: 'pausedClock', choices: pausableClocks },
    { kind: 'date', name: 'until', label: 'pausedUntil' },
    { kind: 'text', name: 'reason', label: 'reason', rows: 4 },
    {
      kind: 'text',
      name: 'consent',
      label: 'deputyConsent',
      when: ({ view }) => view.pack.pause?.deputyConsents === true,
    },
  ],
});

export const ResumeForm = declaredForm({
  act: 'ResumeClock',
  named: true,
  fields: [
    { kind: 'choice', name: 'clock', label: 'pausedClock', choices: pausableClocks },
    { kind: 'text', name: 'reason', label: 'reason', rows: 4 },
  ],
});

export const ContactExceptionForm = declaredForm({
  act: 'ApproveContactException',
  named: true,
  fields: [{ kind: 'text', name: 'reason', label: 'reason', rows: 4 }],
});

/** A lead reminds its co-handlers; the bodies above remind whoever owes something. */
export const ChaseForm = declaredForm({
  act: 'ChaseOwner',
  named: true,
  fields: [
    {
      kind: 'choice',
      name: 'clock',
      label: 'owedClock',
      choices: ({ view }, t) =>
        view.clocks
          .filter(({ stopped }) => stopped === undefined)
          .filter(
            ({ owedBy }) =>
              view.relation !== 'lead' || view.assignment?.coHandlers.some(({ id }) => id === owedBy.id) === true,
          )
          .map(({ id, kind, owedBy }) => ({ value: id, label: `${owedBy.shortName} · ${clockWord(kind, t)}` })),
    },
    {
      kind: 'radio',
      name: 'channel',
      label: 'chaseChannel',
      choices: (_props, t) => chaseChoices(t),
    },
    { kind: 'text', name: 'text', label: 'chaseText', rows: 4 },
  ],
});
