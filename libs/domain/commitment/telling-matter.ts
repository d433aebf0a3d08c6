import type { CommitmentDuties } from '@banli/rules';

/** What a deputy is told of a promise: Shanghai 22, Beijing 26. */
export type TellingMatter = keyof CommitmentDuties;
