import type { FulfilmentNotice, PromiseTold, StreamId } from '@banli/domain';
import { chineseDate, type PrintableRow, type ToldRow } from '@banli/letter';

/** The rows of a letter's table with what a notice says of each; its day is the one promised last. */
export function toldRows(
  rows: readonly PrintableRow[],
  { promises }: Pick<FulfilmentNotice, 'promises'>,
  { stream, round }: { readonly stream: StreamId; readonly round: number },
): readonly ToldRow[] {
  const own = promises.filter((promise) => promise.proposal === stream && promise.round === round);
  return rows.map((row, index) => {
    const told = own.find((promise) => promise.row === index + 1);
    return told ? { ...row, due: chineseDate(told.dueOn), told: sentenceOf(told) } : row;
  });
}

function sentenceOf({ status, fulfilledOn, account = '' }: PromiseTold): string {
  switch (status) {
    case 'fulfilled':
      return `已落实${fulfilledOn === undefined ? '' : `（${chineseDate(fulfilledOn)}）`}。${account}`;
    case 'reported':
      return `已办理，待确认。${account}`;
    case 'open':
      return `正在落实。${account}`;
    case 'dropped':
      return `不再落实。${account}`;
  }
}
