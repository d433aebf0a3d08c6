import { Body, HttpCode, Param, Post, type Type } from '@nestjs/common';
import type { z } from 'zod';
import { actPath, type CommandAnswer } from '@banli/contracts';
import type { Act } from '@banli/domain';
import { ContractPipe } from '../http/body.pipe';
import { Caller, type ActingPerson } from '../http/caller';
import { Headers, type CommandHeaders } from '../http/command-headers';
import { Permit } from '../http/permit.decorator';

/** One request for an act, after guard and contract. */
export type ActRequest<P> = {
  readonly act: string;
  readonly path: P;
  /** The body as its contract gives it. */
  readonly given: unknown;
  readonly caller: ActingPerson;
  readonly headers: CommandHeaders;
};

type Performs<P> = { perform(request: ActRequest<P>): Promise<CommandAnswer> };

/**
 * Gives a controller one POST per act, each with its body's contract and the policy's permission; the address ends with
 * the act's name: `assign-proposal`. As if every method had been written out with its decorators.
 */
export function endpointPerAct<P>(
  controller: Type<Performs<P>>,
  contracts: Readonly<Partial<Record<Act, z.ZodType>>>,
  under = '',
): void {
  const prototype = controller.prototype as Performs<P>;
  for (const [act, contract] of Object.entries(contracts) as readonly (readonly [Act, z.ZodType])[]) {
    const name = `post${act}`;
    const method = function (
      this: Performs<P>,
      path: P,
      given: unknown,
      caller: ActingPerson,
      headers: CommandHeaders,
    ) {
      return this.perform({ act, path, given, caller, headers });
    };
    const descriptor = { value: method, writable: true, configurable: true };
    Object.defineProperty(prototype, name, descriptor);
    Param()(prototype, name, 0);
    Body(new ContractPipe(contract))(prototype, name, 1);
    Caller()(prototype, name, 2);
    Headers()(prototype, name, 3);
    for (const decorate of [Post(`${under}${actPath(act)}`), HttpCode(200), Permit({ kind: 'act', act })])
      decorate(prototype, name, descriptor);
  }
}
