import type { FileView, Problem } from '@banli/contracts';
import { Refused, Unanswered } from './api';
import type { paths } from './api-types';
import { absentColleague } from './standing-in';

type Upload = {
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Stops it; nothing is kept then. */
  readonly signal?: AbortSignal;
};

const FILES = '/api/files' satisfies keyof paths;

/** Sends one file to be kept. */
export const upload = (file: File, how?: Upload): Promise<FileView> => uploadTo<FileView>(FILES, file, how);

/** Sends one file; what refuses it says so as everything else does. `fetch` tells no progress of a request. */
export function uploadTo<T>(address: keyof paths, file: File, { onProgress, signal }: Upload = {}): Promise<T> {
  return new Promise((keep, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    const absent = absentColleague();
    if (absent !== undefined) request.setRequestHeader('on-behalf-of', absent);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / Math.max(1, total));
    request.onload = () => {
      const type = request.getResponseHeader('content-type') ?? '';
      if (type.startsWith('application/problem+json')) fail(new Refused(JSON.parse(request.responseText) as Problem));
      else if (request.status < 300) keep(JSON.parse(request.responseText) as T);
      else fail(new Unanswered(`${address}: ${String(request.status)}`));
    };
    request.onerror = () => fail(new Unanswered(address));
    request.onabort = () => fail(new DOMException('The upload was stopped.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}
