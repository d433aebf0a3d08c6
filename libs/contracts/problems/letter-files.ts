import { problem, type ProblemText } from './problem-text';

/** Refusals of the letter as a file. */
export type LetterFileCode = 'no-letter' | 'fonts-missing' | 'letter-blocked';

export const letterFileProblems: Readonly<Record<LetterFileCode, ProblemText>> = {
  'no-letter': problem(
    404,
    '这里还没有您可以查看的答复函。',
    'There is no letter here yet that you may see.',
    '承办单位起草后可看草稿；发出后相关各方可看正式函。',
    'The lead sees drafts; everyone with a part in the case sees the letter once it is sent.',
  ),
  'letter-blocked': problem(
    409,
    '按本地规则，核查结果未处理前不得签发：{zh}',
    'By the rules here the letter is not signed while this stands: {en}',
    '退回修改，或者按核查结果中的办法处理。',
    'Send it back to be changed, or do as the finding says.',
  ),
  'fonts-missing': problem(
    503,
    '服务器缺少生成 PDF 所需的字体（{file}）。',
    'The server lacks a font for PDF letters ({file}).',
    '可先下载 .docx；请管理员按 docs/letters.md 备齐字体。',
    'Take the .docx for now; an administrator gets the fonts by docs/letters.md.',
  ),
};
