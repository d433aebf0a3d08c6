/** `oversight/chongqing/2021/key-item/5-4-0869` → `/oversight/chongqing/2021/key-item/5-4-0869`. */
export const oversightPath = (stream: string): string => `/${stream}`;

/** What names the matter in the API. */
export function oversightKeyOf(stream: string): { jurisdiction: string; year: string; matter: string; item: string } {
  const [, jurisdiction = '', year = '', matter = '', item = ''] = stream.split('/');
  return { jurisdiction, year, matter, item };
}

export const oversightApiPath = (stream: string): string => `/api/${stream}`;
