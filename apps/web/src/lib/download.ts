import { fetchFile, fetchPosted } from './api';

/** Saves what an address answers, asked for with the rights of whoever one stands in for. */
export const download = async (address: string): Promise<void> => save(await fetchFile(address));

/** The same for a file that is made of what is sent. */
export const downloadPosted = async (address: string, body: object): Promise<void> =>
  save(await fetchPosted(address, body));

function save({ blob, name }: { readonly blob: Blob; readonly name: string }): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
