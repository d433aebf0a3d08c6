export * from './calendar.types';
