import { declaredForm } from './declared-form';

export const ArchiveForm = declaredForm({
  act: 'ArchiveCase',
  named: true,
  fields: [{ kind: 'text', name: 'file', label: 'file' }],
});
