export { checkLetter } from './checks/check-letter';
export * from './compose-letter';
export { shortNameOf } from './directory';
export * from './finding.types';
export * from './letter.types';
export * from './render-letter';
export * from './reply-number';
export { requiredCopies, unitKindOf } from './required-copies';
