import { DefaultFailureConverter } from '@temporalio/common';

/** Messages and stacks of failures carry case content too: they go through the payload codec like everything else. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
