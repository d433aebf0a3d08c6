import type {
  AwaitedLetter,
  AwaitedOpinion,
  BoardRow,
  CommitmentView,
  ListedProposal,
  ListedPublication,
  OversightList,
  ProposalRef,
  RateRow,
  RoundList,
} from '@banli/contracts';
import { dateInShanghai, type Instant } from '@banli/calendar';
import type { Bilingual } from '@banli/rules';
import type { SheetColumn } from './sheet';
import { words, wordOf } from './words';

const title = (zh: string, en: string): Bilingual => ({ zh, en });
const WIDE = 48;

const proposalColumns = <Row>(of: (row: Row) => ProposalRef | undefined): readonly SheetColumn<Row>[] => [
  { title: title('届次', 'Session'), cell: (row) => of(row)?.session, width: 10 },
  { title: title('编号', 'Number'), cell: (row) => of(row)?.number, width: 10 },
  { title: title('建议', 'Proposal'), cell: (row) => of(row)?.title, width: WIDE },
];

export const boardColumns: readonly SheetColumn<BoardRow>[] = [
  ...proposalColumns<BoardRow>(({ proposal }) => proposal),
  {
    title: title('年度寄送', 'Yearly round'),
    cell: ({ round }) => (round ? `${String(round.year)} ${round.unit.shortName}` : undefined),
  },
  { title: title('期限', 'Clock'), cell: ({ name }, tongue) => name[tongue], width: 24 },
  { title: title('责任单位', 'Owed by'), cell: ({ owedBy }) => owedBy.shortName },
  { title: title('答复单位', 'Answer of'), cell: ({ branch }) => branch?.shortName },
  { title: title('到期日', 'Due on'), cell: ({ dueOn }) => dueOn },
  { title: title('预警', 'Tier'), cell: ({ tier }, tongue) => wordOf(words.tier, tier, tongue) },
  { title: title('已过工作日', 'Working days past'), cell: ({ workingDaysPast }) => workingDaysPast },
  {
    title: title('暂定', 'Provisional'),
    cell: ({ provisional }, tongue) => (provisional ? { zh: '暂定', en: 'provisional' }[tongue] : undefined),
  },
  { title: title('提醒送达', 'Last reminder delivered'), cell: ({ told }) => dayOf(told?.deliveredAt), width: 14 },
  { title: title('提醒已查看', 'Reminder opened'), cell: ({ told }) => dayOf(told?.seenAt), width: 14 },
  { title: title('查看人', 'Opened by'), cell: ({ told }) => told?.seenBy?.name },
];

const dayOf = (instant: string | undefined): string | undefined =>
  instant === undefined ? undefined : dateInShanghai(instant as Instant);

export const proposalListColumns: readonly SheetColumn<ListedProposal>[] = [
  ...proposalColumns<ListedProposal>((row) => row),
  { title: title('阶段', 'Stage'), cell: ({ phase }, tongue) => wordOf(words.phase, phase, tongue) },
  {
    title: title('承办单位', 'Handled by'),
    cell: ({ lead, answering }) =>
      answering.length > 0 ? answering.map(({ shortName }) => shortName).join('、') : lead?.shortName,
    width: 24,
  },
  { title: title('收到日期', 'Received'), cell: ({ receivedOn }) => receivedOn },
  { title: title('答复期限', 'Reply due'), cell: ({ replyDueOn }) => replyDueOn },
  { title: title('预警', 'Tier'), cell: ({ tier }, tongue) => wordOf(words.tier, tier, tongue) },
  { title: title('答复日期', 'Answered'), cell: ({ answeredOn }) => answeredOn },
];

/** A row for each opinion: a spreadsheet is sorted and counted by rows. */
export type OpinionLine = { readonly letter: AwaitedLetter; readonly opinion: AwaitedOpinion };

export const opinionColumns: readonly SheetColumn<OpinionLine>[] = [
  ...proposalColumns<OpinionLine>(({ letter }) => letter),
  { title: title('主办单位', 'Lead'), cell: ({ letter }) => letter.lead.shortName },
  { title: title('答复期限', 'Reply due'), cell: ({ letter }) => letter.replyDueOn },
  { title: title('协办单位', 'Co-handler'), cell: ({ opinion }) => opinion.unit.shortName },
  {
    title: title('状态', 'State'),
    cell: ({ opinion }, tongue) => wordOf(words.standing, opinion.standing, tongue),
  },
  { title: title('要求日期', 'Asked on'), cell: ({ opinion }) => opinion.requestedOn },
  { title: title('提交期限', 'Due on'), cell: ({ opinion }) => opinion.dueOn },
  { title: title('提交日期', 'Came on'), cell: ({ opinion }) => opinion.submittedOn },
  { title: title('等待天数', 'Days waited'), cell: ({ opinion }) => opinion.daysWaited },
  { title: title('延误天数', 'Days lost'), cell: ({ opinion }) => opinion.daysLost },
];

