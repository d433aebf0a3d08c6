import type { PlainDate } from '@banli/calendar';
import { findPromises } from '../checks/find-promises';
import { divideLetter, type DividedLetter } from './divide-letter';
import { linesOf, type Line } from './lines';
import { joinParagraphs, MARKER, type Paragraph } from './paragraphs';
import { readCoHandlers } from './read-co-handlers';
import { readCommitmentTable } from './read-commitments';
import { readCopies } from './read-copies';
import { readDay } from './read-date';
import { readHead, type HeadRead } from './read-head';
import { readProposals } from './read-opening';
import { readMeeting, readProposalNumbers, type Meeting } from './read-reference';
import { readSalutation } from './read-salutation';
import { closingLength, readSections } from './read-sections';
import { readSigner } from './read-signer';
import { isPersonName } from './person-names';
import type {
  LetterReading,
  ReadField,
  ReadPromise,
  ReadProposal,
  SourceLine,
  Unread,
  UnreadReason,
} from './reading.types';
import { isUnitName } from './unit-names';
import { unread } from './unread-sentences';

/** A letter as its own words give it, without what only a record or a rule could say of it. */
export type LetterAsRead = Omit<LetterReading, 'findings'> & {
  /** The number as printed, where its brackets had to be set right. */
  readonly numberAsWritten: string | undefined;
};

type Note = (reason: UnreadReason, line: Pick<Line, 'no' | 'text'> | undefined, field?: ReadField) => void;
const FIRST: Pick<Line, 'no' | 'text'> = { no: 1, text: '' };

/** Reads a letter of any organ, level and year; what is not certain is left empty and said to be unread. */
export function readLetter(source: readonly SourceLine[]): LetterAsRead {
  const lines = linesOf(source);
  const divided = divideLetter(lines);
  const notes: Unread[] = [];
  const last = lines.at(-1) ?? FIRST;
  const note: Note = (reason, line, field) => notes.push(unread(reason, line ?? last, field));
  const head = readHead(divided.head);
  const { paragraphs, doubtful } = joinParagraphs(divided.body);
  const { opening, rest } = openingOf(paragraphs);
  const closing = closingLength(rest);
  const signature = signatureOf(divided);
  const organ = head.organ ?? signature.organ;
  if (organ === null) note('absent', lines[0], 'organ');
  if (head.number === null) note(head.numberDoubt ? 'unclear' : 'absent', head.numberDoubt ?? lines[0], 'number');
  for (const line of head.stray) note('not-understood', line);
  for (const line of divided.tail)
    // a print repeats its number beside its check code
    if (line.part === 'stray' && line.norm !== head.number) note('not-understood', line);
  for (const line of doubtful) note('unclear', line, 'sections');
  const body = rest.slice(0, rest.length - closing);
  const writtenIn = yearOf(signature.dated, head.number);
  const reading = {
    organ,
    number: head.number,
    ...readReference(head, opening, divided, note),
    ...readAddressees(divided, opening, note),
    coHandlers: coHandlersOf(opening, body, organ, divided, note),
    sections: readSections(body),
    signer: signerOf(rest.slice(rest.length - closing), head, divided, note),
    ...commitmentsOf(divided, rest, body, writtenIn, note),
    cc: copiesOf(divided, note),
    letterTitle: head.title,
    opening: opening.map(({ text }) => text).join('\n') || null,
    closing: rest.slice(rest.length - closing).map(({ text }) => text),
    resultClass: head.resultClass ?? classOf(divided),
    dated: signature.dated,
    numberAsWritten: head.numberAsWritten,
  };
  if (reading.sections.length === 0) note('absent', divided.body.at(-1) ?? last, 'sections');
  return { ...reading, unread: [...notes].sort((one, other) => one.line - other.line) };
}

