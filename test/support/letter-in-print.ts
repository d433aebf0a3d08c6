import { plainDate } from '@banli/calendar';
import { printableLetter, shortNameOf } from '@banli/letter';
import { directory, lead, letter0869 } from '../../apps/cli/src/demonstration/case-0869';

/** 渝环函〔2021〕313号 as Banli prints it, with a made-up check code. */
export const letter0869InPrint = printableLetter(letter0869, {
  mark: lead.fullName,
  signedBy: lead.fullName,
  number: '渝环函〔2021〕313号',
  signedOn: plainDate('2021-04-29'),
  nameOf: (party) => shortNameOf(directory, party),
  status: { kind: 'final' },
  seal: { code: 'K7Q2-9XMD-4HTR', address: 'https://banli.example/check' },
});
