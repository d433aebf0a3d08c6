import {
  actPath,
  type RulebookActName,
  type RulebookList,
  type RulebookView,
  type RulesPreview,
} from '@banli/contracts';
import { useMutation, useQuery, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { answered, api, post } from '../../lib/api';

export const rulesActPath = (jurisdiction: string, act: RulebookActName): string =>
  `/api/rulebooks/${jurisdiction}/${actPath(act)}`;

export const useRulebooks = (): UseQueryResult<RulebookList> =>
  useQuery({ queryKey: ['rulebooks'], queryFn: () => answered(api.GET('/api/rulebooks')) });

const ASK_AGAIN_MS = 1_000;

/** Asked again while a change of rules is on its way. */
export const useRulebook = (jurisdiction: string): UseQueryResult<RulebookView> =>
  useQuery({
    queryKey: ['rulebook', jurisdiction],
    queryFn: () => answered(api.GET('/api/rulebooks/{jurisdiction}', { params: { path: { jurisdiction } } })),
    refetchInterval: ({ state }) =>
      state.data?.rollouts.some((one) => one.state === 'running') === true ? ASK_AGAIN_MS : false,
  });

export const useRulesPreview = (jurisdiction: string): UseMutationResult<RulesPreview, Error, object> =>
  useMutation({
    mutationFn: (body: object) => post<RulesPreview>(`/api/rulebooks/${jurisdiction}/preview`, { body }),
  });
