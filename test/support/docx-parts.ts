import { strFromU8, unzipSync } from 'fflate';

/** A part of a Word document, as XML. */
export function partOf(docx: Uint8Array, name: string): string {
  const part = unzipSync(docx)[name];
  if (!part) throw new Error(`the document has no part ${name}`);
  return strFromU8(part);
}

export const documentXml = (docx: Uint8Array): string => partOf(docx, 'word/document.xml');

export const partNames = (docx: Uint8Array): readonly string[] => Object.keys(unzipSync(docx));
