import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { ProblemCode } from '@banli/contracts';
import type { Person } from '@banli/domain';
import { administer, AdministrationRefused } from '@banli/store';
import { ProblemError } from '../http/problem';

/** An administrator's act with its entry in the audit log; what the database refuses comes back as a problem. */
export async function administerAs(
  manager: EntityManager,
  act: Parameters<typeof administer>[1],
  by: { readonly caller: Person; readonly request: FastifyRequest },
  given: readonly unknown[],
  facts: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  try {
    return await administer(manager, act, { actor: by.caller.personId, address: by.request.ip }, ...given);
  } catch (fault) {
    if (fault instanceof AdministrationRefused) throw new ProblemError(fault.code as ProblemCode, facts);
    throw fault;
  }
}
