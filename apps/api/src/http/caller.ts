import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Person } from '@banli/domain';
import { ProblemError } from './problem';

export type SignedInRequest = FastifyRequest & { caller?: Person };

/** The signed-in person of this request. */
export const Caller = createParamDecorator((_data: undefined, context: ExecutionContext): Person => {
  const { caller } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!caller) throw new ProblemError('not-signed-in');
  return caller;
});
