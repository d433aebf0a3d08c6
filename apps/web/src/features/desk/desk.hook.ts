import { actPath, type DeskActName, type DeskView } from '@banli/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, api } from '../../lib/api';

export const deskActPath = (unit: string, act: DeskActName): string => `/api/desks/${unit}/${actPath(act)}`;

/** Who of the own unit stands in for whom. */
export const useDesk = (unit: string): UseQueryResult<DeskView> =>
  useQuery({
    queryKey: ['desk', unit],
    queryFn: () => answered(api.GET('/api/desks/{unit}', { params: { path: { unit } } })),
  });
