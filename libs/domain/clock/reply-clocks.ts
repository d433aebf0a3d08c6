import type { ClockKind } from '@banli/rules';

export const REPLY_CLOCKS: readonly ClockKind[] = ['reply', 'reply-difficult', 'rehandling'];

/** What the sending of a letter meets: the reply within three or six months (21), or the one handled anew (27). */
export const isReplyClock = (kind: ClockKind): boolean => REPLY_CLOCKS.includes(kind);
