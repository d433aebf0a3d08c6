import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Field } from '../../components/field';
import { PageHeading } from '../../components/page-heading';
import { TroubleAlert } from '../../components/trouble-alert';
import { uploadTo } from '../../lib/upload';
import { useMe } from '../session/session.hook';
import { FindingsRead, UnreadLines } from './reading-notes';
import { ReadLetter } from './read-letter';
import type { LetterRead } from './reading.types';
import './letter-reading.css';

/** A letter that was written elsewhere is dropped here, and shown as it was read. */
export function LetterReadingPage() {
  const { t } = useTranslation();
  const ofUnit = useMe().roles.some((role) => ['handler', 'office', 'chief', 'deputy-head'].includes(role));
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = useMutation<{ readonly name: string; readonly letter: LetterRead }, Error, File>({
    mutationFn: async (file) => ({ name: file.name, letter: await uploadTo<LetterRead>('/api/letters/read', file) }),
    onSettled: () => {
      if (input.current) input.current.value = '';
    },
  });
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) read.mutate(file);
  };
  const drag = (event: DragEvent, enters: boolean) => {
    event.preventDefault();
    setOver(enters);
  };
  return (
    <div className="page">
      <PageHeading
        title={t('letterReading.title')}
        lead={t('letterReading.lead')}
        aside={ofUnit && <Link to="/letter-template">{t('letterTemplate.title')}</Link>}
      />
      <div
        className={over ? 'letter-drop over' : 'letter-drop'}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          take(event.dataTransfer.files);
        }}
      >
        <Field label={t('letterReading.file')} hint={t('letterReading.drop')}>
          {(id, describedBy) => (
            <input
              ref={input}
              id={id}
              type="file"
              accept=".txt,.docx,.pdf"
              aria-describedby={describedBy}
              disabled={read.isPending}
              onChange={({ target }) => take(target.files)}
            />
          )}
        </Field>
      </div>
      {read.isPending && <p role="status">{t('letterReading.reading')}</p>}
      {read.isError && <TroubleAlert error={read.error} />}
      {read.data && (
        <>
          <ReadLetter name={read.data.name} letter={read.data.letter} />
          <UnreadLines unread={read.data.letter.unread} />
          <FindingsRead findings={read.data.letter.findings} />
        </>
      )}
    </div>
  );
}
