import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../lib/api';

export type ListFilter = Readonly<Record<string, string | undefined>>;

/** The pages of one list that were fetched so far. */
export type ListPages<P> = {
  readonly pages: readonly P[];
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly hasMore: boolean;
  readonly fetchingMore: boolean;
  readonly more: () => void;
  readonly retry: () => void;
};

/** A list of the API, a page at a time; a changed filter begins anew, with the old rows shown until then. */
export function useListPages<P extends { readonly next?: string }>(
  path: string,
  filter: ListFilter,
  refetchInterval: number | false = false,
): ListPages<P> {
  const list = useInfiniteQuery({
    queryKey: [path, filter],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      call<P>(listAddress(path, { ...filter, after: pageParam })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval,
  });
  return {
    pages: list.data?.pages ?? [],
    error: list.error,
    isPending: list.isPending,
    hasMore: list.hasNextPage,
    fetchingMore: list.isFetchingNextPage,
    more: () => void list.fetchNextPage(),
    retry: () => void list.refetch(),
  };
}

/** Only what is given stands in the address. */
export function listAddress(path: string, filter: ListFilter): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
