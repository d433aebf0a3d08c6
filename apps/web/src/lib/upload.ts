import type { FileView, Problem } from '@banli/contracts';
import { Refused, Unanswered } from './api';

/** Sends one file to be kept; what refuses it says so as everything else does. */
export async function upload(file: File): Promise<FileView> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch('/api/files', { method: 'POST', body, credentials: 'same-origin' }).catch(
    (cause: unknown) => {
      throw new Unanswered('/api/files', { cause });
    },
  );
  if (response.headers.get('content-type')?.startsWith('application/problem+json'))
    throw new Refused((await response.json()) as Problem);
  if (!response.ok) throw new Unanswered(`/api/files: ${String(response.status)}`);
  return (await response.json()) as FileView;
}
