import { fetchFile } from './api';

/** Saves what an address answers, asked for with the rights of whoever one stands in for. */
export async function download(address: string): Promise<void> {
  const { blob, name } = await fetchFile(address);
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
