import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { commandId, type CommandId } from '@banli/domain';
import { ProblemError } from './problem';

export type CommandHeaders = {
  readonly commandId: CommandId;
  readonly ifVersion?: number;
  /** That the person has just given their password again. */
  readonly proof?: string;
};

const KEY = /^[A-Za-z0-9._~-]{8,100}$/;
const VERSION = /^(?:W\/)?"?(\d{1,9})"?$/;

/** `Idempotency-Key` (required) and `If-Match` (the version the person looked at). */
export const readCommandHeaders = (_data: undefined, context: ExecutionContext): CommandHeaders => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new ProblemError('idempotency-key-missing');
  const proof = headers['re-authentication'];
  const common = { commandId: commandId(key), ...(typeof proof === 'string' ? { proof } : {}) };
  const match = headers['if-match'];
  if (match === undefined) return common;
  const version = VERSION.exec(match)?.[1];
  if (version === undefined)
    throw new ProblemError('invalid-body', { issues: [{ path: 'If-Match', message: 'not a version' }] });
  return { ...common, ifVersion: Number(version) };
};

export const Headers = createParamDecorator(readCommandHeaders);
