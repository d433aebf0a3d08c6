import { createHash } from 'node:crypto';
import type { BatchEvent } from '../batch/batch.events';
import { evolveBatch } from '../batch/evolve';
import type { CommitmentEvent } from '../commitment/commitment.events';
import type { CommitmentState } from '../commitment/commitment.state';
import { evolveCommitment } from '../commitment/evolve';
import type { DeskEvent } from '../desk/desk.events';
import { evolveDesk } from '../desk/evolve';
import type { Recorded } from '../envelope';
import { evolveFulfilment } from '../fulfilment/evolve';
import type { FulfilmentEvent } from '../fulfilment/fulfilment.events';
import { evolveOversight } from '../oversight/evolve';
import type { OversightEvent } from '../oversight/oversight.events';
import { evolveProposal } from '../proposal/evolve';
import type { ProposalEvent } from '../proposal/proposal.events';
import type { ProposalState } from '../proposal/proposal.state';
import { evolveRulebook } from '../rulebook/evolve';
import type { RulebookEvent } from '../rulebook/rulebook.events';
import { inOrder } from './canonical-order';
import frozen from './events-v1.json';
import { proposalEvents, commitmentEvents, roundEvents, batchEvents, oversightEvents } from './frozen-kinds';

const proposal = frozen.proposal as unknown as readonly Recorded<ProposalEvent>[];
/** Lives that leave the straight way, each a stream of its own, by what they are about. */
const detours = frozen.detours as unknown as Readonly<Record<string, readonly Recorded<ProposalEvent>[]>>;
const commitment = frozen.commitment as unknown as readonly Recorded<CommitmentEvent>[];
const commitmentDetours = frozen.commitmentDetours as unknown as Readonly<
  Record<string, readonly Recorded<CommitmentEvent>[]>
>;

const round = frozen.fulfilment as unknown as readonly Recorded<FulfilmentEvent>[];

const roundDetours = frozen.fulfilmentDetours as unknown as Readonly<
  Record<string, readonly Recorded<FulfilmentEvent>[]>
>;

const desk = frozen.desk as unknown as readonly Recorded<DeskEvent>[];

/** One of each kind of batch. */
const batches = frozen.batch as unknown as Readonly<Record<string, readonly Recorded<BatchEvent>[]>>;

/** One of each kind of matter. */
const oversight = frozen.oversight as unknown as Readonly<Record<string, readonly Recorded<OversightEvent>[]>>;

const once = <T extends string>(...types: readonly T[]) =>
  Object.fromEntries(types.map((type) => [type, 1])) as Readonly<Record<T, 1>>;

const rulebook = frozen.rulebook as unknown as readonly Recorded<RulebookEvent>[];

const rulebookEvents: Readonly<Record<RulebookEvent['type'], 1>> = {
  ...once('ClosureAdded', 'YearPublished', 'CasesMoved', 'PackInstalled', 'RolloutFinished'),
};

const deskEvents: Readonly<Record<DeskEvent['type'], 1>> = {
  ...once('DeskDelegated', 'DelegationEnded', 'LetterTemplateAdopted'),
};

const versionsOf = (stream: readonly Recorded<{ type: string; v: number }>[]): Readonly<Record<string, number>> =>
  Object.fromEntries(stream.map(({ event }) => [event.type, event.v]));

/** Every state of a life, without the counters that move with any event. */
/** The chain of release 0.1: SHA-256 over canonical JSON of the hash before and all that is recorded but the position. */
function hashesOf(stream: readonly Recorded<unknown>[]): readonly string[] {
  let previous: string | null = null;
  return stream.map(({ hash: _hash, hashAlgorithm: _algorithm, position: _position, ...told }) => {
    const chained = { previous, onBehalfOf: null, late: null, ...told };
    const hash: string = createHash('sha256')
      .update(JSON.stringify(inOrder(chained)), 'utf8')
      .digest('hex');
    previous = hash;
    return hash;
  });
}

function storyOf<S extends { readonly head: number; readonly version: number }, E>(
  stream: readonly Recorded<E>[],
  evolve: (state: S | undefined, recorded: Recorded<E>) => S,
): readonly { readonly after: string; readonly tells: string }[] {
  let state: S | undefined;
  return stream.map((recorded) => {
    state = evolve(state, recorded);
    const { head: _head, version: _version, ...rest } = state;
    return { after: `event ${recorded.seq}`, tells: JSON.stringify(rest) };
  });
}

describe('events as release 0.1 wrote them', () => {
  it('are all here, each in its first version', () => {
    expect(versionsOf([proposal, ...Object.values(detours)].flat())).toEqual(proposalEvents);
    expect(versionsOf([commitment, ...Object.values(commitmentDetours)].flat())).toEqual(commitmentEvents);
    expect(
      versionsOf([round, ...Object.values(roundDetours)].flat().filter(({ event }) => !event.type.startsWith('Clock'))),
    ).toEqual(roundEvents);
    expect(versionsOf(desk)).toEqual(deskEvents);
    const matters = Object.values(oversight).flat();
    expect(versionsOf(matters.filter(({ event }) => !event.type.startsWith('Clock')))).toEqual(oversightEvents);
    expect(versionsOf(rulebook)).toEqual(rulebookEvents);
    expect(versionsOf(Object.values(batches).flat())).toEqual(batchEvents);
  });

  it.each([
    ['the proposal', proposal],
    ['the commitment', commitment],
    ['the yearly round', round],
    ['the desks of a unit', desk],
    ['the rules of a jurisdiction', rulebook],
    ...Object.entries(detours),
    ...Object.entries(commitmentDetours),
    ...Object.entries(roundDetours),
    ...Object.entries(oversight),
    ...Object.entries(batches),
  ])('of %s have not been touched since: chain and canonical order hold', (_stream, stream) => {
    expect(hashesOf(stream)).toEqual(stream.map(({ hash }) => hash));
    expect(JSON.stringify(stream)).toBe(JSON.stringify(inOrder(stream)));
    expect(stream.map(({ seq }) => seq)).toEqual(stream.map((_recorded, index) => index + 1));
  });

  it('each still change the state they are read into', () => {
    const proposals = [proposal, ...Object.values(detours)].map((stream) => storyOf(stream, evolveProposal));
    const promises = [commitment, ...Object.values(commitmentDetours)].map((one) => storyOf(one, evolveCommitment));
    const matters = Object.values(oversight).map((one) => storyOf(one, evolveOversight));
    const others = [storyOf(round, evolveFulfilment), storyOf(desk, evolveDesk), storyOf(rulebook, evolveRulebook)];
    const approvals = Object.values(batches).map((one) => storyOf(one, evolveBatch));
    for (const story of [...proposals, ...promises, ...matters, ...others, ...approvals])
      expect(story.filter(({ tells }, index) => tells === story[index - 1]?.tells)).toEqual([]);
  });
});

