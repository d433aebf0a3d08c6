import type { letter as chinese } from '../zh/letter';
import type { SameKeys } from '../same-keys';

export const letter: SameKeys<typeof chinese> = {
  files: 'Letter as a file',
  pdf: 'PDF (to print)',
  docx: 'Word document',
  receipt: 'Receipt to the letter',
  fulfilmentReceipt: 'Receipt on its promises',
  draftNote:
    'Until it is signed and numbered, every page says in Chinese that it is a draft, or that its number is still to come.',
  sealedNote: 'The letter is sealed: its last page has a check code, and the file is exactly what was signed.',
  check: {
    title: 'Is this letter genuine?',
    lead: 'Compares a reply to a proposal with what the unit signed. No sign-in; no personal data are shown.',
    code: 'Check code',
    codeHint: 'On the letter’s last page: three groups of four, capital or small.',
    submit: 'Check',
    byFile: 'Compare a file',
    byFileHint: 'Its hash (SHA-256) is computed on this machine; the file is not uploaded.',
    choose: 'Choose a PDF or Word file',
    hash: 'Or paste the file’s SHA-256',
    hashSubmit: 'Compare the hash',
    noDigest:
      'This connection is not encrypted, so the browser cannot compute a hash: paste it, or open this page over https.',
    badHash: 'A SHA-256 has 64 hexadecimal digits.',
    unknownCode: 'There is no such code. Check what you typed; if it stays unknown, the letter is not one of ours.',
    unknownFile: 'This file is none that was signed: it was changed, or is not the original file.',
    genuineCode: 'There is such a letter. Compare each of these with the paper.',
    genuineFile: 'The file is genuine: byte for byte the one that was sealed.',
    number: 'Number',
    unit: 'Signed by',
    signedOn: 'Signed on',
    standingLabel: 'Standing',
    kept: { pdf: 'SHA-256 of the PDF kept', docx: 'SHA-256 of the Word document kept' },
    standing: {
      'in-force': 'In force',
      superseded: 'Superseded by a letter signed anew or of another round',
      withdrawn: 'The proposal was withdrawn',
    },
  },
};