/** The paragraphs before the answer itself: up to 答复如下, and no further than the first heading. */
function openingOf(paragraphs: readonly Paragraph[]): { opening: readonly Paragraph[]; rest: readonly Paragraph[] } {
  const greeting = paragraphs.findIndex(({ norm }) => !/^[您你]们?好[！。，：]?$/u.test(norm));
  const all = paragraphs.slice(Math.max(greeting, 0));
  const heading = all.findIndex(({ norm }) => MARKER.test(norm));
  const before = all.slice(0, heading < 0 ? 4 : Math.min(heading, 4));
  const below = before.findIndex(({ norm }) => /如下[：:。]?$/u.test(norm));
  const received = before.findIndex(({ norm }) => /收悉|收阅|提出的|提交的|来函|转来|收到/u.test(norm));
  const length = below >= 0 ? below + 1 : received >= 0 ? received + 1 : 0;
  return { opening: all.slice(0, length), rest: all.slice(length) };
}

function readReference(head: HeadRead, opening: readonly Paragraph[], { body }: DividedLetter, note: Note) {
  const norm = opening.map((one) => one.norm).join('');
  const text = opening.map((one) => one.text).join('');
  const inTitle = readMeeting(head.titleNorm);
  const inOpening = readMeeting(norm.replace(/《[^》]*》/gu, ''));
  const meeting = agreed(inTitle, inOpening);
  const place = head.titleLine ?? body[0];
  if (meeting === undefined)
    for (const field of ['congress', 'session'] as const)
      note(inTitle && inOpening ? 'contradiction' : 'absent', place, field);
  const quoted = readProposals({ text, norm });
  const titled = readProposalNumbers(head.titleNorm);
  const proposals = proposalsOf(quoted, titled, norm, (field) => note('contradiction', place, field));
  const numbers = proposals.flatMap(({ number }) => number ?? []);
  const titles = proposals.flatMap(({ title }) => title ?? []);
  const contradicted = titled.length > 0 && quoted.some(({ number }) => number !== null && !titled.includes(number));
  if (numbers.length === 0 && !contradicted) note('absent', place, 'proposalNumber');
  if (titles.length === 0) note('absent', body[0], 'title');
  return {
    congress: meeting?.congress ?? null,
    session: meeting?.session ?? null,
    congressNumber: meeting?.congressNumber ?? null,
    sessionNumber: meeting?.sessionNumber ?? null,
    ofCppcc: meeting?.ofCppcc ?? (/提案/u.test(head.titleNorm) && !/议案|建议提案室/u.test(head.titleNorm)),
    proposalNumber: numbers.length === 0 ? null : numbers.join('、'),
    title: titles.length === 0 ? null : titles.join('、'),
    proposals,
  };
}

/** Title and opening have to name the same meeting, in whatever words. */
function agreed(one: Meeting | undefined, other: Meeting | undefined): Meeting | undefined {
  if (!one || !other) return one ?? other;
  const same = (a: number | null, b: number | null) => a === null || b === null || a === b;
  return same(one.congressNumber, other.congressNumber) && same(one.sessionNumber, other.sessionNumber)
    ? one
    : undefined;
}

/** Numbers of the title and of the opening, held against each other; a number that differs is no number. */
function proposalsOf(
  quoted: readonly ReadProposal[],
  titled: readonly string[],
  opening: string,
  differs: (field: ReadField) => void,
): readonly ReadProposal[] {
  const inOpening = quoted.flatMap(({ number }) => number ?? []);
  const loose = inOpening.length > 0 ? inOpening : readProposalNumbers(opening.replace(/《[^》]*》/gu, ''));
  if (
    titled.length > 0 &&
    loose.length > 0 &&
    !loose.every((number) => titled.some((other) => sameNumber(number, other)))
  ) {
    differs('proposalNumber');
    return quoted.map(({ title }) => ({ title, number: null }));
  }
  const numbers = titled.length >= loose.length ? titled : loose;
  if (quoted.length === 0) return numbers.map((number) => ({ number, title: null }));
  if (quoted.length === 1 && numbers.length <= 1)
    return quoted.map(({ title, number }) => ({ title, number: numbers[0] ?? number }));
  if (quoted.length === numbers.length)
    return quoted.map(({ title, number }, at) => ({ title, number: number ?? numbers[at] ?? null }));
  return [
    ...quoted.map(({ title, number }) => ({ title, number })),
    ...numbers.filter((number) => !inOpening.includes(number)).map((number) => ({ number, title: null })),
  ];
}

