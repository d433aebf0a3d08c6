export * from './act-path';
export * from './acts';
export * from './list-views';
export * from './lists';
export * from './now';
export * from './problems';
export * from './rates';
export * from './views';
