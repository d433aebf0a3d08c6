export * from './calendar.types';
export * from './plain-date';
export * from './instant';
export * from './working-days';
export * from './deadline';
export * from './supplement';
