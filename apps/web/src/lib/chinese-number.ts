/** `5-4` → 五届人大四次会议, `5-r2021` → 五届人大2021年闭会期间. */
export function sessionInChinese(session: string): string {
  const [, congress = '', recess = '', meeting = ''] = /^(\d+)-(r?)(\d+)$/.exec(session) ?? [];
  if (congress === '') return session;
  const name = `${ordinal(Number(congress))}届人大`;
  return recess === '' ? `${name}${ordinal(Number(meeting))}次会议` : `${name}${meeting}年闭会期间`;
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1–99 in Chinese characters, as headings and sessions are numbered. */
export function ordinal(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = digits[n % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}
