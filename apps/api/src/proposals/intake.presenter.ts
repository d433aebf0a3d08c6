import type { IntakeView } from '@banli/contracts';
import { proposalKeyOf, type ProposalState, type StreamId } from '@banli/domain';
import type { RulePack } from '@banli/rules';
import type { Names } from '../directory/directory.service';
import type { MergedText } from './proposal-reader.service';

/** Submission, review and merge of a case, with names. */
export function presentIntake(
  state: ProposalState,
  pack: RulePack,
  names: Names,
  merged: readonly MergedText[] = [],
): IntakeView {
  const { intake = {} } = state;
  const {
    delegation,
    motion,
    checkedBy,
    coSignatureScan,
    coSignatures = {},
    told,
    ended,
    merge,
    mergedIn = [],
  } = intake;
  const { secret } = intake;
  return {
    ...(delegation
      ? {
          delegation: {
            delegation: names.party(delegation.delegation),
            liaisonGroup: names.party(delegation.liaisonGroup),
            headSignature: delegation.headSignature,
          },
        }
      : {}),
    ...(motion ? { motion } : {}),
    ...(checkedBy === undefined ? {} : { checkedBy: names.party(checkedBy) }),
    ...(coSignatureScan === undefined ? {} : { coSignatureScan }),
    coSignatures: Object.entries(coSignatures).map(([person, { confirmedOn }]) => ({
      coSigner: names.person(person),
      ...(confirmedOn === undefined ? {} : { confirmedOn }),
    })),
    ...(told ? { told } : {}),
    ...(ended ? { ended: presentEnding(ended, names) } : {}),
    ...(merge
      ? {
          merge: {
            into: refOf(merge.into),
            told: Object.keys(merge.told).map((person) => names.person(person)),
            ...(merge.merged ? { mergedOn: merge.merged.on } : {}),
            ...answeredWithMain(state),
          },
        }
      : {}),
    mergedIn: mergedIn.map(({ stream, leadProposer, coSigners }) => {
      const { title = '', text = '', requests = [] } = merged.find((one) => one.stream === stream) ?? {};
      const proposers = [leadProposer, ...coSigners].map((person) => names.person(person));
      return { ...refOf(stream), title, proposers, text, requests };
    }),
    ...(secret ? { secret: { holder: names.party(secret.holder), paperPlace: secret.paperPlace } } : {}),
    unsuitable: pack.unsuitable.map(({ id, name }) => ({ id, name })),
  };
}

/** The day of the latest letter of the main one that went to this one's proposers. */
function answeredWithMain({ intake, letterOfMain, dispatches, leadProposer }: ProposalState): {
  readonly answeredOn?: string;
} {
  const on = letterOfMain ? dispatches[leadProposer]?.sentOn : intake?.merge?.answeredOn;
  return on === undefined ? {} : { answeredOn: on };
}

type Ended = NonNullable<NonNullable<ProposalState['intake']>['ended']>;

function presentEnding({ how, on, reasons, to }: Ended, names: Names): NonNullable<IntakeView['ended']> {
  return { how, on, reasons, ...(to === undefined ? {} : { to: names.party(to) }) };
}

const refOf = (stream: StreamId) => ({ stream, ...proposalKeyOf(stream) });
