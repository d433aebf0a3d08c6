import { partyId } from '@banli/domain';
import type { RulePack } from '@banli/rules';
import { checkLetter } from '../checks/check-letter';
import type { Finding, FindingCode } from '../finding.types';
import type { CaseFacts, LetterDraft, Party, PartyKind } from '../letter.types';
import { departments } from './departments';
import type { LetterAsRead } from './read-letter';

/** What can be said of a letter by itself, without the record of its case. */
const SAYABLE: readonly FindingCode[] = [
  ...(['department-not-consulted', 'co-handler-not-in-copies', 'copy-to-stranger', 'statutory-copy-missing'] as const),
  ...(['body-empty', 'section-empty', 'class-missing', 'class-unknown', 'class-needs-commitment'] as const),
  ...(['section-only-courtesy', 'commitment-not-listed'] as const),
  ...(['commitment-row-empty', 'commitment-row-incomplete', 'no-commitments-contradicted'] as const),
  ...(['signer-not-named', 'receipt-not-asked'] as const),
];
const NEEDS: Readonly<
  Partial<Record<FindingCode, keyof Pick<LetterAsRead, 'coHandlers' | 'commitments' | 'cc' | 'sections'>>>
> = {
  'department-not-consulted': 'coHandlers',
  'co-handler-not-in-copies': 'cc',
  'copy-to-stranger': 'cc',
  'statutory-copy-missing': 'cc',
  'commitment-not-listed': 'commitments',
  'commitment-row-empty': 'commitments',
  'commitment-row-incomplete': 'commitments',
  'class-needs-commitment': 'commitments',
  'no-commitments-contradicted': 'commitments',
};

type Rules = Pick<RulePack, 'clocks' | 'resultClasses' | 'copiesTo' | 'terms'>;
/** For a letter from where no pack holds: nothing is required by a law that we do not know. */
const NO_RULES: Rules = { clocks: {}, resultClasses: [], copiesTo: [] };

/** Holds a letter against itself and, where one is given, the rules of its place: the record of an old letter is not here. */
export function checkReading(read: LetterAsRead, pack: Rules | undefined): readonly Finding[] {
  if (read.kind === 'opinion') return [];
  const facts = factsOf(read, pack && !read.ofCppcc ? pack : NO_RULES);
  return checkLetter(draftOf(read, facts), facts).filter(({ code }) => SAYABLE.includes(code) && isRead(read, code));
}

function isRead(read: LetterAsRead, code: FindingCode): boolean {
  const needed = NEEDS[code];
  if (code === 'co-handler-not-in-copies' || code === 'copy-to-stranger')
    return read.cc !== null && read.coHandlers !== null && read.cc.length > 0;
  if (code === 'signer-not-named')
    return read.signer === null && !read.unread.some(({ field, reason }) => field === 'signer' && reason !== 'absent');
  // without a table what it lacks can be said, also where the text promises something
  return needed === undefined || read[needed] !== null || (needed === 'commitments' && read.promised.length > 0);
}

function factsOf(read: LetterAsRead, pack: Rules): CaseFacts {
  const organ = read.organ ?? '';
  const coHandlers = read.coHandlers ?? [];
  const named = [
    ...new Set([
      organ,
      ...coHandlers,
      ...(read.cc ?? []),
      ...(read.commitments ?? []).map(({ responsibleUnit }) => responsibleUnit),
    ]),
  ].filter((name) => name !== '');
  const parties = named.map((name) => partyOfName(name));
  return {
    proposal: {
      number: read.proposalNumber ?? '',
      title: read.title ?? '',
      congress: read.congress ?? '',
      session: read.session ?? '',
    },
    deputies: read.deputies ?? [],
    lead: partyId(organ === '' ? '—' : organ),
    coHandlers: coHandlers.map((name) => ({ unit: partyId(name), opinion: 'accepted', used: true })),
    ...(read.signer ? { signer: read.signer } : {}),
    ownCongresses: [],
    ...(yearOf(read) === undefined ? {} : { writtenIn: Number(yearOf(read)) }),
    directory: [...(organ === '' ? [partyOfName('—')] : []), ...parties, ...strangers(parties, organ)],
    pack,
  };
}

const yearOf = ({ dated, number }: LetterAsRead): string | undefined =>
  dated?.slice(0, 4) ?? /〔(?<year>\d{4})〕/u.exec(number ?? '')?.groups?.['year'];

function partyOfName(name: string): Party {
  const known = departmentOf(name);
  const short = name.replace(/^\p{Script=Han}{2,3}(?=[市省])/u, '');
  return {
    id: partyId(name),
    kind: kindOf(name),
    fullName: name,
    shortName: short,
    aliases: [name],
    fields: known?.fields ?? [],
  };
}

/** Departments that the letter names neither as its own organ nor among those it worked or shared it with. */
function strangers(parties: readonly Party[], organ: string): readonly Party[] {
  const level = /^(?:\p{Script=Han}{2,3})?(?<level>[市省区县州])/u.exec(organ)?.groups?.['level'] ?? '市';
  const taken = new Set(
    parties.filter(({ kind }) => kind === 'municipal-department').map(({ fullName }) => departmentOf(fullName)),
  );
  return departments
    .filter((one) => !taken.has(one))
    .map(({ fields, names }) => ({
      id: partyId(`${level}${names[0] ?? ''}`),
      kind: 'municipal-department',
      fullName: `${level}${names[0] ?? ''}`,
      shortName: `${level}${names[0] ?? ''}`,
      aliases: names.map((name) => level + name),
      fields,
    }));
}

function departmentOf(name: string) {
  return departments.find(
    ({ names, fields }) =>
      names.some((one) => name.endsWith(one)) ||
      fields.some((field) => name.replace(/^\p{Script=Han}{0,3}[市省区县州]/u, '').startsWith(field)),
  );
}

function kindOf(name: string): PartyKind {
  if (/人大|人民代表大会/u.test(name))
    return /代工委|代表工作|人事代表|选联任|选任联|代表联络|代表处|代表人事/u.test(name)
      ? 'deputies-affairs-committee'
      : 'congress';
  if (/政府办公|政府办$|府办|建议提案室|政府督查/u.test(name)) return 'government-office';
  if (/法院$/u.test(name)) return 'court';
  if (/检察院$/u.test(name)) return 'procuratorate';
  if (/[区县]人民政府$|[区县]政府$/u.test(name)) return 'district-government';
  return 'municipal-department';
}

function draftOf(read: LetterAsRead, { pack }: CaseFacts): LetterDraft {
  const printed = read.resultClass;
  const chosen = pack.resultClasses.find(
    ({ name, nationalLetter }) =>
      printed !== null &&
      (printed.startsWith(nationalLetter) || name.zh.includes(printed) || printed.includes(name.zh)),
  );
  return {
    title: read.letterTitle ?? '',
    salutation: read.deputies ?? [],
    opening: read.opening ?? '',
    sections: read.sections ?? [],
    closing: read.closing,
    ...(printed === null ? {} : { resultClass: chosen?.id ?? printed }),
    commitments: (read.commitments ?? []).map(({ item, dueOn, responsibleUnit }) => ({
      item,
      ...(dueOn === null ? {} : { dueOn }),
      ...(responsibleUnit === '' ? {} : { responsibleUnit: partyId(responsibleUnit) }),
    })),
    ...(read.noCommitments ? { noCommitments: true } : {}),
    copies: (read.cc ?? []).map((name) => partyId(name)),
  };
}
