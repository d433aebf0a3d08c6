import { z } from 'zod';
import type { StreamId } from '@banli/domain';
import { day, id, longText, occurrence, personId, sentence, unitId } from './fields';

const manner = z.enum(['visit', 'meeting', 'field-study', 'telephone', 'written']);
const scanned = z.strictObject({ scan: sentence });
const proposalStream = z
  .string()
  .regex(/^proposal\/[a-z][a-z0-9-]{0,39}\/\d{1,2}-(?:\d{1,2}|r\d{4})\/\d{4}$/, 'the stream of a proposal')
  .transform((text) => text as StreamId);

/** What a registration may tell besides the text: by whom, from what, and who checked it (8, 10, 11). */
export const submission = {
  delegation: z.strictObject({ delegation: unitId, liaisonGroup: unitId, headSignature: sentence }).exactOptional(),
  motion: z.strictObject({ reference: sentence, decision: sentence }).exactOptional(),
  coSignatures: z
    .discriminatedUnion('on', [
      z.strictObject({ on: z.literal('paper'), scan: sentence }),
      z.strictObject({ on: z.literal('platform') }),
    ])
    .exactOptional(),
  checkedBy: unitId.exactOptional(),
};

/** A state secret leaves its number, its holder and the place of its paper here, and nothing else. */
export const registerSecretStub = day.extend({
  jurisdiction: id,
  session: z.string().max(12),
  number: z.string().max(6),
  holder: unitId,
  paperPlace: sentence,
  timelineStart: z.iso.datetime().optional(),
});

/** Body of each act of intake, by the act's name. */
export const intakeActBodies = {
  ConfirmCoSignature: occurrence.extend({ coSigner: personId, paper: scanned.exactOptional() }),
  DeclineCoSignature: occurrence.extend({ coSigner: personId, reason: longText }),
  AcceptForHandling: occurrence,
  InformDeputyOfReview: occurrence.extend({ ground: id, manner, explanation: longText }),
  SendBackProposal: occurrence.extend({ reasons: longText }),
  PassOnForReference: occurrence.extend({ to: unitId, reasons: longText }),
  InformProposersOfMerge: occurrence.extend({ into: proposalStream, told: z.array(personId).min(1).max(400), manner }),
  MergeProposal: occurrence.extend({ into: proposalStream, reasons: longText }),
};
