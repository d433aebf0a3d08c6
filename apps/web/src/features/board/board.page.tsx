import type { OverdueBoard } from '@banli/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CivilDateField } from '../../components/civil-date-field';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { TroubleAlert } from '../../components/trouble-alert';
import { call } from '../../lib/api';
import { useLanguage } from '../../lib/language.hook';
import { BoardList } from './board-list';
import { boardTiers, owingUnits } from './board-tiers';
import './board.css';

/** What is near, close, due today and overdue on one day; a day of the past shows what was known then. */
export function BoardPage() {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const [params, setParams] = useSearchParams();
  const on = params.get('on') ?? undefined;
  const board = useQuery({
    queryKey: ['board', on ?? 'today'],
    queryFn: () => call<OverdueBoard>(on === undefined ? '/api/board' : `/api/board?on=${on}`),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  const choose = (day: string | undefined) => setParams(day === undefined ? {} : { on: day });
  return (
    <div className="page">
      <PageHeading
        title={t('pages.board.title')}
        lead={
          <>
            {board.data && <strong>{dueDay(board.data.on)} · </strong>}
            {t('pages.board.lead')}
          </>
        }
      />
      {board.isError && <TroubleAlert error={board.error} onRetry={() => void board.refetch()} />}
      {board.isPending && <Loading />}
      {board.data && <Board board={board.data} chosen={on} onChoose={choose} />}
    </div>
  );
}

type BoardProps = {
  readonly board: OverdueBoard;
  readonly chosen: string | undefined;
  readonly onChoose: (day: string | undefined) => void;
};

function Board({ board, chosen, onChoose }: BoardProps) {
  const { t } = useTranslation();
  const id = useId();
  const [unit, setUnit] = useState<string | undefined>(undefined);
  const rows = unit === undefined ? board.rows : board.rows.filter(({ owedBy }) => owedBy.id === unit);
  return (
    <>
      <div className="board-filters">
        <div>
          <label htmlFor={`${id}-on`}>{t('pages.board.on')}</label>
          <CivilDateField id={`${id}-on`} value={chosen ?? board.on} onChange={onChoose} clearable={false} />
          {chosen !== undefined && <Button onClick={() => onChoose(undefined)}>{t('pages.board.today')}</Button>}
        </div>
        <div>
          <label htmlFor={`${id}-unit`}>{t('pages.board.unit')}</label>
          <Select<string>
            id={`${id}-unit`}
            className="board-unit"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('pages.board.allUnits')}
            value={unit ?? null}
            onChange={(next: string | undefined) => setUnit(next)}
            options={owingUnits(board.rows).map((one) => ({ value: one.id, label: one.shortName }))}
          />
        </div>
      </div>
      <ul className="board-counts">
        {boardTiers.map((tier) => (
          <li key={tier} className={`board-count count-${tier}`}>
            <a href={`#board-${tier}`}>
              <span>{t(`words.tier.${tier}`)}</span>
              <strong>
                {unit === undefined ? board.counts[tier] : rows.filter((row) => row.tier === tier).length}
              </strong>
            </a>
          </li>
        ))}
      </ul>
      {boardTiers.map((tier) => (
        <BoardList key={tier} tier={tier} rows={rows.filter((row) => row.tier === tier)} />
      ))}
    </>
  );
}
