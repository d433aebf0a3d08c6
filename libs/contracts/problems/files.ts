import { problem, type ProblemText } from './problem-text';

/** Refusals of uploaded files. */
export type FileCode = 'file-missing' | 'file-too-large' | 'file-type-not-taken' | 'no-such-file';

export const fileProblems: Readonly<Record<FileCode, ProblemText>> = {
  'file-missing': problem(
    422,
    '没有收到文件。',
    'No file arrived.',
    '请选择一个文件再上传。',
    'Choose a file and upload it again.',
  ),
  'file-too-large': problem(
    413,
    '文件超过 {megabytes} MB。',
    'The file is larger than {megabytes} MB.',
    '请压缩或者分成几个文件；扫描件用 200 dpi 即可。',
    'Compress it or split it; 200 dpi is enough for a scan.',
  ),
  'file-type-not-taken': problem(
    415,
    '不接受这种文件（{found}）。',
    'Files of this kind ({found}) are not taken.',
    '可以上传 PDF、OFD、Word（docx）、Excel（xlsx）、JPEG 或者 PNG 文件。',
    'PDF, OFD, Word (docx), Excel (xlsx), JPEG and PNG are.',
  ),
  'no-such-file': problem(404, '没有这个文件。', 'There is no such file.', '请重新上传。', 'Upload it again.'),
};
