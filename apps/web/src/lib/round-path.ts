/** `fulfilment/chongqing/2021/cq-sthjj` → `/fulfilment/chongqing/2021/cq-sthjj`. */
export const roundPath = (stream: string): string => `/${stream}`;

/** What names the round in the API. */
export function roundKeyOf(stream: string): { jurisdiction: string; year: string; unit: string } {
  const [, jurisdiction = '', year = '', unit = ''] = stream.split('/');
  return { jurisdiction, year, unit };
}

export const roundApiPath = (stream: string): string => `/api/${stream.replace(/^fulfilment\//, 'fulfilment-rounds/')}`;
