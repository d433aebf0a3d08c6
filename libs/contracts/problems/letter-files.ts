import { problem, type ProblemText } from './problem-text';

/** Refusals of the letter as a file, made or read. */
export type LetterFileCode =
  | 'no-letter'
  | 'fonts-missing'
  | 'letter-blocked'
  | 'template-fails-checks'
  | 'letter-without-text'
  | 'letter-encrypted'
  | 'letter-of-old-word'
  | 'letter-type-unknown'
  | 'letter-broken';

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
  'template-fails-checks': problem(
    422,
    '按此模板写成的答复函通不过核查：{zh}',
    'A letter by this template does not pass the checks: {en}',
    '模板可以改文字，不能改核查；请补上缺少的内容。',
    'A template words a letter and takes no check away; put in what is missing.',
  ),
  'letter-without-text': problem(
    422,
    '文件里没有文字，大概是扫描件。',
    'The file holds no text; it is probably a scan.',
    '请先做文字识别（OCR），或者改传 Word 文件。',
    'Run it through text recognition (OCR) first, or give the Word document.',
  ),
  'letter-encrypted': problem(
    422,
    '文件有密码。',
    'The file is protected by a password.',
    '请先去掉密码再试。',
    'Take the password off and try again.',
  ),
  'letter-of-old-word': problem(
    415,
    '这是旧版 Word（.doc）文件。',
    'This is a file of an old Word (.doc).',
    '请另存为 .docx 再试。',
    'Save it as .docx and try again.',
  ),
  'letter-type-unknown': problem(
    415,
    '不能读取这种文件。',
    'Files of this kind cannot be read.',
    '可以读取 .txt、.docx 和有文字的 .pdf。',
    '.txt, .docx and .pdf with text can be.',
  ),
  'letter-broken': problem(
    422,
    '文件已损坏，无法读取。',
    'The file is damaged and cannot be read.',
    '请用原来的程序打开并重新保存，再试一次。',
    'Open it where it was made, save it anew and try again.',
  ),
  'fonts-missing': problem(
    503,
    '服务器缺少生成 PDF 所需的字体（{file}）。',
    'The server lacks a font for PDF letters ({file}).',
    '可先下载 .docx；请管理员按 docs/letters.md 备齐字体。',
    'Take the .docx for now; an administrator gets the fonts by docs/letters.md.',
  ),
};
