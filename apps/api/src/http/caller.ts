import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Person, Role } from '@banli/domain';
import { ProblemError } from './problem';

/**
 * The signed-in person with the rights of this request: their own, or, standing in, those that somebody away has left to
 * them. Name and unit are always their own.
 */
export type ActingPerson = Person & {
  readonly standingIn?: { readonly absent: Person; readonly ownRoles: readonly Role[] };
};

export type SignedInRequest = FastifyRequest & { caller?: ActingPerson; passwordChangeDue?: boolean };

/** The signed-in person of this request. */
export const Caller = createParamDecorator((_data: undefined, context: ExecutionContext): ActingPerson => {
  const { caller } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!caller) throw new ProblemError('not-signed-in');
  return caller;
});
