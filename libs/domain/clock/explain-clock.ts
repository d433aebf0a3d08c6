import {
  clockRule,
  explainDeadline,
  workingOf,
  workingOfFixedDate,
  type Bilingual,
  type ClockWorking,
  type DeadlineExplanation,
  type RulePack,
} from '@banli/rules';
import type { ClockMove, MoveReason, RunningClock } from './clock.types';

/** Why a clock ends on its day: sentences in both languages, and what they say as data. */
export type ClockExplained = {
  readonly steps: DeadlineExplanation;
  /** Absent where the pack no longer knows such a clock. */
  readonly working?: ClockWorking;
  /** An earlier date of the case's own governs; the counted one stands beside it. */
  readonly ownDate?: { readonly dueOn: string; readonly legalDueOn: string };
  readonly moves: readonly ClockMove[];
  /** What national law says of the same act, where that is another day. */
  readonly national?: { readonly dueOn: string; readonly article: string; readonly governs: boolean };
};

/** `pack`: the one the case is bound to; each clock names the version that it was counted with. */
export function explainClock(clock: RunningClock, pack: RulePack): ClockExplained {
  const { kind, deadline, dueOn, startedOn } = clock;
  const rule = clockRule(pack, kind);
  const moves = clock.history ?? [];
  const national = clock.national ? { ...clock.national, governs: clock.national.dueOn === dueOn } : undefined;
  const own = deadline && dueOn < deadline.dueOn && !national?.governs;
  const ownDate = own ? { dueOn, legalDueOn: deadline.dueOn } : undefined;
  const counted = rule && deadline ? explainDeadline(rule, deadline) : inOneStep(fixedStep(clock, pack));
  const added = [
    ...(national ? [nationalStep(national, deadline)] : []),
    ...(ownDate ? [ownDateStep(ownDate)] : []),
    ...(clock.extendedTo === undefined ? [] : [extendedStep(clock.extendedTo)]),
    ...pauseSteps(clock),
    ...moves.map(moveStep),
  ];
  return {
    steps: {
      zh: [...counted.zh, ...added.map(({ zh }) => zh)],
      en: [...counted.en, ...added.map(({ en }) => en)],
    },
    ...(rule
      ? {
          working: deadline
            ? workingOf(rule, deadline, clock.pack)
            : workingOfFixedDate(rule, startedOn, dueOn, clock.pack),
        }
      : {}),
    ...(ownDate ? { ownDate } : {}),
    ...(national ? { national: { dueOn: national.dueOn, article: national.article, governs: national.governs } } : {}),
    moves,
  };
}

const inOneStep = ({ zh, en }: Bilingual): DeadlineExplanation => ({ zh: [zh], en: [en] });

function fixedStep({ kind, dueOn, national }: RunningClock, pack: RulePack): Bilingual {
  if (national)
    return {
      zh: '本地规定的期限自承办单位收到之日起算，尚未收到。',
      en: 'The time by the local rules counts from the unit’s receipt, which is not on record yet.',
    };
  const rule = clockRule(pack, kind);
  const yearly = rule?.yearly;
  if (rule && !yearly && rule.startsAt !== 'promised')
    return { zh: `由决定确定的期限：${dueOn}。`, en: `The date set by the decision: ${dueOn}.` };
  return yearly
    ? {
        zh: `每年${yearly.opensOn}至${yearly.closesOn}之间完成，到期日${dueOn}。`,
        en: `To be done between ${yearly.opensOn} and ${yearly.closesOn} of every year: ${dueOn}.`,
      }
    : { zh: `答复函承诺的落实时间：${dueOn}。`, en: `The date promised in the letter: ${dueOn}.` };
}

const ownDateStep = ({ dueOn, legalDueOn }: { dueOn: string; legalDueOn: string }): Bilingual => ({
  zh: `本件另有时间要求，以${dueOn}为准；按规则计算的到期日${legalDueOn}一并显示。`,
  en: `This case has an earlier date of its own, ${dueOn}, which governs; the date by the rule is ${legalDueOn}.`,
});

function nationalStep(
  { dueOn, article, deadline, governs }: NonNullable<RunningClock['national']> & { readonly governs: boolean },
  local: RunningClock['deadline'],
): Bilingual {
  const from = deadline.countedFrom;
  const other =
    local === undefined
      ? { zh: '', en: '' }
      : { zh: `，本地规定为${local.dueOn}`, en: `, and ${local.dueOn} by the local rules` };
  return {
    zh: `国家法律另有规定：${article}，自交办之日${from}起算为${dueOn}${other.zh}；两个日期中较早的一个为准${governs ? '，即国家法律的日期' : ''}。`,
    en: `National law has a limit of its own: ${article}, counted from the assignment on ${from}, gives ${dueOn}${other.en}; the earlier of the two governs${governs ? ', which is the national one' : ''}.`,
  };
}

const extendedStep = (to: string): Bilingual => ({
  zh: `经同意延长至${to}；按规则计算的到期日一并保留。`,
  en: `Extended by consent to ${to}; the date by the rule is kept beside it.`,
});

/** Each stretch in which it stood still, and the day that comes of all of them. */
function pauseSteps({ pauses = [], pausedTo, deadline }: RunningClock): readonly Bilingual[] {
  if (pausedTo === undefined || deadline === undefined) return [];
  const stretches = pauses.map(({ from, until }): Bilingual => ({
    zh: `自${from}次日起至${until}中止计算。`,
    en: `Stood still from the day after ${from} until ${until}.`,
  }));
  return [
    ...stretches,
    {
      zh: `中止的天数加在顺延之前的${deadline.unrolledOn}上，到期日为${pausedTo}。`,
      en: `The days that stood still are added to ${deadline.unrolledOn}, the day before any roll: due ${pausedTo}.`,
    },
  ];
}

const WHY: Readonly<Record<MoveReason, Bilingual>> = {
  'day-corrected': { zh: '更正了起算日', en: 'the day counted from was corrected' },
  'own-date': { zh: '另行规定了办理时间', en: 'a date of its own was set' },
  extended: { zh: '经批准延长期限', en: 'it was extended' },
  paused: { zh: '经同意中止计算', en: 'the clock stood still by consent' },
  resumed: { zh: '提前恢复计算', en: 'the clock counted on sooner' },
  'promise-changed': { zh: '承诺时间经批准变更', en: 'the promised date was changed' },
  'unit-received': { zh: '承办单位已收到', en: 'the unit received the case' },
  'calendar-published': { zh: '公布了放假通知', en: 'a notice of days off was published' },
  'pack-changed': { zh: '改用了规则包的新版本', en: 'the case was moved to another version of its rules' },
};

function moveStep({ from, to, reason }: ClockMove): Bilingual {
  const why = WHY[reason];
  return from === to
    ? { zh: `因${why.zh}重新计算，到期日${to}不变。`, en: `Counted anew because ${why.en}: still due ${to}.` }
    : {
        zh: `因${why.zh}，到期日由${from}改为${to}。`,
        en: `Because ${why.en}, the due date moved from ${from} to ${to}.`,
      };
}
