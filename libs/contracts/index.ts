export * from './act-path';
export * from './acts';
export * from './problems';
export * from './views';
