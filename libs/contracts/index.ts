export * from './act-path';
export * from './acts';
export * from './fulfilment';
export * from './problems';
export * from './views';
