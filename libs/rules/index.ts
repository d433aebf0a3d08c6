export * from './citation.types';
export * from './rules.types';
export * from './clock-rule';
export * from './warning-tiers';
export * from './deadline-explanation';
export * from './stages.types';
export * from './stage-dates';
export * from './pack-difference';
