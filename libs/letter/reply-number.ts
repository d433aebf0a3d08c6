import { isDocumentSeries, isSerial } from '@banli/domain';

/** 发文字号; unique per series (机关代字) and year. */
export type ReplyNumber = {
  /** 机关代字, ending in 函 for a letter: 渝环函. */
  readonly series: string;
  readonly year: number;
  /** From 1. */
  readonly serial: number;
};

/** What is wrong with a number that came from a document office. */
export type ReplyNumberFault = 'brackets' | 'leading-zero' | 'shape';

export type ParsedReplyNumber =
  { readonly ok: true; readonly number: ReplyNumber } | { readonly ok: false; readonly fault: ReplyNumberFault };

const NUMBER =
  /^(?<series>\p{Script=Han}+)(?<open>[〔[［（(【])(?<year>[12]\d{3})(?<close>[〕\]］）)】])(?<serial>\d{1,6})号$/u;

/** `渝环函〔2021〕313号`: full-width brackets, no leading zero (GB/T 9704-2012). Throws RangeError on a number that cannot be. */
export function formatReplyNumber({ series, year, serial }: ReplyNumber): string {
  if (!isDocumentSeries(series)) throw new RangeError(`not a document series: ${series}`);
  if (!Number.isInteger(year) || year < 1000 || year > 2999) throw new RangeError(`not a year: ${year}`);
  if (!isSerial(serial)) throw new RangeError(`not a serial: ${serial}`);
  return `${series}〔${year}〕${serial}号`;
}

/** Reads exactly what `formatReplyNumber` writes; anything else is refused with what is wrong with it. */
export function parseReplyNumber(text: string): ParsedReplyNumber {
  const { series, open, year, close, serial } = NUMBER.exec(text)?.groups ?? {};
  if (series === undefined || year === undefined || serial === undefined) return { ok: false, fault: 'shape' };
  if (open !== '〔' || close !== '〕') return { ok: false, fault: 'brackets' };
  if (serial.startsWith('0')) return { ok: false, fault: 'leading-zero' };
  return { ok: true, number: { series, year: Number(year), serial: Number(serial) } };
}

/** A number as the record has it, also one that an earlier version took and that no letter can bear. */
export const recordedNumber = ({ series, year, serial }: ReplyNumber): string =>
  `${series}〔${String(year)}〕${String(serial)}号`;
