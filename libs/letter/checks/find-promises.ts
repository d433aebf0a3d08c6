import type { PlainDate } from '@banli/calendar';
import { readDue } from '../reading/read-date';

/** A promise with a time, found in running text. */
export type Promised = {
  /** The words, as they stand. */
  readonly quote: string;
  /** Where they begin in the text. */
  readonly at: number;
  /** What is promised, as a row would say it. */
  readonly item: string;
  readonly due: string;
  /** Absent where the words name no year. */
  readonly dueOn?: PlainDate;
};

const SENTENCE = /[^。；！？\n]+/gu;
const CLAUSE = /[^，、：]+/gu;
const INTENT = /将|计划|预计|力争|确保|争取|拟|承诺|可望|有望|目标|下一步|保证|抓紧|尽快|要求/u;
/** What was done, was said by others, or stands in a title, promises nothing. */
const DONE =
  /已经?(?:于|在|完成|建成|印发|出台|实现|启动|投入|全面|全部|基本)|截至|截止|以来|曾|去年|上年|完成了|建成了|印发了|出台了/u;
const YEAR = '(?:(?:\\d{4}|[〇○零一二三四五六七八九]{4})年|今年|本年|明年|后年)';
const DUE = new RegExp(
  `(?:于|在|到|至)?(?<due>${YEAR}(?:年?底|年?末|上半年|下半年|第?[一二三四1-4]季度|\\d{1,2}月(?:\\d{1,2}日|底|末|份)?)?(?:之前|以前|前|内)?|(?:\\d{1,2}月(?:\\d{1,2}日|底|末)?|年底|年末|年内|[一二三四]季度末?|月底)(?:之前|以前|前|内)?)`,
  'u',
);
const ACT =
  /完成|建成|投用|投入使用|投入运行|投产|实施|启动|开工|竣工|出台|印发|实现|落实|解决|办结|通车|验收|改造|上线|覆盖|达到|建设|新建|新增|开通|制定|修订|编制|整治|安装|交付|开放|配备|清理|消除|拨付|兑现/u;

/** Promises that a text makes: an intention, a time still to come, and an act, all in one sentence. */
export function findPromises(text: string, writtenIn?: number): readonly Promised[] {
  const plain = text.replace(/《[^》]*》|“[^”]*”/gu, (words) => '□'.repeat(words.length));
  return [...plain.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const found = promisedIn(sentence, writtenIn);
    if (!found) return [];
    const at = index + found.from;
    const quote = text.slice(at, index + sentence.length).trim();
    const item = itemOf(text.slice(at, index + sentence.length), found.due);
    return [{ quote, at, item, due: found.due, ...(found.dueOn === undefined ? {} : { dueOn: found.dueOn }) }];
  });
}

function promisedIn(sentence: string, writtenIn: number | undefined) {
  for (const { 0: clause, index } of sentence.matchAll(CLAUSE)) {
    const due = DUE.exec(clause)?.groups?.['due'];
    if (due === undefined) continue;
    const around = sentence.slice(startOf(sentence, index));
    const ahead = clause.slice(clause.indexOf(due) + due.length) + sentence.slice(index + clause.length);
    const before = sentence.slice(0, index + clause.indexOf(due));
    if (DONE.test(clause) || !ACT.test(ahead.slice(0, 40)) || /年度|—|至今|以来|期间/u.test(clause)) continue;
    const meant = INTENT.test(clause) || INTENT.test(before.slice(-16)) || INTENT.test(ahead.slice(0, 6));
    // 2022年6月底前建成 without 将 promises as well; 2020年建成 tells
    if (!meant && !/(?:前|底)$/u.test(due)) continue;
    const year = Number(/^\d{4}/u.exec(due)?.[0] ?? NaN);
    if (writtenIn !== undefined && year < writtenIn) continue;
    const dueOn = readDue(
      /^\d{1,2}月|^年/u.test(due) && writtenIn !== undefined
        ? `${String(writtenIn)}年${due.replace(/^年(?=[底末内])/u, '')}`
        : due,
      writtenIn,
    );
    return { from: sentence.length - around.length, due, dueOn };
  }
  return undefined;
}

/** The clause before belongs to it where it only says who, or that something is meant: 我局将, 下一步. */
function startOf(sentence: string, index: number): number {
  const before = /(?:^|[，：])(?<lead>[^，：]{1,12})，$/u.exec(sentence.slice(0, index))?.groups?.['lead'];
  return before !== undefined && INTENT.test(before) ? index - before.length - 1 : index;
}

/** 我局将于2022年6月底前建成30个站点 as 建成30个站点. */
function itemOf(words: string, due: string): string {
  return words
    .replace(due, '')
    .replace(/(?:于|在|到|至)(?=[，、]|$)/gu, '')
    .trim()
    .replace(/^(?:下一步|接下来|同时|此外|另外|目前|其中)?[，：]?/u, '')
    .replace(
      /^(?:我[局委办厅院区县市部会]|我们|我公司|本[局委院])?(?:将|还将|也将|计划|预计|力争|确保|争取|拟|承诺|要|会)*(?:于|在|到|至)?[，：]?(?:将|力争|确保|全面|抓紧|尽快)?/u,
      '',
    )
    .replace(/^[，、：]+|[，、：。；]+$/gu, '');
}
