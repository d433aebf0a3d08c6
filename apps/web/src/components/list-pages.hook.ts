import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answered, api, type Answer, type ListAddress } from '../lib/api';
import type { paths } from '../lib/api-types';

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

type Page<P extends ListAddress> = Answer<P> & { readonly next?: string };

type Asking<P extends ListAddress> = {
  /** Fills the placeholders of the address. */
  readonly of?: paths[P] extends { readonly get: { readonly parameters: { readonly path: infer K } } } ? K : undefined;
  readonly refetchInterval?: number;
};

/** A list of the API, a page at a time; a changed filter begins anew, with the old rows shown until then. */
export function useListPages<P extends ListAddress>(
  path: P,
  filter: ListFilter,
  { of, refetchInterval }: Asking<P> = {},
): ListPages<Answer<P>> {
  const list = useInfiniteQuery({
    queryKey: [path, of, filter],
    // what stands in the address of a page may be anything; the server refuses what is no filter
    queryFn: ({ pageParam }: { pageParam: string | undefined }): Promise<Page<P>> =>
      answered(api.GET(path, { params: { path: of, query: asked({ ...filter, after: pageParam }) } } as never)),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: Page<P>) => next,
    placeholderData: keepPreviousData,
    refetchInterval: refetchInterval ?? false,
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

/** Only what is given is asked. */
export const asked = (filter: ListFilter): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])));

export function listAddress(path: string, filter: ListFilter): string {
  const given = Object.entries(asked(filter));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}
