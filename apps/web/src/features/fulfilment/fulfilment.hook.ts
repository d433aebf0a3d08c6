import type { RoundList, RoundView } from '@banli/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { roundApiPath } from '../../lib/round-path';

export const useRounds = (): UseQueryResult<RoundList> =>
  useQuery({ queryKey: ['rounds'], queryFn: () => call<RoundList>('/api/fulfilment-rounds') });

export const useRound = (stream: string): UseQueryResult<RoundView> =>
  useQuery({ queryKey: ['rounds', stream], queryFn: () => call<RoundView>(roundApiPath(stream)) });
