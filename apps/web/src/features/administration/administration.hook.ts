import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../components/choice-field';
import { answered, api, post } from '../../lib/api';
import { tell } from '../../lib/toasts';

export type AdministrationAct<T> = {
  readonly run: (given: { readonly path: string; readonly body?: object }) => void;
  readonly sending: boolean;
  readonly error: Error | null;
  readonly answer: T | undefined;
};

/** One act of an administrator; what it changed is read again, and the page says that it is done. */
export function useAdministrationAct<T = void>(onDone: (answer: T) => void = () => undefined): AdministrationAct<T> {
  const queries = useQueryClient();
  const { t } = useTranslation();
  const act = useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body?: object }) =>
      post<T>(`/api/administration${path}`, { body }),
    onSuccess: async (answer) => {
      tell('done', t('administration.done'));
      await queries.invalidateQueries();
      onDone(answer);
    },
  });
  return { run: act.mutate, sending: act.isPending, error: act.error, answer: act.data };
}

export function useUnits() {
  const units = useQuery({ queryKey: ['units'], queryFn: () => answered(api.GET('/api/administration/units')) });
  const choices: readonly Choice[] = (units.data?.rows ?? []).map(({ id, shortName }) => ({
    value: id,
    label: `${shortName}（${id}）`,
  }));
  return { ...units, choices, jurisdictions: units.data?.jurisdictions ?? [] };
}
