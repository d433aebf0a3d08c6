import { z } from 'zod';
import {
  LETTER_TEXTS,
  type DeskAct,
  type LetterPlaceholder,
  type LetterTemplateTexts,
  type LetterText,
} from '@banli/domain';
import { civilDate, day, id, personId, sentence } from './fields';
import { cursor } from './lists';
import type { PartyRef, PersonRef } from './refs';

/** A unit's own wording: longer or empty texts, and placeholders that do not exist, are refused with a sentence by the domain. */
const letterTexts = z
  .strictObject(
    Object.fromEntries(LETTER_TEXTS.map((text) => [text, z.string().max(2_000).exactOptional()])) as {
      readonly [T in LetterText]: z.ZodExactOptional<z.ZodString>;
    },
  )
  .transform((texts): LetterTemplateTexts => texts);

/** Body of each act on a unit's desks (委托代办), and on how its letters are worded. */
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
  /** In force from its recording on: it is never entered late. */
  AdoptLetterTemplate: z.strictObject({ texts: letterTexts, reason: sentence }),
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

/** Texts to be looked at before they are adopted. */
export const templatePreviewBody = z.strictObject({ texts: letterTexts });

export type LetterTemplateVersion = {
  readonly version: number;
  readonly texts: LetterTemplateTexts;
  readonly reason: string;
  readonly on: string;
  readonly by: PersonRef;
};

/** How a unit words its letters: the house's texts, its own, and who changed them when. */
export type LetterTemplateView = {
  readonly unit: PartyRef;
  readonly on: string;
  /** Of the unit's desks, for `If-Match`. */
  readonly version: number;
  readonly mayAdopt: boolean;
  /** What is said where the unit has no wording of its own. */
  readonly house: Readonly<Record<LetterText, string>>;
  /** What each text may have between braces, and of which groups it must have one. */
  readonly room: Readonly<
    Record<
      LetterText,
      { readonly may: readonly LetterPlaceholder[]; readonly must: readonly (readonly LetterPlaceholder[])[] }
    >
  >;
  /** The latest first; it is the one in force. */
  readonly versions: readonly LetterTemplateVersion[];
};
