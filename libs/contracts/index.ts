export * from './acts';
export * from './problems';
export * from './views';
