import type { LetterContentBody } from '@banli/contracts';
import { instantInShanghai, plainDate } from '@banli/calendar';
import { partyId, proposalStream, type Role } from '@banli/domain';
import { saveDirectory } from '@banli/store';
import type { CaseView } from '@banli/contracts';
import { addPerson } from './people';
import type { FreshCase, TestStack } from './stack';

const kinds = {
  body: ['deputies-affairs-committee', '市人大常委会代表工作机构'],
  gov: ['government-office', '市政府办公厅'],
  lead: ['municipal-department', '市生态环境局'],
  water: ['municipal-department', '市水务局'],
} as const;

const staff: readonly (readonly [string, keyof typeof kinds, Role])[] = [
  ['assigner', 'body', 'assigning-body'],
  ['handler', 'lead', 'handler'],
  ['office', 'lead', 'office'],
  ['chief', 'lead', 'chief'],
  ['head', 'lead', 'deputy-head'],
  ['water-handler', 'water', 'handler'],
  ['water-chief', 'water', 'chief'],
  ['deputy', 'body', 'deputy'],
  ['second', 'body', 'deputy'],
];

/** A jurisdiction beside the demonstration's, with bodies, units and people of its own: `sh-lead`, `sh-office` … */
export class Jurisdiction {
  private nextNumber = 400;

  private constructor(
    private readonly stack: TestStack,
    readonly id: string,
    readonly prefix: string,
  ) {}

  static async settle(stack: TestStack, id: string, prefix: string): Promise<Jurisdiction> {
    const parties = Object.entries(kinds).map(([short, [kind, name]]) => ({
      id: `${prefix}-${short}`,
      kind,
      name,
      shortName: name,
      aliases: [],
      fields: [],
      validFrom: null,
      validUntil: null,
      successor: null,
      jurisdiction: id,
    }));
    await saveDirectory(stack.source.manager, { parties, persons: [] });
    for (const [name, unit, role] of staff) await addPerson(stack, `${prefix}-${name}`, `${prefix}-${unit}`, [role]);
    return new Jurisdiction(stack, id, prefix);
  }

  unit(short: keyof typeof kinds): string {
    return `${this.prefix}-${short}`;
  }

  as(name: string) {
    return this.stack.as(`${this.prefix}-${name}`);
  }

  /** A proposal of two deputies, received on the morning of this day in recess. */
  async register(on = '2021-02-05'): Promise<FreshCase> {
    this.nextNumber += 1;
    const the = { jurisdiction: this.id, session: '15-4', number: String(this.nextNumber).padStart(4, '0') };
    await (
      await this.as('assigner')
    ).register({
      ...the,
      title: '关于加强河道治理的建议',
      text: '建议加强河道治理。',
      requests: ['河道治理'],
      leadProposer: `${this.prefix}-deputy`,
      coSigners: [`${this.prefix}-second`],
      coSignatures: { on: 'paper', scan: '联名-01.pdf' },
      inSession: false,
      containsStateSecret: false,
      timelineStart: instantInShanghai(plainDate(on), 9 * 3_600),
    });
    return { ...the, stream: proposalStream(the) };
  }

  /** A letter as the rules of the case want it, by what its page offers. */
  letterFor(view: CaseView, promises: LetterContentBody['commitments'] = []): LetterContentBody {
    const fitting = view.resultClasses.find(({ needsCommitment }) => needsCommitment === promises.length > 0);
    return {
      title: '市生态环境局关于代表建议办理情况的答复函',
      salutation: view.proposers.map(({ name }) => name),
      opening: '您提出的建议收悉，现答复如下：',
      sections: [
        { heading: '一、关于河道治理', paragraphs: ['已完成治理。'] },
        ...(view.pack.viewsTold
          ? [
              {
                heading: '二、市水务局的办理意见',
                paragraphs: ['同意，已纳入巡查。'],
                opinionOf: partyId(this.unit('water')),
              },
            ]
          : []),
      ],
      closing: ['此函已经审签。'],
      ...(fitting ? { resultClass: fitting.id } : {}),
      commitments: promises,
      ...(promises.length === 0 ? { noCommitments: true as const } : {}),
      copies: [partyId(this.unit('body')), partyId(this.unit('gov')), partyId(this.unit('water'))],
    };
  }

  /** Both units have it in hand, the deputy has been heard, and the co-handler's opinion is accepted. */
  async consult(the: FreshCase, joint = false, inHand = false): Promise<void> {
    const [handler, water] = [await this.as('handler'), await this.as('water-handler')];
    if (!inHand) await handler.act(the, 'AcknowledgeAssignment', {});
    await water.act(the, 'AcknowledgeAssignment', {});
    await handler.act(the, 'RecordContact', { manner: 'visit', summary: '听取意见。' });
    if (joint) return;
    await water.act(the, 'SubmitOpinion', { text: '同意，已纳入巡查。' });
    await handler.act(the, 'AcceptOpinion', { unit: this.unit('water') });
  }

  /** From the unit's receipt to the letter in the hands of whoever rates it, all on the day on which the case stands. */
  async answer(
    the: FreshCase,
    signer: 'chief' | 'head',
    joint = false,
    inHand = false,
    promises: LetterContentBody['commitments'] = [],
  ): Promise<void> {
    const [handler, office] = [await this.as('handler'), await this.as('office')];
    await this.consult(the, joint, inHand);
    await handler.act(the, 'SaveDraft', { content: this.letterFor(await handler.caseOf(the), promises) });
    if (joint) await (await this.as('water-chief')).act(the, 'ConfirmJointDraft', { version: 1 });
    await office.act(the, 'CheckDraft', { version: 1 });
    const signing = await this.as(signer);
    const { draft } = await signing.caseOf(the);
    await signing.act(the, 'SignReply', { version: 1, contentHash: draft?.contentHash ?? '' });
    await office.act(the, 'NumberReply', { series: '市环函' });
    await office.act(the, 'DispatchReply', { channels: ['paper', 'platform'] });
    const { pack } = await office.caseOf(the);
    for (const name of pack.eachRates ? ['deputy', 'second'] : ['deputy'])
      await office.act(the, 'ConfirmDelivery', { recipient: `${this.prefix}-${name}`, proof: '代表本人签收。' });
  }
}
