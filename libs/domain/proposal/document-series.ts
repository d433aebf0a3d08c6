/** 机关代字 is written in Chinese characters: 渝环函. */
export const isDocumentSeries = (series: string): boolean => /^\p{Script=Han}{1,20}$/u.test(series);

/** The last serial that a year's letters can have. */
const LAST_SERIAL = 999_999;

export const isSerial = (serial: number): boolean => Number.isInteger(serial) && serial >= 1 && serial <= LAST_SERIAL;
