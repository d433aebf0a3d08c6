import type { BatchActName, BatchList, BatchPreview, BatchView } from '@banli/contracts';

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../lib/api';

/** Done in the rounds of several units. */
export const yearlyActs = [
  'SendYearlyNotices',
  'ChaseYearlyRaters',
  'ExcludeYearlyRaters',
] as const satisfies readonly BatchActName[];
export type YearlyAct = (typeof yearlyActs)[number];

export type Chosen = {
  readonly jurisdiction: string;
  readonly year: string;
  /** One unit alone, or all. */
  readonly unit?: string | undefined;
};

const SOON_MS = 2_000;

/** Asked again as long as one of them is under way. */
export const useBatches = (year: string | undefined): UseQueryResult<BatchList> =>
  useQuery({
    queryKey: ['batches', year],
    queryFn: () =>
      answered(api.GET('/api/batches', { params: { query: year === undefined ? {} : { year: Number(year) } } })),
    refetchInterval: ({ state }) => (state.data?.rows.some(({ finished }) => !finished) ? SOON_MS : false),
  });

export const useBatch = (stream: string): UseQueryResult<BatchView> =>
  useQuery({
    queryKey: ['batches', 'one', stream],
    queryFn: () =>
      answered(api.GET('/api/batches/{jurisdiction}/{year}/{item}', { params: { path: batchKeyOf(stream) } })),
    refetchInterval: ({ state }) => (state.data?.finished ? false : SOON_MS),
  });

export const useBatchPreview = (act: YearlyAct, { jurisdiction, year, unit }: Chosen): UseQueryResult<BatchPreview> =>
  useQuery({
    queryKey: ['batches', 'preview', act, jurisdiction, year, unit],
    queryFn: () =>
      answered(
        api.GET('/api/batches/preview', {
          params: {
            query: { act, jurisdiction, year: Number(year), ...(unit === undefined ? {} : { units: unit }) },
          },
        }),
      ),
  });

/** `batch/chongqing/2021/notices-1` as its address has it. */
function batchKeyOf(stream: string): { readonly jurisdiction: string; readonly year: string; readonly item: string } {
  const [, jurisdiction = '', year = '', item = ''] = stream.split('/');
  return { jurisdiction, year, item };
}
