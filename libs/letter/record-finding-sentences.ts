import { sentences, type Wording } from './finding-wording';
import type { FindingCode, FindingFacts } from './finding.types';
import type { HandlingAct } from './letter.types';

type RecordCode = Extract<FindingCode, `promise-${string}` | `body-${'date' | 'count' | 'session'}-${string}`>;

const ACTS: Readonly<Record<HandlingAct, { readonly zh: string; readonly en: string }>> = {
  received: { zh: '收到建议', en: 'that the proposal arrived' },
  assigned: { zh: '交办', en: 'that it was assigned' },
  contacted: { zh: '与代表沟通', en: 'that the deputy was contacted' },
};

const COUNTS: Readonly<Record<FindingFacts['body-count-differs']['of'], { readonly zh: string; readonly en: string }>> =
  {
    'co-handlers': { zh: '个协办单位', en: 'co-handlers' },
    requests: { zh: '条诉求', en: 'requests' },
    deputies: { zh: '位代表', en: 'deputies' },
  };

/** Of what the text says otherwise than record and table. */
export const recordWordings: { readonly [C in RecordCode]: Wording<C> } = {
  'promise-date-differs': ({ row, expected, found }) =>
    sentences(
      `正文写的是“${found}”，承诺事项第${row}行写的是${expected}。`,
      `The text promises it for ${found}; row ${row} of the commitments says ${expected}.`,
      '核对日期，使正文与承诺事项列表一致。',
      'Check the date and make the text agree with the table.',
    ),
  'promise-number-differs': ({ row, expected, found }) =>
    sentences(
      `正文承诺的是“${found}”，承诺事项第${row}行写的是“${expected}”。`,
      `The text promises ${found}; row ${row} of the commitments says ${expected}.`,
      '核对数字，使正文与承诺事项列表一致。',
      'Check the number and make the text agree with the table.',
    ),
  'body-date-impossible': ({ found }) =>
    sentences(`“${found}”不是日历上的日子。`, `No calendar has the day ${found}.`, '核对日期。', 'Check the date.'),
  'body-date-not-come': ({ found, writtenOn }) =>
    sentences(
      `“${found}”在本稿日期${writtenOn}之后，正文却写作已经办成。`,
      `The text tells as done what it dates ${found}, after the day of this version, ${writtenOn}.`,
      '核对日期；尚未办成的，改写为承诺。',
      'Check the date; what is not done yet is a promise.',
    ),
  'body-date-differs': ({ act, found, expected }) =>
    sentences(
      `正文写“${found}”${ACTS[act].zh}，案卷记载的是${expected.join('、')}。`,
      `The text says ${ACTS[act].en} on ${found}; the record says ${expected.join(', ')}.`,
      '按案卷改正日期；案卷有误的，先更正案卷。',
      'Correct the date by the record, or the record first where that is wrong.',
    ),
  'body-count-differs': ({ of, found, expected }) =>
    sentences(
      `正文写的是${found}${COUNTS[of].zh}，案卷有${expected}${COUNTS[of].zh}。`,
      `The text speaks of ${found} ${COUNTS[of].en}; the record has ${expected}.`,
      '按案卷改正数字。',
      'Correct the number by the record.',
    ),
  'body-session-differs': ({ expected, found }) =>
    sentences(
      `正文写的是“${found}”，案卷是“${expected}”。`,
      `The text names ${found}; the record says ${expected}.`,
      '按案卷改正届次。',
      'Correct congress and session by the record.',
    ),
};
