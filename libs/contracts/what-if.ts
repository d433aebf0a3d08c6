import { z } from 'zod';
import type { Bilingual, ClockKind } from '@banli/rules';
import { proposalActBodies } from './acts';
import { civilDate } from './fields';
import type { PartyRef } from './refs';

const when = {
  /** The day on which it would be done; absent: today. */
  on: civilDate.exactOptional(),
  /** By another pack, `id@version`; absent: the one the case is bound to. */
  pack: z.string().max(80).exactOptional(),
};

/** An act that is not done, to see its dates. */
export const whatIf = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('AssignProposal'), body: proposalActBodies.AssignProposal, ...when }),
  z.strictObject({ act: z.literal('ReassignProposal'), body: proposalActBodies.ReassignProposal, ...when }),
  z.strictObject({ act: z.literal('ExtendReply'), body: proposalActBodies.ExtendReply, ...when }),
  z.strictObject({ act: z.literal('SetOwnDate'), body: proposalActBodies.SetOwnDate, ...when }),
]);

export type WhatIfQuestion = z.input<typeof whatIf>;

/** A date as it would be. */
export type WhatIfDate = {
  readonly kind: ClockKind;
  readonly name: Bilingual;
  readonly owedBy: PartyRef;
  readonly dueOn: string;
  readonly unrolledOn: string;
  readonly provisional: boolean;
  /** The date that it would replace. */
  readonly was?: string;
  readonly steps: { readonly zh: readonly string[]; readonly en: readonly string[] };
};

/** What a unit owes already, over all cases. */
export type UnitLoad = {
  readonly unit: PartyRef;
  readonly replies: number;
  readonly opinions: number;
  readonly overdue: number;
};

export type WhatIfAnswer = {
  readonly on: string;
  readonly pack: string;
  readonly dates: readonly WhatIfDate[];
  readonly load: readonly UnitLoad[];
};
