import type { Person } from '../actor';
import { partyId, proposalStream } from '../identity';
import { plainDate } from '@banli/calendar';
import type { IntakeAct, LetterOfMain } from '../proposal/intake/intake.commands';
import { everyProposer } from '../proposal/intake/intake.state';
import type { ProposalState } from '../proposal/proposal.state';
import { key, lead, people } from './case-0869';

/** The proposal that 0869 is merged into, and its lead proposer. */
export const main = proposalStream({ ...key, number: '0412' });
export const mainProposers = [people.stranger.personId];

/** What that one's workflow tells of its letter. */
export const letterOfMain: LetterOfMain = {
  assignment: { on: plainDate('2021-02-09'), lead, statutoryCopies: [], manner: 'lead' },
  unit: lead,
  round: 1,
  reply: { series: '渝环函', year: 2021, serial: 313 },
  recipients: [people.deputy.personId, people.coSigner.personId, ...mainProposers],
  channels: ['paper', 'platform'],
};

const coSigner = (state: ProposalState, { roles, personId }: Person) =>
  roles.includes('deputy') ? personId : (state.coSigners[0] ?? people.coSigner.personId);

/** One command of each act of intake, made to fit the state as far as it can be. */
export const plausibleIntake: {
  readonly [T in IntakeAct['type']]: (state: ProposalState, person: Person) => Extract<IntakeAct, { type: T }>;
} = {
  ConfirmCoSignature: (state, person) => ({
    type: 'ConfirmCoSignature',
    coSigner: coSigner(state, person),
    paper: { scan: 'signature.pdf' },
  }),
  DeclineCoSignature: (state, person) => ({
    type: 'DeclineCoSignature',
    coSigner: coSigner(state, person),
    reason: '与本人意愿不符。',
  }),
  AcceptForHandling: () => ({ type: 'AcceptForHandling' }),
  InformDeputyOfReview: () => ({
    type: 'InformDeputyOfReview',
    ground: 'personal-matter',
    manner: 'telephone',
    explanation: '属于个人问题，不作为代表建议处理。',
  }),
  SendBackProposal: () => ({ type: 'SendBackProposal', reasons: '属于个人问题。' }),
  PassOnForReference: () => ({ type: 'PassOnForReference', to: partyId('cq-gaj'), reasons: '供工作参考。' }),
  InformProposersOfMerge: (state) => ({
    type: 'InformProposersOfMerge',
    into: main,
    told: [...everyProposer(state), ...mainProposers],
    manner: 'telephone',
    mainProposers,
  }),
  MergeProposal: () => ({ type: 'MergeProposal', into: main, reasons: '内容相近。', mainProposers }),
};
