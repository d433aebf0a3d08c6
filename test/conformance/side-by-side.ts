import { loadRulePacks, loadWorkCalendar } from '@banli/platform';
import type { ClockKind, RulePack } from '@banli/rules';
import { people, step, upTo } from '../../libs/domain/testing/case-under-pack';
import { proposalSpecification } from '../../libs/domain/testing/specifications';
import { eachRates, type ProposalCommand, type ProposalState } from '@banli/domain';

type Row = readonly [what: string, ...each: readonly string[]];

const CLOCKS: readonly ClockKind[] = ['assign', 'return', 'contact', 'opinion', 'reply', 'rating', 'rehandling'];

/** The first of its kind that runs, in the case lived so far. */
const dueOf = ({ clocks }: ProposalState, kind: ClockKind): string =>
  Object.values(clocks).find((clock) => clock.kind === kind)?.dueOn ?? '—';

const whatFollows: Readonly<Record<string, string>> = {
  order: '人代工委要求重新办理 ordered by the office for deputies',
  'standing-committee': '市人大常委会要求重新办理 demanded by the standing committee',
  study: '先研究并告知代表 studied first, the deputy told',
};

/** The same case, act for act, under a pack: acts that only its law asks for are added where it asks for them. */
function lifeUnder(pack: RulePack): { readonly state: ProposalState; readonly added: readonly string[] } {
  const { lived } = proposalSpecification({ pack, calendar: loadWorkCalendar() }, () => undefined);
  const level = { level: 'not-satisfied', reasons: '未写明时限。' } as const;
  const aspects = pack.ratingAspects
    ? { aspects: Object.fromEntries(pack.ratingAspects.each.map(({ id }) => [id, 'not-satisfied'])) }
    : {};
  const study: ProposalCommand = { type: 'StudyDissatisfaction', findings: '意见有据。', told: 'telephone' };
  const studied = pack.rehandling?.by === 'study' ? [step('2021-04-27', people.body, study)] : [];
  const decision = pack.rehandling?.by === 'standing-committee' ? { decision: '常办〔2021〕7号' } : {};
  const scene = lived(
    ...upTo(pack, 'delivered'),
    step('2021-04-25', people.deputy, { type: 'RateReply', ...level, ...aspects }),
    ...(eachRates(pack) ? [step('2021-04-26', people.coSigner, { type: 'RateReply', ...level, ...aspects })] : []),
    ...studied,
    step('2021-04-28', people.body, {
      type: 'OrderRehandling',
      reasons: '意见有据。',
      requirements: '写明时限。',
      ...decision,
    }),
    step('2021-04-30', people.office, { type: 'ConfirmOrderReceived', proof: '签收' }),
  );
  return {
    state: scene.begun,
    added: [
      ...(eachRates(pack) ? ['每位代表各自评价 rated by each deputy'] : []),
      ...(pack.ratingAspects ? ['分项评价 rated apart'] : []),
      ...(pack.gates.coHandlersViewsTold ? ['答复说明会办意见 the co-handler’s view told'] : []),
      whatFollows[pack.rehandling?.by ?? 'order'] ?? '',
    ],
  };
}

/** One case of 4 February 2021 under every pack of this version: what is due when, and what else is asked for. */
export function sideBySide(): {
  readonly packs: readonly string[];
  readonly rows: readonly Row[];
  readonly page: string;
} {
  const packs = loadRulePacks();
  const lives = packs.map(lifeUnder);
  const names = packs.map(({ id, version }) => `${id}@${version}`);
  const rows: readonly Row[] = [
    ...CLOCKS.map((kind): Row => [kind, ...lives.map(({ state }) => dueOf(state, kind))]),
    ['classes of result', ...packs.map(({ resultClasses }) => String(resultClasses.length))],
    ['more time', ...packs.map(moreTime)],
    ['withdrawal', ...packs.map(({ withdrawal }) => withdrawalOf(withdrawal))],
    ['signed by', ...packs.map(({ signers }) => signers?.roles.join(', ') ?? 'chief')],
    ['what else the case met', ...lives.map(({ added }) => added.filter((one) => one !== '').join('; '))],
  ];
  const page = [
    '# One case under every pack',
    '',
    'Received on 4 February 2021, assigned on the 5th, received by the lead on the 8th and by the co-handler on the 9th, answered on',
    '15 April, the letter received on the 20th (by the co-signer on the 21st) and rated as not satisfying on the 25th, handled anew from 30 April. Lived act for act through the',
    'domain under each pack, by `npm run census`; a dash where the law gives no time and none runs.',
    '',
    `| | ${names.join(' | ')} |`,
    `| --- | ${names.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
  return { packs: names, rows, page };
}

function moreTime({ extension, clocks }: RulePack): string {
  if (!extension) return '—';
  const most = extension.atMost?.limit ?? clocks['reply-difficult']?.limit;
  const limit = most ? `${String(most.amount)} ${most.unit}` : '';
  const how = extension.atMost ? `at most ${limit} more` : `${limit} in all`;
  return [how, `by ${extension.grantedBy.join(' or ')}`, ...(extension.report ? ['on a written report'] : [])].join(
    ', ',
  );
}

function withdrawalOf(withdrawal: RulePack['withdrawal']): string {
  if (withdrawal?.until === 'assignment') return 'before the assignment';
  return withdrawal?.unanimous ? 'by all who signed' : 'by the lead proposer';
}
