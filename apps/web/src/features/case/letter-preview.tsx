import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import './letter.css';

type Letter = NonNullable<CaseView['draft']>['content'];
type Row = Letter['commitments'][number];

export type LetterShown = Omit<Letter, 'sections' | 'commitments' | 'copies'> & {
  readonly sections: readonly Pick<Letter['sections'][number], 'heading' | 'paragraphs'>[];
  readonly commitments: readonly {
    readonly item: string;
    readonly dueOn?: string;
    readonly responsibleUnit?: string;
  }[];
  readonly copies: readonly string[];
};

type Props = {
  readonly letter: LetterShown;
  /** Full name of the unit that answers: the letter's mark. */
  readonly organ: string;
  readonly number: string | undefined;
  readonly nameOf: (id: string) => string;
};

/** The reply as a letter (信函格式, GB/T 9704-2012 10.1): a reading view, always in Chinese; not the printed layout. */
export function LetterPreview({ letter, organ, number, nameOf }: Props) {
  const { t } = useTranslation();
  const empty = t('cases.letter.empty');
  return (
    <article className="letter" lang="zh-CN">
      <p className="letter-organ">{organ}</p>
      <div className="letter-rule" />
      <p className="letter-number">{number ?? t('cases.letter.unnumbered')}</p>
      <p className="letter-title">{letter.title || empty}</p>
      <p className="letter-salutation">{letter.salutation.map((name) => `${name}代表`).join('、')}：</p>
      <p>{letter.opening || empty}</p>
      {letter.sections.map(({ heading, paragraphs }, index) => (
        <div key={index}>
          <p className="letter-heading">{heading}</p>
          {paragraphs.map((paragraph, place) => (
            <p key={place}>{paragraph}</p>
          ))}
        </div>
      ))}
      {letter.closing.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <p className="letter-heading">承诺事项列表</p>
      {letter.noCommitments && letter.commitments.length === 0 ? (
        <p>无承诺事项</p>
      ) : (
        <CommitmentTable rows={letter.commitments} nameOf={nameOf} />
      )}
      {letter.copies.length > 0 && <p className="letter-copies">抄送：{letter.copies.map(nameOf).join('，')}。</p>}
      <div className="letter-rule foot" />
    </article>
  );
}

type TableProps = {
  readonly rows: LetterShown['commitments'] | readonly Row[];
  readonly nameOf: (id: string) => string;
};

function CommitmentTable({ rows, nameOf }: TableProps) {
  return (
    <table className="letter-table">
      <thead>
        <tr>
          <th scope="col">序号</th>
          <th scope="col">承诺事项具体内容（分项列出）</th>
          <th scope="col">承诺落实时间</th>
          <th scope="col">责任单位</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ item, dueOn, responsibleUnit }, index) => (
          <tr key={index}>
            <td>{index + 1}</td>
            <td>{item}</td>
            <td>{dueOn}</td>
            <td>{responsibleUnit === undefined ? '' : nameOf(responsibleUnit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
