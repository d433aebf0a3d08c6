export * from './rules.types';