const sameNumber = (one: string, other: string): boolean =>
  one === other || one.replace(/^0+/u, '') === other.replace(/^0+/u, '');

function readAddressees({ salutation, body }: DividedLetter, opening: readonly Paragraph[], note: Note) {
  const place = salutation[0] ?? body[0];
  const nobody = { deputies: null, deputyCount: null, addressee: null };
  if (salutation.length === 0) {
    note('absent', place, 'deputies');
    return { ...nobody, kind: 'reply' as const };
  }
  const { names, count, open, unit, doubtful } = readSalutation(salutation.map(({ norm }) => norm).join(''));
  const first = opening[0]?.norm ?? '';
  if (unit !== undefined && isOpinion(first)) {
    const proposers = proposersIn(first);
    if (proposers.length === 0) note('absent', body[0], 'deputies');
    return {
      kind: 'opinion' as const,
      deputies: proposers.length > 0 ? proposers : null,
      deputyCount: null,
      addressee: unit,
    };
  }
  if (doubtful !== undefined || names.length === 0) {
    note('unclear', place, 'deputies');
    return { ...nobody, kind: 'reply' as const };
  }
  if (open) note('open-list', place, 'deputies');
  return { kind: 'reply' as const, deputies: names, deputyCount: count, addressee: null };
}

const isOpinion = (opening: string): boolean =>
  /贵[局委办厅院部区县市会]|你[局委办厅院部区县会]|协办|会办|转来|来函|商请/u.test(opening);

/** 李松辽代表提出的, 李松辽、王明代表提出的. */
function proposersIn(opening: string): readonly string[] {
  const listed =
    /(?<names>[\p{Script=Han}·、]{2,40}?)(?:等\d*[位名]?)?(?:市|区|县)?(?:人大)?(?:代表|委员)(?:在[^，。]{2,40})?(?:提出|提交|所提)/u.exec(
      opening.replace(
        /^.*?(?:关于|对|将|转来的?|来的?|办理的?|[，。：])(?=[\p{Script=Han}·、]{2,40}?(?:等\d*[位名]?)?(?:代表|委员))/u,
        '',
      ),
    )?.groups?.['names'];
  const names = (listed ?? '').split('、').map((name) => name.replace(/(?:代表|委员)$/u, ''));
  return names.every(isPersonName) ? names : [];
}

function coHandlersOf(
  opening: readonly Paragraph[],
  body: readonly Paragraph[],
  organ: string | null,
  { head }: DividedLetter,
  note: Note,
): readonly string[] | null {
  const place = opening.at(-1) ?? body[0];
  const labelled = head.map(({ norm }) => norm).find((norm) => /^(?:协办|会办|分办)单位：/u.test(norm));
  const read = readCoHandlers(opening.map(({ norm }) => norm).join('') + (labelled ?? ''), organ);
  if (read.state === 'unclear') {
    note('unclear', place, 'coHandlers');
    return null;
  }
  if (read.state === 'named' && read.open) note('open-list', place, 'coHandlers');
  if (opening.length === 0) note('absent', place, 'coHandlers');
  return read.state === 'named' ? read.names : opening.length === 0 ? null : [];
}