export const commitmentColumns: readonly SheetColumn<CommitmentView>[] = [
  ...proposalColumns<CommitmentView>(({ proposal }) => proposal),
  { title: title('序号', 'Row'), cell: ({ row }) => row, width: 8 },
  { title: title('承诺事项', 'Commitment'), cell: ({ item }) => item, width: WIDE },
  { title: title('责任单位', 'Responsible'), cell: ({ responsibleUnit }) => responsibleUnit.shortName },
  { title: title('落实时间', 'Due on'), cell: ({ dueOn }) => dueOn },
  { title: title('预警', 'Tier'), cell: ({ tier }, tongue) => wordOf(words.tier, tier, tongue) },
  { title: title('状态', 'Status'), cell: ({ status }, tongue) => wordOf(words.commitment, status, tongue) },
  { title: title('延期次数', 'Extensions'), cell: ({ extensions }) => extensions },
  {
    title: title('结转', 'Carried over'),
    cell: ({ carried }) => carried.map(({ toYear, explanation }) => `${String(toYear)} ${explanation}`).join('；'),
    width: WIDE,
  },
  {
    title: title('最近进展', 'Latest progress'),
    cell: ({ progress }) => {
      const last = progress.at(-1);
      return last && `${last.on} ${last.text}`;
    },
    width: WIDE,
  },
  { title: title('落实日期', 'Fulfilled on'), cell: ({ fulfilledOn }) => fulfilledOn },
  { title: title('确认日期', 'Confirmed on'), cell: ({ confirmed }) => confirmed?.on },
];

export const rateColumns: readonly SheetColumn<RateRow>[] = [
  ...proposalColumns<RateRow>(({ proposal }) => proposal),
  { title: title('单位', 'Unit'), cell: ({ unit }) => unit.shortName },
  { title: title('日期', 'Day'), cell: ({ day }) => day },
  { title: title('计入', 'Counted'), cell: ({ outcome }, tongue) => wordOf(words.outcome, outcome, tongue) },
  { title: title('认定', 'Why'), cell: ({ reason }, tongue) => wordOf(words.reason, reason, tongue), width: 24 },
];

export const roundColumns: readonly SheetColumn<RoundList['rows'][number]>[] = [
  { title: title('年度', 'Year'), cell: ({ year }) => year, width: 8 },
  { title: title('单位', 'Unit'), cell: ({ unit }) => unit.shortName },
  { title: title('期限', 'Due on'), cell: ({ dueOn }) => dueOn },
  { title: title('代表人数', 'Raters'), cell: ({ raters }) => raters },
  { title: title('已寄送', 'Told'), cell: ({ told }) => told },
  { title: title('已评价或者不计入', 'Rated or left out'), cell: ({ settled }) => settled, width: 20 },
  { title: title('台账报送', 'Ledger'), cell: ({ ledgerOn }) => ledgerOn },
  { title: title('状态', 'Status'), cell: ({ status }, tongue) => wordOf(words.round, status, tongue) },
];

export const oversightColumns: readonly SheetColumn<OversightList['rows'][number]>[] = [
  { title: title('事项', 'Matter'), cell: (row) => row.title, width: WIDE },
  { title: title('种类', 'Kind'), cell: ({ matter }, tongue) => wordOf(words.matter, matter, tongue) },
  { title: title('年度', 'Year'), cell: ({ year }) => year, width: 8 },
  { title: title('单位', 'Units'), cell: ({ units }) => units.map(({ shortName }) => shortName).join('、'), width: 24 },
  { title: title('开始', 'Begun'), cell: ({ openedOn }) => openedOn },
  { title: title('期限', 'Due on'), cell: ({ dueOn }) => dueOn },
  { title: title('状态', 'Status'), cell: ({ status }, tongue) => wordOf(words.oversight, status, tongue) },
  { title: title('结束', 'Ended'), cell: ({ closedOn }) => closedOn },
];

export const publicationColumns: readonly SheetColumn<ListedPublication>[] = [
  ...proposalColumns<ListedPublication>((row) => row),
  { title: title('答复单位', 'Answered by'), cell: ({ unit }) => unit.shortName },
  { title: title('答复日期', 'Answered'), cell: ({ answeredOn }) => answeredOn },
  { title: title('公开情况', 'State'), cell: ({ state }, tongue) => wordOf(words.publication, state, tongue) },
  { title: title('公开期限', 'Due on'), cell: ({ dueOn }) => dueOn },
  { title: title('本单位网站公开', 'On the unit’s site'), cell: ({ onUnitSite }) => onUnitSite?.on },
  { title: title('网址', 'Address'), cell: ({ onUnitSite }) => onUnitSite?.address, width: WIDE },
  { title: title('人大网站公开', 'On the congress’s site'), cell: ({ onCongressSite }) => onCongressSite?.on },
  { title: title('人大网站网址', 'Address there'), cell: ({ onCongressSite }) => onCongressSite?.address, width: WIDE },
  { title: title('不予公开日期', 'Exempt since'), cell: ({ exempted }) => exempted?.on },
  {
    title: title('不予公开理由', 'On the ground of'),
    cell: ({ exempted }, tongue) => exempted?.ground[tongue],
    width: 24,
  },
];
