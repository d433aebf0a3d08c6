import type { Directory } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { call } from '../lib/api';
import type { Choice } from './choice-field';

/** Units and deputies to choose from. */
export function useDirectory() {
  const { data, isPending, error } = useQuery({
    queryKey: ['directory'],
    queryFn: () => call<Directory>('/api/directory'),
    staleTime: 600_000,
  });
  const units: readonly Choice[] = (data?.parties ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }));
  const deputies: readonly Choice[] = (data?.deputies ?? []).map(({ id, name, unit }) => ({
    value: id,
    label: `${name}（${unit.shortName}）`,
  }));
  const colleagues = (data?.colleagues ?? []).map(({ id, name, roles }) => ({ value: id, label: name, roles }));
  return { units, deputies, colleagues, isPending, error };
}
