import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import {
  assigningBody,
  firstHash,
  justice,
  key,
  lead,
  people,
  promise,
  registration,
  supervisingBody,
  upTo,
} from '../testing/case-0869';
import type { Fact } from '../testing/decider-specification';
import { proposalSpecification } from '../testing/specifications';
import type { ProposalEvent } from './proposal.events';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { given, lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const { type: _type, ...told } = registration;
const registered: Fact<ProposalEvent> = {
  by: people.assigner,
  on: '2021-02-04',
  event: {
    type: 'ProposalRegistered',
    v: 1,
    ...told,
    assigningBody,
    receivedOn: plainDate('2021-02-04'),
    pack: 'chongqing@2018.1',
  },
};
const fact = (on: string, event: ProposalEvent): Fact<ProposalEvent> => ({ by: people.handler, on, event });

describe('the state of a proposal', () => {
  it('on receipt of 4 February 2021 holds what the deputy submitted and nothing else', () => {
    expect(given(registered).begun).toStrictEqual({
      head: 1,
      version: 1,
      phase: 'received',
      key,
      title: registration.title,
      text: registration.text,
      requests: registration.requests,
      leadProposer: people.deputy.personId,
      coSigners: [people.coSigner.personId],
      assigningBody,
      supervisingBody,
      receivedOn: '2021-02-04',
      pack: 'chongqing@2018.1',
      disagreements: {},
      returns: {},
      round: 1,
      rounds: [],
      awaitingReassignment: false,
      acknowledged: {},
      intake: {},
      contacts: 0,
      opinions: {},
      dispatches: {},
      promised: [],
      clocks: {},
    });
  });

  it.each<ProposalEvent>([
    { type: 'OpinionAccepted', v: 1, unit: justice },
    { type: 'DraftChecked', v: 1, version: 1, checker: people.office.personId },
    { type: 'ReplyDelivered', v: 1, recipient: people.deputy.personId, proof: '回执' },
    { type: 'SignatureVoided', v: 1, version: 1 },
  ])('moves only its counters by $type about something that is not there', (event) => {
    const before = given(registered).begun;
    expect(given(registered, fact('2021-02-05', event)).begun).toStrictEqual({ ...before, head: 2, version: 2 });
  });

  it('takes an opinion without a clock, of a pack that gives co-handlers no limit, as never late', () => {
    const scene = given(
      registered,
      fact('2021-02-05', {
        type: 'ProposalAssigned',
        v: 1,
        lead,
        coHandlers: [justice],
        statutoryCopies: [],
      }),
      fact('2021-12-01', { type: 'OpinionSubmitted', v: 1, unit: justice, text: '同意。' }),
    );
    expect(scene.begun.opinions[justice]).toMatchObject({ status: 'submitted', late: false });
  });

  it('forgets a voided signature and keeps the number 渝环函〔2021〕313号', () => {
    const numbered = lived(...upTo('numbered'));
    const scene = given(
      ...numbered.history.map(({ actor, occurredOn, event }) => ({ by: actor, on: occurredOn, event })),
      fact('2021-04-14', { type: 'SignatureVoided', v: 1, version: 1 }),
    );
    expect(numbered.begun.signature).toMatchObject({ version: 1, contentHash: firstHash, on: '2021-04-12' });
    expect(scene.begun).not.toHaveProperty('signature');
    expect(scene.begun.replyNumber).toEqual({ series: '渝环函', year: 2021, serial: 313 });
  });

  it('lists the promises of a letter one after the other', () => {
    const promised = { type: 'CommitmentPromised', v: 1, row: 1, ...promise } as const;
    const scene = given(registered, fact('2021-04-15', promised), fact('2021-04-15', { ...promised, row: 2 }));
    expect(scene.begun.promised.map(({ row }) => row)).toEqual([1, 2]);
  });
});
