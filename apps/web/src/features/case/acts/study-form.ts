import { useDirectory } from '../../../components/directory.hook';
import { declaredForm } from './declared-form';
import { mannerField } from './manner-field';

/** What was found in the deputy's reasons, and how the deputy was told; with experts or at a meeting where the law says so. */
export const StudyForm = declaredForm({
  act: 'StudyDissatisfaction',
  named: true,
  fields: [
    { kind: 'text', name: 'findings', label: 'findings', rows: 6 },
    { ...mannerField, name: 'told', label: 'toldBy' },
    {
      kind: 'text',
      name: 'experts',
      label: 'experts',
      rows: 2,
      when: ({ view }) => view.pack.rehandlingBy === 'experts',
    },
    {
      kind: 'several',
      name: 'participants',
      label: 'participants',
      when: ({ view }) => view.pack.rehandlingBy === 'meeting',
      useChoices: () => {
        const { units, deputies, isPending } = useDirectory();
        return { choices: [...deputies, ...units], isPending };
      },
      initial: ({ view: { proposers, assignment } }) =>
        [...proposers, ...(assignment ? [assignment.lead] : [])].map(({ id }) => id),
    },
  ],
  body: ({ experts, ...study }) => ({
    ...study,
    ...(experts === undefined ? {} : { experts: experts.split('\n').filter((line) => line.trim() !== '') }),
  }),
});
