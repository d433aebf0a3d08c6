import type { StreamId, CommandId } from '@banli/domain';

/** Thrown where an act is durably accepted but not yet done: it leaves as 202, with the address where to ask for it. */
export class ActPending extends Error {
  constructor(
    readonly stream: StreamId,
    readonly commandId: CommandId,
  ) {
    super('accepted');
  }
}

/** `proposal/chongqing/5-4/0869` as one part of an address; no part of a stream holds a dot. */
const streamPart = (stream: string): string => stream.replaceAll('/', '.');

export const streamOfPart = (part: string): string => part.replaceAll('.', '/');

export const commandPath = (stream: string, commandId: string): string =>
  `/api/commands/${streamPart(stream)}/${encodeURIComponent(commandId)}`;
