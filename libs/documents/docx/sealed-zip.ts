import { unzipSync, zipSync, type Zippable } from 'fflate';

/** Of the archive's entries: any fixed one will do. Zip knows no time before 1980. */
const ENTRY_TIME = new Date(1980, 0, 1);
const CREATED = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/gu;

/** The archive again with nothing of the hour in it that it was written. */
export function sealedZip(archive: Uint8Array, dated: Date): Uint8Array {
  const entries = unzipSync(archive);
  const sealed: Zippable = {};
  for (const name of Object.keys(entries).sort(inOrder)) {
    const bytes = entries[name];
    if (bytes) sealed[name] = [entryOf(name, bytes, dated), { mtime: ENTRY_TIME }];
  }
  return zipSync(sealed, { level: 6, mtime: ENTRY_TIME });
}

/** The list of parts comes first: some readers look at nothing else. */
const inOrder = (one: string, other: string): number =>
  Number(other === '[Content_Types].xml') - Number(one === '[Content_Types].xml') || (one < other ? -1 : 1);

function entryOf(name: string, bytes: Uint8Array, dated: Date): Uint8Array {
  if (name === 'docProps/core.xml') return withDate(bytes, dated);
  return /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name) ? withoutAutoSpace(bytes) : bytes;
}

/** No room between Chinese and Latin or digits (the grid has none): the library writes of digits alone. */
function withoutAutoSpace(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    text.replace(
      /<w:autoSpaceDN w:val="(?:false|0)"\/>/gu,
      '<w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/>',
    ),
  );
}

function withDate(bytes: Uint8Array, dated: Date): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(text.replace(CREATED, `$1${dated.toISOString()}$2`));
}
