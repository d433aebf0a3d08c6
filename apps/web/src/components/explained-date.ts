import type { ClockView } from '@banli/contracts';

/** A due date with its working. */
export type ExplainedDate = Pick<ClockView, 'name' | 'dueOn' | 'unrolledOn' | 'steps' | 'source'>;
