import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { commandId, type CommandId } from '@banli/domain';
import { ProblemError } from './problem';

export type CommandHeaders = { readonly commandId: CommandId; readonly ifVersion?: number };

const KEY = /^[A-Za-z0-9._~-]{8,100}$/;
const VERSION = /^(?:W\/)?"?(\d{1,9})"?$/;

/** `Idempotency-Key` (required) and `If-Match` (the version the person looked at). */
export const readCommandHeaders = (_data: undefined, context: ExecutionContext): CommandHeaders => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new ProblemError('idempotency-key-missing');
  const match = headers['if-match'];
  if (match === undefined) return { commandId: commandId(key) };
  const version = VERSION.exec(match)?.[1];
  if (version === undefined)
    throw new ProblemError('invalid-body', { issues: [{ path: 'If-Match', message: 'not a version' }] });
  return { commandId: commandId(key), ifVersion: Number(version) };
};

export const Headers = createParamDecorator(readCommandHeaders);
