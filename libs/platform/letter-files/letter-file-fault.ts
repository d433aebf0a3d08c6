/** Why a file cannot be read as a letter. */
export type LetterFileProblem =
  'empty' | 'too-large' | 'no-text' | 'encrypted' | 'old-word' | 'unknown-type' | 'broken';

const SENTENCES: Readonly<Record<LetterFileProblem, readonly [zh: string, en: string]>> = {
  empty: ['文件是空的。', 'The file is empty.'],
  'too-large': ['文件太大，超过10 MB。', 'The file is larger than 10 MB.'],
  'no-text': [
    'PDF里没有文字，大概是扫描件；请先做文字识别（OCR）。',
    'The PDF holds no text, so it is probably a scan; run it through text recognition (OCR) first.',
  ],
  encrypted: ['文件有密码；请先去掉密码。', 'The file is protected by a password; take the password off first.'],
  'old-word': [
    '这是旧版Word（.doc）文件；请另存为.docx。',
    'This is a file of an old Word (.doc); save it as .docx first.',
  ],
  'unknown-type': ['只能读取.txt、.docx和有文字的.pdf。', 'Only .txt, .docx and .pdf with text can be read.'],
  broken: ['文件已损坏，无法读取。', 'The file is damaged and cannot be read.'],
};

/** Thrown when a file cannot be read as a letter; its message says why, in both languages. */
export class LetterFileFault extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(
    readonly problem: LetterFileProblem,
    options?: ErrorOptions,
  ) {
    const [zh, en] = SENTENCES[problem];
    super(`${zh} ${en}`, options);
    this.name = 'LetterFileFault';
    this.zh = zh;
    this.en = en;
  }
}
