import type { FileView } from '@banli/contracts';
import { postForm } from './api';

/** Sends one file to be kept; what refuses it says so as everything else does. */
export function upload(file: File): Promise<FileView> {
  const form = new FormData();
  form.append('file', file);
  return postForm<FileView>('/api/files', form);
}
