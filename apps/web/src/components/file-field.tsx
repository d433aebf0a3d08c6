import type { FileView } from '@banli/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { upload } from '../lib/upload';
import { Field } from './field';
import { TroubleAlert } from './trouble-alert';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  /** SHA-256 of the file that is kept. */
  readonly value: string;
  readonly onChange: (sha256: string) => void;
};

/** A file that is sent as soon as it is chosen; the form then names it by its hash. */
export function FileField({ label, hint, optional = false, value, onChange }: Props) {
  const { t } = useTranslation();
  const sent = useMutation<FileView, Error, File>({
    mutationFn: (file) => upload(file),
    onSuccess: ({ sha256 }) => onChange(sha256),
  });
  return (
    <>
      <Field label={label} hint={hint} optional={optional}>
        {(id, describedBy) => (
          <input
            id={id}
            type="file"
            aria-describedby={describedBy}
            accept=".pdf,.jpg,.jpeg,.png,.ofd"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) sent.mutate(file);
              else onChange('');
            }}
          />
        )}
      </Field>
      {sent.isPending && <p role="status">{t('watching.file.sending')}</p>}
      {sent.isError && <TroubleAlert error={sent.error} />}
      {value !== '' && (
        <p role="status" className="quiet">
          {t('watching.file.kept', { name: sent.data?.name ?? '' })}
        </p>
      )}
    </>
  );
}
