export { FontsMissing } from './fonts';
export { Press } from './press';
export type { DocumentFormat, PrintOrder } from './render.types';