function signerOf(closing: readonly Paragraph[], head: HeadRead, { tail }: DividedLetter, note: Note) {
  const place = closing.at(-1) ?? tail[0];
  const places: readonly { norm: string; no: number; text: string }[] = [
    ...closing,
    ...tail.filter(({ part }) => part === 'stray' || part === 'print' || part === 'contact'),
  ];
  const texts = [...places.map(({ norm }) => norm), head.signerWords ?? ''];
  const read = texts.map((norm) => readSigner(norm)).filter(({ state }) => state !== 'absent');
  const named = read.flatMap((one) => (one.state === 'named' ? one.signer : []));
  const [first] = named;
  if (first && named.every(({ name }) => name === first.name)) return named.find(({ post }) => post !== '') ?? first;
  if (first) note('contradiction', place, 'signer');
  else
    note(
      read.some(({ state }) => state === 'unnamed') ? 'no-name' : read.length > 0 ? 'unclear' : 'absent',
      place,
      'signer',
    );
  return null;
}

function commitmentsOf(
  { tail }: DividedLetter,
  rest: readonly Paragraph[],
  body: readonly Paragraph[],
  writtenIn: number | undefined,
  note: Note,
): Pick<LetterReading, 'commitments' | 'noCommitments' | 'promised'> {
  const lines = tail.filter(({ part }) => part === 'table');
  const none =
    tail.some(({ part }) => part === 'none') ||
    rest.some(({ norm }) => /^(?:本件|本答复|本建议)?(?:无|没有)承诺(?:办理|落实)?事项。?$/u.test(norm));
  if (lines.length === 0) {
    const promised = none ? [] : body.flatMap((one) => promisedIn(one, writtenIn));
    for (const one of promised) note('in-text', { no: one.line, text: one.text }, 'commitments');
    return { commitments: promised.length === 0 ? [] : null, noCommitments: none, promised };
  }
  const { rows, unclear } = readCommitmentTable(lines.slice(lines[0]?.cells ? 0 : 1), writtenIn);
  for (const line of unclear) note('unclear', line, 'commitments');
  if (unclear.length > 0) return { commitments: null, noCommitments: none, promised: [] };
  const place = lines.at(-1);
  if (rows.some(({ due, dueOn }) => due !== '' && dueOn === null)) note('no-date', place, 'commitments');
  return {
    commitments: rows,
    promised: [],
    noCommitments: none || rows.some(({ item }) => /^(?:无|\/|—+)$/u.test(item)),
  };
}

const promisedIn = ({ text, no }: Paragraph, writtenIn: number | undefined): readonly ReadPromise[] =>
  findPromises(text, writtenIn).map(({ quote, due, dueOn = null }) => ({ text: quote, due, dueOn, line: no }));

function copiesOf({ tail }: DividedLetter, note: Note): readonly string[] | null {
  const lines = tail.filter(({ part }) => part === 'copies');
  if (lines.length === 0) return [];
  const { names, doubtful } = readCopies(lines);
  if (doubtful.length === 0) return names;
  note('unclear', lines[0], 'cc');
  return null;
}

function classOf({ tail }: DividedLetter): string | null {
  const line = tail.find(({ part }) => part === 'class')?.norm;
  return line === undefined ? null : line.replace(/^.*?[：为]/u, '').replace(/[（）。【】]/gu, '');
}

function signatureOf({ tail }: DividedLetter): { organ: string | null; dated: PlainDate | null } {
  const days = tail.flatMap(({ norm, part }) =>
    part === 'date' || part === 'signature'
      ? (readDay(norm.replace(/^.*?(?=(?:\d{4}|[〇○零一二三四五六七八九]{4})年)/u, '')) ?? [])
      : [],
  );
  const names = tail
    .filter(({ part }) => part === 'signature')
    .map(({ norm }) => norm.replace(/（[^）]*）/gu, '').replace(/(?:\d{4}|[〇○零一二三四五六七八九]{4})年.*$/u, ''))
    .filter((name) => isUnitName(name));
  return { organ: names.length > 0 ? names.join('、') : null, dated: days[0] ?? null };
}

function yearOf(dated: PlainDate | null, number: string | null): number | undefined {
  const year = dated?.slice(0, 4) ?? /〔(?<year>\d{4})〕/u.exec(number ?? '')?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
}
