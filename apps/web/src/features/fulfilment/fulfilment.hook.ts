import type { RoundList, RoundView } from '@banli/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../lib/api';
import { roundKeyOf } from '../../lib/round-path';

export const useRounds = (): UseQueryResult<RoundList> =>
  useQuery({ queryKey: ['rounds'], queryFn: () => answered(api.GET('/api/fulfilment-rounds')) });

export const useRound = (stream: string): UseQueryResult<RoundView> =>
  useQuery({
    queryKey: ['rounds', stream],
    queryFn: () =>
      answered(
        api.GET('/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}', { params: { path: roundKeyOf(stream) } }),
      ),
  });
