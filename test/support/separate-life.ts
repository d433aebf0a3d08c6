import { partyId } from '@banli/domain';
import { addPerson } from './people';
import type { ProposalPath } from '../../apps/cli/src/api/api-client';
import { assigner, deputy, lead, shortLetter, type Offices } from './short-life';
import type { FreshCase, TestStack } from './stack';

/** 市水利局, which answers beside the lead. */
export const water = 'cq-slj';

/** The people of 市水利局 that an answer of its own needs, beside the handler it has. */
export async function staffWater(stack: TestStack): Promise<void> {
  for (const role of ['office', 'chief'] as const) await addPerson(stack, `${water}-${role}`, water, [role]);
}

/** Registered and assigned on 2021-02-05 to two units that answer separately. */
export async function assignSeparately(stack: TestStack): Promise<FreshCase> {
  const the = await stack.register();
  await (await stack.as(assigner)).act(the, 'AssignProposal', { lead, manner: 'separate', separateWith: [water] });
  return the;
}

/** One unit's own letter until the deputy has it; nobody says whose answer it is, for each unit has one. */
export async function answerSeparately(
  offices: Offices,
  the: ProposalPath,
  unit: string,
  series: string,
): Promise<void> {
  const handler = await offices.as(`${unit}-handler`);
  await handler.act(the, 'AcknowledgeAssignment', {});
  await handler.act(the, 'RecordContact', { manner: 'telephone', summary: '电话沟通。' });
  await sendOwnLetter(offices, the, unit, series);
}

/** The letter of a unit that has acknowledged the case and spoken to the deputy, until the deputy has it. */
export async function sendOwnLetter(offices: Offices, the: ProposalPath, unit: string, series: string): Promise<void> {
  const [handler, office, chief] = await Promise.all(
    ['handler', 'office', 'chief'].map((role) => offices.as(`${unit}-${role}`)),
  );
  if (!handler || !office || !chief) throw new Error(`${unit} lacks people`);
  const content = {
    ...shortLetter,
    commitments: shortLetter.commitments.map((row) => ({ ...row, responsibleUnit: partyId(unit) })),
    copies: shortLetter.copies.filter((copy) => copy !== water),
  };
  await handler.act(the, 'SaveDraft', { content });
  await office.act(the, 'CheckDraft', { version: 1 });
  const { draft } = await chief.caseOf(the);
  await chief.act(the, 'SignReply', { version: 1, contentHash: draft?.contentHash ?? '' });
  await office.act(the, 'NumberReply', { series });
  await office.act(the, 'DispatchReply', { channels: ['paper', 'platform'] });
  await office.act(the, 'ConfirmDelivery', { recipient: deputy, proof: '代表本人签收。' });
}