describe('the life of 0869 as release 0.1 recorded it', () => {
  const state = proposal.reduce<ProposalState | undefined>(evolveProposal, undefined);

  it('ends closed on 20 May 2021, after a dissatisfied rating on paper of 7 May', () => {
    expect(state).toMatchObject({
      head: 41,
      version: 41,
      phase: 'closed',
      key: { jurisdiction: 'chongqing', session: '5-4', number: '0869' },
      leadProposer: 'deputy-lsl',
      coSigners: ['deputy-co'],
      assigningBody: 'cq-rdgw',
      supervisingBody: 'cq-rdgw',
      receivedOn: '2021-02-04',
      pack: 'chongqing@2018.1',
      assignment: {
        on: '2021-02-05',
        lead: 'cq-sthjj',
        coHandlers: ['cq-sfj'],
        statutoryCopies: ['cq-rdgw', 'cq-zfbgt'],
        difficult: true,
      },
      acknowledged: { 'cq-sthjj': '2021-02-07' },
      contacts: 1,
      rating: { rater: 'deputy-lsl', level: 'not-satisfied', reasons: '未回应协同立法的时间表。', on: '2021-05-07' },
    });
  });

  it('keeps the opinion handed over on 23 March 2021 and entered on the 26th as in time', () => {
    expect(state?.opinions).toEqual({
      'cq-sfj': {
        unit: 'cq-sfj',
        status: 'accepted',
        text: '同意，已开展联合审查。',
        submittedOn: '2021-03-23',
        late: false,
      },
    });
  });

  it('sends the second version, signed on 14 April 2021, under the number the first was given', () => {
    expect(state).toMatchObject({
      draft: { version: 2, author: 'sthjj-01', checkedBy: 'sthjj-02', contentHash: 'b'.repeat(64) },
      signature: { version: 2, signer: 'sthjj-03', contentHash: 'b'.repeat(64), on: '2021-04-14' },
      replyNumber: { series: '渝环函', year: 2021, serial: 313 },
      promised: [{ row: 1, item: '开展川渝移动源污染联合执法', dueOn: '2021-12-31', responsibleUnit: 'cq-sthjj' }],
    });
    const dispatches = Object.values(state?.dispatches ?? {});
    expect(dispatches.filter((dispatch) => dispatch.as === 'copy')).toHaveLength(10);
    expect(dispatches.filter((dispatch) => dispatch.deliveredOn !== undefined)).toMatchObject([
      { recipient: 'deputy-lsl', as: 'addressee', sentOn: '2021-04-15', deliveredOn: '2021-04-20' },
    ]);
  });

  it('keeps every due date it was given, and what met it', () => {
    const clocks = Object.values(state?.clocks ?? {});
    expect(clocks.map(({ id, dueOn, stopped, rungTiers }) => [id, dueOn, stopped, rungTiers])).toEqual([
      ['assign/cq-rdgw/1', '2021-02-23', { on: '2021-02-05', late: false }, []],
      ['reply-difficult/cq-sthjj/1', '2021-08-05', { on: '2021-04-15', late: false }, []],
      ['opinion/cq-sfj/1', '2021-03-24', { on: '2021-03-23', late: false }, ['blue']],
      ['contact/cq-sthjj/1', '2021-03-11', { on: '2021-02-24', late: false }, []],
      ['rating/deputy-lsl/1', '2021-05-19', { on: '2021-05-07', late: false }, []],
    ]);
  });
});

describe('its commitment as release 0.1 recorded it', () => {
  it('was reported on 20 December 2021 and confirmed on the 27th by 人代工委', () => {
    expect(commitment.reduce<CommitmentState | undefined>(evolveCommitment, undefined)).toMatchObject({
      head: 7,
      version: 7,
      status: 'fulfilled',
      proposal: 'proposal/chongqing/5-4/0869',
      round: 1,
      row: 1,
      dueOn: '2021-12-31',
      responsibleUnit: 'cq-sthjj',
      lead: 'cq-sthjj',
      supervisingBody: 'cq-rdgw',
      rater: 'deputy-lsl',
      openedOn: '2021-04-15',
      progress: [{ on: '2021-09-30', text: '已开展两次联合执法。' }],
      evidence: '联合执法通报第3号',
      fulfilledOn: '2021-12-20',
      confirmed: { on: '2021-12-27', by: 'rdgw-02', unit: 'cq-rdgw' },
      clocks: { 'commitment/cq-sthjj/1': { dueOn: '2021-12-31', rungTiers: ['blue'], stopped: { late: false } } },
    });
  });
});
