import type { CaseView, TimelineEntry } from '@banli/contracts';
import type { TFunction } from 'i18next';
import { formatDay, type Language } from '../../lib/dates';
import { alarmWord, clockWord, correctableWord, groundWord, mannerWord, siteWord, stepWord } from '../../lib/words-of';

type Context = {
  readonly t: TFunction;
  readonly language: Language;
  readonly nameOf: (id: string) => string;
  readonly view: Pick<CaseView, 'ratingScale'>;
};

type Facts = TimelineEntry['facts'];

const text = (facts: Facts, name: string): string => {
  const value = facts[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const list = (facts: Facts, name: string): readonly string[] => {
  const value = facts[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};

const unitsIn = (facts: Facts, name: string): readonly string[] => {
  const value = facts[name];
  return Array.isArray(value) ? value.map((one) => text(one as Facts, 'unit')) : [];
};

const inside = (facts: Facts, name: string): Facts => {
  const value = facts[name];
  return typeof value === 'object' && value !== null ? (value as Facts) : facts;
};

/** One sentence for an event of the record, by its type and facts. A type newer than this page is named as it is. */
export function eventSentence({ type, facts }: TimelineEntry, context: Context): string {
  const { t, language, nameOf } = context;
  const unit = nameOf(text(facts, 'unit'));
  const version = text(facts, 'version');
  const day = (date: string): string => (date === '' ? '' : formatDay(date, language));
  const number = /\d{4}$/.exec(text(facts, 'into') || text(facts, 'main') || text(facts, 'merged'))?.[0] ?? '';
  switch (type) {
    case 'SecretStubRegistered':
      return t('events.SecretStubRegistered', { holder: nameOf(text(facts, 'holder')) });
    case 'CoSignatureConfirmed':
    case 'CoSignerRemoved':
      return t(`events.${type}`, { person: nameOf(text(facts, 'coSigner')) });
    case 'DeputyInformedOfReview':
      return t('events.DeputyInformedOfReview', { manner: mannerWord(text(facts, 'manner'), t) });
    case 'UnitSucceeded':
      return t('events.UnitSucceeded', { unit, to: nameOf(text(facts, 'to')), reason: text(facts, 'reason') });
    case 'ProposalPassedOn':
      return t('events.ProposalPassedOn', { unit: nameOf(text(facts, 'to')) });
    case 'ProposersInformedOfMerge':
      return t('events.ProposersInformedOfMerge', {
        persons: list(facts, 'told')
          .map(nameOf)
          .join(language === 'en' ? ', ' : '、'),
        manner: mannerWord(text(facts, 'manner'), t),
      });
    case 'ProposalMerged':
    case 'MergeUndone':
    case 'AnsweredWithMain':
    case 'ReplySentWithMain':
    case 'ProposalMergedIn':
    case 'MergedProposalLeft':
      return t(`events.${type}`, { number });
    case 'AssignedWithMain':
      return t('events.AssignedWithMain', { number, lead: nameOf(text(facts, 'lead')) });
    case 'ProposalAssigned':
    case 'ProposalReassigned': {
      const coHandlers = list(facts, 'coHandlers')
        .map(nameOf)
        .join(language === 'en' ? ', ' : '、');
      const lead = nameOf(text(facts, 'lead'));
      const separate = unitsIn(facts, 'separateUnits').map(nameOf);
      if (separate.length > 0)
        return t('events.ProposalAssignedSeparately', { units: separate.join(language === 'en' ? ', ' : '、') });
      return coHandlers === '' ? t(`events.${type}Alone`, { lead }) : t(`events.${type}`, { lead, coHandlers });
    }
    case 'ReturnRequested':
    case 'ReturnConsented':
    case 'ReturnRefused':
    case 'CoHandlerAdded':
    case 'CoHandlerReleased':
    case 'AssignmentAcknowledged':
    case 'JointDraftConfirmed':
    case 'OpinionSubmitted':
    case 'DisagreementCoordinated':
    case 'OpinionAccepted':
    case 'OpinionWithdrawn':
    case 'OpinionWaived':
    case 'OpinionAskedAgain':
    case 'RehandlingReceived':
      return t(`events.${type}`, { unit });
    case 'OpinionSupplemented': {
      const [files, commitments] = [String(facts['files']), String(facts['commitments'])];
      return t('events.OpinionSupplemented', { unit, files, commitments });
    }
    case 'DraftAttached':
      return t('events.DraftAttached', { version: String(facts['version']), files: String(facts['files']) });
    case 'ArbitrationRequested':
      return t('events.ArbitrationRequested', { unit, arbiter: nameOf(text(facts, 'arbiter')) });
    case 'ArbitrationDecided':
      return t(text(facts, 'outcome') === 'returned' ? 'events.ArbitrationReturned' : 'events.ArbitrationUpheld', {
        unit,
      });
    case 'CaseClaimed':
      return t('events.CaseClaimed', { unit, person: nameOf(text(facts, 'person')) });
    case 'WorkReassigned': {
      const to = text(facts, 'to');
      return to === '' ? t('events.WorkReleased', { unit }) : t('events.WorkReassigned', { unit, person: nameOf(to) });
    }
    case 'DayCorrected':
      return t('events.DayCorrected', {
        act: correctableWord(text(facts, 'act'), nameOf(text(facts, 'about')), t),
        was: day(text(facts, 'was')),
        on: day(text(facts, 'on')),
      });
    case 'DisagreementRecorded':
      return t('events.DisagreementRecorded', { unit, coordinator: nameOf(text(facts, 'coordinator')) });
    case 'DraftReturned':
      return t('events.DraftReturned', { version, step: stepWord(text(facts, 'to'), t) });
    case 'OpinionBounced':
      return t('events.OpinionBounced', { unit, ground: groundWord(text(facts, 'ground'), t) });
    case 'DeputyContacted':
      return t('events.DeputyContacted', { manner: mannerWord(text(facts, 'manner'), t) });
    case 'DraftSaved':
    case 'DraftChecked':
    case 'ReplySigned':
    case 'SignatureVoided':
      return t(`events.${type}`, { version });
    case 'ReplyNumbered':
      return t('events.ReplyNumbered', {
        number: `${text(facts, 'series')}〔${text(facts, 'year')}〕${text(facts, 'serial')}号`,
      });
    case 'ReplyDispatched':
      return t('events.ReplyDispatched', {
        recipient: nameOf(text(facts, 'recipient')),
        as: t(text(facts, 'as') === 'copy' ? 'words.recipient.copy' : 'words.recipient.addressee'),
      });
    case 'ReplyArrived': {
      const channel = text(facts, 'channel') === 'paper' ? 'paper' : 'platform';
      return t('events.ReplyArrived', {
        recipient: nameOf(text(facts, 'recipient')),
        channel: t(`words.channel.${channel}`),
      });
    }
    case 'ReplyDelivered':
      return t('events.ReplyDelivered', { recipient: nameOf(text(facts, 'recipient')) });
    case 'CommitmentPromised':
      return t('events.CommitmentPromised', {
        row: text(facts, 'row'),
        item: text(facts, 'item'),
        due: day(text(facts, 'dueOn')),
        unit: nameOf(text(facts, 'responsibleUnit')),
      });
    case 'ReplyRated':
      return t('events.ReplyRated', { level: levelWord(text(facts, 'level'), context) });
    case 'ProposerRated':
    case 'ProposerRatingCorrected':
    case 'RaterPassedOver': {
      const [from, level] = [levelWord(text(facts, 'from'), context), levelWord(text(facts, 'level'), context)];
      return t(`events.${type}`, { person: nameOf(text(facts, 'rater')), from, level });
    }
    case 'CoHandlersRated':
      return t('events.CoHandlersRated', {
        units: unitsIn(facts, 'each')
          .map(nameOf)
          .join(language === 'en' ? ', ' : '、'),
      });
    case 'RatingCorrected':
      return t('events.RatingCorrected', {
        from: levelWord(text(facts, 'from'), context),
        level: levelWord(text(facts, 'level'), context),
      });
    case 'ExtensionReported':
      return t('events.ExtensionReported', { unit });
    case 'OwnDateSet':
      return t('events.OwnDateSet', { due: day(text(facts, 'dueOn')), legal: day(text(facts, 'legalDueOn')) });
    case 'ClockPaused':
      return t('events.ClockPaused', {
        owner: nameOf(text(facts, 'owedBy')),
        clock: clockWord(text(facts, 'kind'), t),
        until: day(text(facts, 'until')),
      });
    case 'ClockResumed':
      return t('events.ClockResumed', {
        owner: nameOf(text(facts, 'owedBy')),
        clock: clockWord(text(facts, 'kind'), t),
      });
    case 'OwnerChased':
      return t('events.OwnerChased', {
        owner: nameOf(text(facts, 'owedBy')),
        clock: clockWord(text(facts, 'kind'), t),
      });
    case 'RehandlingOrdered':
      return t('events.RehandlingOrdered', { unit, round: text(facts, 'round') });
    case 'ReplyPublished':
      return t('events.ReplyPublished', { site: siteWord(text(facts, 'site'), t), address: text(facts, 'address') });
    case 'CaseArchived':
      return t('events.CaseArchived', { file: text(facts, 'file') });
    case 'RatingExcluded':
      return t('events.RatingExcluded', { due: day(text(facts, 'dueOn')) });
    case 'CommitmentOpened':
      return t('events.CommitmentOpened', { item: text(facts, 'item') });
    case 'ProposalRegistered':
    case 'ProposalAccepted':
    case 'ProposalSentBack':
    case 'DissatisfactionClosed':
    case 'ProposalWithdrawn':
    case 'MeetingRecorded':
    case 'DissatisfactionStudied':
    case 'ClosedUnrated':
    case 'ReplyExtended':
    case 'ContactExcepted':
    case 'PublicationExempted':
    case 'ProgressReported':
    case 'FulfilmentReported':
    case 'FulfilmentConfirmed':
      return t(`events.${type}`);
    case 'RulesAdopted':
      return text(facts, 'pack') === ''
        ? t('events.RulesAdoptedCalendar', { version: text(facts, 'calendar') })
        : t('events.RulesAdoptedPack', { pack: text(facts, 'pack') });
    case 'ClockStarted':
    case 'ClockStopped':
    case 'ClockStruck':
    case 'ClockMoved':
      return clockSentence(type, inside(facts, 'clock'), context);
    default:
      return t('events.other', { type });
  }
}

type ClockType = 'ClockStarted' | 'ClockStopped' | 'ClockStruck' | 'ClockMoved';

function clockSentence(type: ClockType, facts: Facts, { t, language, nameOf }: Context): string {
  const clock = clockWord(text(facts, 'kind'), t);
  const owner = nameOf(text(facts, 'owedBy'));
  const dueOn = text(facts, 'dueOn');
  const due = dueOn === '' ? '' : formatDay(dueOn, language);
  if (type === 'ClockStarted') return t('events.ClockStarted', { clock, owner, due });
  if (type === 'ClockMoved')
    return t(text(facts, 'was') === dueOn ? 'events.ClockConfirmed' : 'events.ClockMoved', { clock, owner, due });
  if (type === 'ClockStopped') return t(stoppedKey(facts), { clock, owner });
  return t('events.ClockStruck', { alarm: alarmWord(text(facts, 'tier'), t), clock, owner, due });
}

const stoppedKey = (facts: Facts): 'events.ClockLapsed' | 'events.ClockStoppedLate' | 'events.ClockStopped' => {
  if (facts['lapsed'] === true) return 'events.ClockLapsed';
  return facts['late'] === true ? 'events.ClockStoppedLate' : 'events.ClockStopped';
};

/** The longer text that an event carries, if the reader may see it. */
export function bodyOf({ type, facts }: TimelineEntry): string | undefined {
  const names: Readonly<Record<string, string>> = {
    DeputyContacted: 'summary',
    CoSignerRemoved: 'reason',
    DeputyInformedOfReview: 'explanation',
    ProposalSentBack: 'reasons',
    ProposalPassedOn: 'reasons',
    ProposalMerged: 'reasons',
    DisagreementRecorded: 'text',
    DisagreementCoordinated: 'outcome',
    DraftReturned: 'note',
    ReturnRequested: 'reasons',
    ReturnRefused: 'reasons',
    ArbitrationRequested: 'reasons',
    ArbitrationDecided: 'reasons',
    CoHandlerAdded: 'reason',
    CoHandlerReleased: 'reason',
    OpinionSubmitted: 'text',
    OpinionBounced: 'note',
    OpinionWaived: 'reason',
    ReplyRated: 'reasons',
    ProposerRated: 'reasons',
    ProposerRatingCorrected: 'reasons',
    RaterPassedOver: 'reason',
    DissatisfactionClosed: 'reason',
    ProposalWithdrawn: 'reason',
    ReplyArrived: 'proof',
    ReplyDelivered: 'proof',
    DayCorrected: 'reason',
    ReplyExtended: 'reason',
    ExtensionReported: 'reason',
    DissatisfactionStudied: 'findings',
    ClosedUnrated: 'reason',
    OwnDateSet: 'reason',
    ClockPaused: 'reason',
    ClockResumed: 'reason',
    ContactExcepted: 'reason',
    OwnerChased: 'text',
    PublicationExempted: 'reason',
    RehandlingOrdered: 'requirements',
    RehandlingReceived: 'proof',
    OpinionAskedAgain: 'note',
    MeetingRecorded: 'outcome',
    RatingCorrected: 'reasons',
    ProgressReported: 'text',
    FulfilmentReported: 'evidence',
    FulfilmentConfirmed: 'remark',
  };
  const name = names[type];
  return name === undefined ? undefined : text(facts, name) || undefined;
}

function levelWord(level: string, { language, view }: Context): string {
  const known = view.ratingScale.find(({ id }) => id === level);
  if (known === undefined) return level;
  return language === 'en' ? known.name.en : known.name.zh;
}
