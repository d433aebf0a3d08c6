import type { FigureRow, FigureSubjectName } from '@banli/contracts';
import type { Bilingual } from '@banli/rules';
import type { SheetColumn } from './sheet';

const title = (zh: string, en: string): Bilingual => ({ zh, en });

const divisions: Readonly<Record<string, Bilingual>> = {
  origin: title('提出', 'Submitted'),
  standing: title('办理情况', 'Standing'),
  class: title('办理结果分类', 'Result class'),
  rating: title('评价', 'Rating'),
  promised: title('答复年度', 'Of the letters of'),
  carried: title('结转', 'Carried over'),
};

const of: Readonly<Record<FigureSubjectName, readonly string[]>> = {
  proposals: ['origin', 'standing', 'class', 'rating'],
  commitments: ['promised', 'standing', 'carried'],
};

/** The rows that a figure of the yearly report counts, with what they count to in each division. */
export const figureColumns = (subject: FigureSubjectName): readonly SheetColumn<FigureRow>[] => [
  { title: title('届次', 'Session'), cell: ({ proposal }) => proposal.session, width: 10 },
  { title: title('编号', 'Number'), cell: ({ proposal }) => proposal.number, width: 10 },
  { title: title('建议', 'Proposal'), cell: ({ proposal }) => proposal.title, width: 48 },
  ...(subject === 'commitments'
    ? [{ title: title('承诺事项', 'Commitment'), cell: ({ item }: FigureRow) => item, width: 48 }]
    : []),
  { title: title('单位', 'Unit'), cell: ({ unit }) => unit?.shortName, width: 24 },
  { title: title('日期', 'Day'), cell: ({ day }) => day },
  ...of[subject].map((division) => ({
    title: divisions[division] ?? title(division, division),
    cell: ({ values }: FigureRow) => values.find((one) => one.division === division)?.value,
  })),
];
