import type { OverdueBoard } from '@banli/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressFilter } from '../../components/address-filter.hook';
import { CivilDateField } from '../../components/civil-date-field';
import { useDirectory } from '../../components/directory.hook';
import { BarChart } from '../../components/bar-chart';
import { FilterChoice } from '../../components/filter-fields';
import { asked, listAddress, type ListFilter } from '../../components/list-pages.hook';
import { ListTools } from '../../components/list-tools';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import { Explained } from '../help/explained';
import { Segments } from '../../components/segments';
import { useLanguage } from '../../lib/language.hook';
import { BoardList } from './board-list';
import { boardTiers } from './board-tiers';
import './board.css';

const filters = ['on', 'basis', 'unit', 'tier'] as const;
type Filter = Readonly<Partial<Record<(typeof filters)[number], string>>>;

/** What is near, close, due today and overdue on one day; a day of the past shows what was known then. */
export function BoardPage() {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const [filter, choose] = useAddressFilter(filters);
  const board = useQuery({
    queryKey: ['/api/board', 'counts', filter],
    queryFn: () => answered(api.GET('/api/board', { params: { query: asked({ ...filter, limit: '1' }) } })),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  return (
    <div className="page">
      <PageHeading
        title={t('pages.board.title')}
        lead={
          <>
            {board.data && <strong>{dueDay(board.data.on)} · </strong>}
            <Explained text={t('pages.board.lead')} />
          </>
        }
      />
      {board.isError && <TroubleAlert error={board.error} onRetry={() => void board.refetch()} />}
      {board.isPending && <Loading />}
      {board.data && <Board board={board.data} filter={filter} onChoose={choose} />}
    </div>
  );
}

type BoardProps = {
  readonly board: OverdueBoard;
  readonly filter: Filter;
  readonly onChoose: (change: { readonly [K in keyof Filter]: string | undefined }) => void;
};

function Board({ board, filter, onChoose }: BoardProps) {
  const { t } = useTranslation();
  const id = useId();
  const { units } = useDirectory();
  return (
    <>
      <div className="list-filters">
        <div>
          <label htmlFor={`${id}-on`}>{t('pages.board.on')}</label>
          <CivilDateField
            id={`${id}-on`}
            value={filter.on ?? board.on}
            onChange={(on) => onChoose({ on })}
            clearable={false}
          />
          {filter.on !== undefined && (
            <Button onClick={() => onChoose({ on: undefined, basis: undefined })}>{t('pages.board.today')}</Button>
          )}
        </div>
        {filter.on !== undefined && (
          <Segments
            label={t('pages.board.basis')}
            value={filter.basis ?? 'recorded'}
            onChange={(basis) => onChoose({ basis })}
            options={[
              { value: 'recorded', label: t('pages.board.asRecorded') },
              { value: 'happened', label: t('pages.board.asHappened') },
            ]}
          />
        )}
        <FilterChoice
          label={t('pages.board.unit')}
          all={t('pages.board.allUnits')}
          choices={units}
          value={filter.unit}
          onChange={(unit) => onChoose({ unit })}
        />
        <FilterChoice
          label={t('pages.board.tier')}
          all={t('pages.board.allTiers')}
          choices={boardTiers.map((tier) => ({ value: tier, label: t(`words.tier.${tier}`) }))}
          value={filter.tier}
          onChange={(tier) => onChoose({ tier })}
        />
        <ListTools path="/api/board" filter={filter} />
      </div>
      <ul className="board-counts">
        {boardTiers.map((tier) => (
          <li key={tier} className={`board-count count-${tier}`}>
            <a href={`#board-${tier}`}>
              <span>{t(`words.tier.${tier}`)}</span>
              <strong>{board.counts[tier]}</strong>
            </a>
          </li>
        ))}
      </ul>
      <UnitChart board={board} filter={filter} />
      {boardTiers
        .filter((tier) => filter.tier === undefined || filter.tier === tier)
        .map((tier) => (
          <BoardList key={tier} tier={tier} count={board.counts[tier]} filter={{ ...filter, tier: undefined }} />
        ))}
    </>
  );
}

const COLORS = {
  'long-overdue': '--long',
  overdue: '--red',
  'due-today': '--today',
  yellow: '--yellow',
  blue: '--blue',
} as const;
/** Who owes most; the list below has all. */
const UNITS_SHOWN = 12;

/** How many clocks each unit has in each tier; a bar leads to exactly these. */
function UnitChart({ board, filter }: { readonly board: OverdueBoard; readonly filter: ListFilter }) {
  const { t } = useTranslation();
  const rowsAt = (unit: string, tier: string) => listAddress('/board', { ...filter, unit, tier });
  return (
    <BarChart
      title={t('watching.boardChart')}
      series={boardTiers.map((tier) => ({ key: tier, name: t(`words.tier.${tier}`), color: COLORS[tier] }))}
      bars={board.units
        .slice(0, UNITS_SHOWN)
        .map(({ owedBy, counts }) => ({ key: owedBy.id, name: owedBy.shortName, values: counts }))}
      rowsAt={rowsAt}
    />
  );
}
