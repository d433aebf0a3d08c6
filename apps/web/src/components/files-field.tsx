import type { FileView } from '@banli/contracts';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { upload } from '../lib/upload';
import { Field } from './field';
import { FileSize } from './file-list';
import { TroubleAlert } from './trouble-alert';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly FileView[];
  readonly onChange: (files: readonly FileView[]) => void;
};

const MOST = 20;
const stopped = (error: Error): boolean => error.name === 'AbortError';

/** Files that go with a text, each sent as soon as it is chosen: how far it is shows, and it can be stopped. */
export function FilesField({ label, hint, value, onChange }: Props) {
  const { t } = useTranslation();
  const [share, setShare] = useState(0);
  const stopping = useRef(new AbortController());
  const input = useRef<HTMLInputElement>(null);
  const sent = useMutation<readonly FileView[], Error, readonly File[]>({
    mutationFn: async (files) => {
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      const kept: FileView[] = [];
      for (const [index, file] of files.entries()) {
        const onProgress = (part: number) => setShare((index + part) / files.length);
        kept.push(await upload(file, { signal, onProgress }));
      }
      return kept;
    },
    onSuccess: (kept) =>
      onChange([...value, ...kept.filter((one) => !value.some(({ sha256 }) => sha256 === one.sha256))].slice(0, MOST)),
    onSettled: () => {
      setShare(0);
      if (input.current) input.current.value = '';
    },
  });
  return (
    <>
      <Field label={label} hint={hint} optional>
        {(id, describedBy) => (
          <input
            ref={input}
            id={id}
            type="file"
            multiple
            aria-describedby={describedBy}
            accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.ofd"
            disabled={sent.isPending || value.length >= MOST}
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              if (files.length > 0) sent.mutate(files);
            }}
          />
        )}
      </Field>
      {sent.isPending && (
        <p className="upload-line">
          <progress value={share} aria-label={t('papers.sending')} /> {Math.round(100 * share)}%{' '}
          <Button size="small" onClick={() => stopping.current.abort()}>
            {t('papers.stop')}
          </Button>
        </p>
      )}
      {sent.isError && !stopped(sent.error) && <TroubleAlert error={sent.error} />}
      {value.length > 0 && (
        <ul className="plain-list papers">
          {value.map((file) => (
            <li key={file.sha256}>
              {file.name} <FileSize bytes={file.size} />{' '}
              <Button
                size="small"
                type="text"
                aria-label={t('papers.remove', { name: file.name })}
                onClick={() => onChange(value.filter(({ sha256 }) => sha256 !== file.sha256))}
              >
                {t('papers.removeShort')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
