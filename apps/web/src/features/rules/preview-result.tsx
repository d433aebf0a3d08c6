import type { DateMove, RulesPreview } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RecordTable } from '../../components/record-table';
import { ShowMore } from '../../components/show-more';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { DifferenceList } from './difference-list';

const SHOWN = 50;

/** Every date that would move, with its old and its new day and why. */
export function PreviewResult({ preview }: { readonly preview: RulesPreview }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { moves, changedDays, differences, confirmed, counted, streams } = preview;
  return (
    <div className="rules-result" role="status">
      <p>
        <strong>{t('rules.preview.moves', { n: String(moves.length) })}</strong>{' '}
        <span className="quiet">
          {t('rules.preview.counted', {
            clocks: String(counted),
            streams: String(streams),
            confirmed: String(confirmed),
          })}
        </span>
      </p>
      {changedDays.length > 0 && (
        <p className="quiet">
          {t('rules.preview.days')}
          {changedDays
            .map(
              ({ on, works, name }) =>
                `${on} ${works ? t('rules.works') : t('rules.off')}${name === undefined ? '' : ` (${name})`}`,
            )
            .join(t('rules.comma'))}
        </p>
      )}
      {differences.length > 0 && <DifferenceList differences={differences} />}
      {moves.length > 0 && (
        <ShowMore items={moves} step={SHOWN}>
          {(shown) => <MoveTable moves={shown} />}
        </ShowMore>
      )}
      <p className="quiet">{t('rules.preview.on', { day: day(preview.on) })}</p>
    </div>
  );
}

function MoveTable({ moves }: Pick<RulesPreview, 'moves'>) {
  const { t } = useTranslation();
  const { say, dueDay } = useLanguage();
  const subject = ({ proposal, round }: DateMove) => {
    if (proposal) return <Link to={casePath(proposal)}>{`${proposal.number} ${proposal.title}`}</Link>;
    return round ? `${String(round.year)} ${round.unit.shortName}` : '';
  };
  return (
    <RecordTable
      caption={t('rules.preview.caption')}
      rows={moves}
      rowKey={({ clockId, proposal, round }) => `${proposal?.stream ?? round?.stream ?? ''}#${clockId}`}
      columns={[
        { key: 'case', title: t('rules.preview.case'), cell: subject },
        {
          key: 'clock',
          title: t('rules.preview.clock'),
          cell: ({ clock, owedBy }) => `${say(clock)} · ${owedBy.shortName}`,
        },
        { key: 'from', title: t('rules.preview.from'), cell: ({ from }) => dueDay(from) },
        {
          key: 'to',
          title: t('rules.preview.to'),
          cell: ({ to, provisional }) => (
            <>
              {to === undefined ? t('rules.preview.lapses') : <strong>{dueDay(to)}</strong>}
              {provisional && <span className="provisional">{t('pages.board.provisional')}</span>}
            </>
          ),
        },
        { key: 'why', title: t('rules.preview.why'), cell: ({ because }) => say(because) },
      ]}
    />
  );
}
