/** `oversight/chongqing/2021/key-item/5-4-0869` → `/oversight/chongqing/2021/key-item/5-4-0869`. */
export const oversightPath = (stream: string): string => `/${stream}`;

export const oversightApiPath = (stream: string): string => `/api/${stream}`;
