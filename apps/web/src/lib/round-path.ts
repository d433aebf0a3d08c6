/** `fulfilment/chongqing/2021/cq-sthjj` → `/fulfilment/chongqing/2021/cq-sthjj`. */
export const roundPath = (stream: string): string => `/${stream}`;

export const roundApiPath = (stream: string): string => `/api/${stream.replace(/^fulfilment\//, 'fulfilment-rounds/')}`;
