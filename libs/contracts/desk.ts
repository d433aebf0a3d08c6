import { z } from 'zod';
import type { DeskAct } from '@banli/domain';
import { civilDate, day, id, personId, sentence } from './fields';
import { cursor } from './lists';
import type { PartyRef, PersonRef } from './refs';

/** Body of each act on a unit's desks (委托代办). */
export const deskActBodies = {
  /** Without `absent` the caller is who goes away. */
  DelegateDesk: day.extend({
    absent: personId.exactOptional(),
    substitute: personId,
    from: civilDate,
    to: civilDate,
    reason: sentence,
  }),
  EndDelegation: day.extend({ delegation: z.int().positive() }),
};

export type DeskActName = keyof typeof deskActBodies;
export type DeskActBody<A extends DeskActName> = z.input<(typeof deskActBodies)[A]>;

export type DelegationView = {
  /** Its entry in the desk's record; `EndDelegation` names it. */
  readonly seq: number;
  readonly absent: PersonRef;
  readonly substitute: PersonRef;
  readonly from: string;
  /** The last day on which the substitute acts; `planned` where it was ended earlier. */
  readonly to: string;
  readonly planned?: string;
  readonly standing: 'coming' | 'running' | 'over';
  readonly reason: string;
  readonly permitted: readonly DeskAct['type'][];
};

export type DeskView = {
  readonly unit: PartyRef;
  readonly on: string;
  readonly version: number;
  /** The latest first day first. */
  readonly rows: readonly DelegationView[];
  /** Whose desks the caller may leave to somebody: the own, those of colleagues. */
  readonly mayDelegate: { readonly own: boolean; readonly others: boolean };
};

export const delegationsQuery = z.strictObject({
  after: cursor(z.tuple([z.iso.date(), z.string().max(100)])).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  unit: id.optional(),
  person: id.optional(),
  standing: z.enum(['coming', 'running', 'over']).optional(),
});

/** Who stands in for whom in every unit, for administrators: without the reasons, which may be private. */
export type DelegationList = {
  readonly on: string;
  readonly rows: readonly (Pick<
    DelegationView,
    'seq' | 'absent' | 'substitute' | 'from' | 'to' | 'planned' | 'standing'
  > & { readonly unit: PartyRef })[];
  readonly next?: string;
};
