import type { CaseView } from '@banli/contracts';
import { eachRates } from '@banli/domain';
import { citationText, clockRule, type Bilingual, type Citation, type RulePack } from '@banli/rules';

/** What a page offers of a pack's words; the rest of the pack is not part of a case. */
export const scaleOf = ({ ratingScale }: RulePack): CaseView['ratingScale'] =>
  ratingScale.map(({ id, name, needsReasons }) => ({ id, name, needsReasons }));

export const classesOf = ({ resultClasses }: RulePack): CaseView['resultClasses'] =>
  resultClasses.map(({ id, name, needsCommitment }) => ({ id, name, needsCommitment }));

const exemptionsOf = ({ publication }: RulePack): CaseView['pack']['exemptions'] =>
  (publication?.grounds ?? []).map(({ id, name }) => ({ id, name }));

type Shown = Omit<CaseView['pack'], 'id' | 'name' | 'source'>;

/** What the forms of a case depend on. */
export const formsOf = (pack: RulePack): Shown => ({
  jointLeads: pack.gates.jointLeads,
  ...(pack.terms && !speaksOfItself(pack) ? { terms: pack.terms } : {}),
  manners: (pack.manners ?? []).map(({ id, name, contents = false }) => ({ id, name, contents })),
  ratingAspects: (pack.ratingAspects?.each ?? []).map(({ id, name }) => ({ id, name })),
  eachRates: eachRates(pack),
  ratingHasLimit: clockRule(pack, 'rating') !== undefined,
  viewsTold: pack.gates.coHandlersViewsTold,
  withdrawnByAll: pack.withdrawal?.unanimous ?? false,
  extension: {
    report: pack.extension?.report !== undefined,
    ownDay: pack.extension?.atMost !== undefined,
    deputyTold: pack.extension?.deputyTold !== undefined,
  },
  ...(pack.pause
    ? { pause: { clocks: pack.pause.clocks, deputyConsents: pack.pause.deputyConsents !== undefined } }
    : {}),
  rehandlingBy: pack.rehandling?.by ?? 'order',
  exemptions: exemptionsOf(pack),
  lawOf: speaksOfItself(pack) ? {} : lawOf(pack),
});

/** The forms name the articles of the reference law; where a pack's are the same they need no other words. */
const speaksOfItself = ({ articles = {} }: RulePack): boolean =>
  Object.entries(articles).every(([article, own]) => article === own);

/** What the pack says of an act: its words where it has a rule, else that the law is silent and what is done. */
function lawOf(pack: RulePack): Readonly<Record<string, Bilingual>> {
  const { clocks, silent = {}, extension, rehandling, gateSources } = pack;
  const sources: Readonly<Record<string, readonly (Citation | Bilingual | undefined)[]>> = {
    AssignProposal: [clocks.assign?.cites ?? silent.assign, ...(pack.manners ?? []).map(({ cites }) => cites)],
    RequestReturn: [clocks.return?.cites ?? silent.return],
    ReassignProposal: [clocks.reassign?.cites ?? silent.reassign],
    RecordContact: [clocks.contact?.cites ?? silent.contact],
    SubmitOpinion: [clocks.opinion?.cites ?? silent.opinion],
    BounceOpinion: [clocks['opinion-redo']?.cites ?? silent['opinion-redo']],
    CoordinateDisagreement: [gateSources.disagreementsCoordinatedBeforeSignOff],
    RecordDisagreement: [gateSources.disagreementsCoordinatedBeforeSignOff],
    SignReply: [pack.signers?.cites],
    DispatchReply: [pack.replyChannels?.cites, pack.answersTo?.cites],
    ConfirmDelivery: [clocks.rating?.cites ?? silent.rating],
    RateReply: [pack.raters?.cites, pack.ratingAspects?.cites, clocks.rating?.cites ?? silent.rating],
    CorrectRating: [pack.ratingCorrection?.cites],
    ExcludeRating: [clocks.rating?.cites ?? silent.rating],
    ReportForExtension: [extension?.cites, extension?.report?.cites],
    ExtendReply: [extension?.atMost?.cites ?? extension?.cites],
    PauseClock: [pack.pause?.cites, pack.pause?.atMost.cites],
    StudyDissatisfaction: [rehandling?.sources?.by],
    OrderRehandling: [rehandling?.sources?.by, clocks.rehandling?.cites],
    CloseDissatisfaction: [rehandling?.sources?.then],
    WithdrawProposal: [pack.withdrawal?.cites],
    RecordPublication: [clocks.publication?.cites ?? silent.publication],
  };
  return Object.fromEntries(
    Object.entries(sources).flatMap(([act, said]) => {
      const words = said.flatMap((one) => (one === undefined ? [] : ['kind' in one ? citationText(one) : one]));
      return words.length === 0
        ? []
        : [[act, { zh: words.map(({ zh }) => zh).join(''), en: words.map(({ en }) => en).join(' ') }]];
    }),
  );
}
