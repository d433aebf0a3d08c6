import type { LetterReading } from '@banli/letter';

const or = (value: string | null): string => value ?? '—';
const list = (values: readonly string[] | null): string =>
  values === null ? '—' : values.length === 0 ? '（无）' : values.join('、');

/** What was read, for a person at a terminal. */
export function describeReading(read: LetterReading): string {
  const { signer, sections, commitments } = read;
  return [
    `发文机关 organ          ${or(read.organ)}`,
    `发文字号 number         ${or(read.number)}`,
    `届次会次 meeting        ${or(read.congress)} ${or(read.session)}`,
    `建议编号 proposal       ${or(read.proposalNumber)}`,
    `建议标题 title          ${or(read.title)}`,
    `代表 deputies           ${list(read.deputies)}${read.deputyCount === null ? '' : `（${read.deputyCount}）`}`,
    `协办单位 co-handlers    ${list(read.coHandlers)}`,
    `审签人 signer           ${signer === null ? '—' : `${signer.name} ${signer.post}`}`,
    `抄送 copies             ${list(read.cc)}`,
    '正文 sections',
    ...(sections ?? []).map(
      ({ heading, paragraphs }, at) =>
        `  ${at + 1}. ${heading === '' ? '（无标题）' : heading}（${paragraphs.join('').length}字）`,
    ),
    '承诺事项 commitments',
    ...(commitments ?? []).map(({ item, due, dueOn, responsibleUnit }, at) =>
      item + due + responsibleUnit === ''
        ? `  ${at + 1}. （空行 empty row）`
        : `  ${at + 1}. ${item} · ${due}${dueOn === null ? '' : `（${dueOn}）`} · ${responsibleUnit}`,
    ),
    `检查 findings: ${read.findings.length}`,
    ...read.findings.map(({ code, zh, en }) => `  ${code}: ${zh} ${en}`),
    `未读懂 unread: ${read.unread.length}`,
    ...read.unread.map(
      ({ line, field, zh, en, text }) =>
        `  第${line}行 line ${line}${field === undefined ? '' : ` ${field}`}: ${zh} ${en}${text === '' ? '' : ` “${text}”`}`,
    ),
  ].join('\n');
}
