import type { ProposalActName } from '@banli/contracts';
import { useSearchParams } from 'react-router';

type OpenAct = {
  readonly act: string | undefined;
  /** The unit or recipient that the act is about. */
  readonly about: string | undefined;
  readonly open: (act: ProposalActName, about?: string) => void;
  readonly close: () => void;
  /** Closes the form of this act, and no other that was opened since. */
  readonly closeOf: (act: string) => void;
};

/** The form that is open stands in the address: a task links to it, and the way back closes it. */
export function useOpenAct(): OpenAct {
  const [params, setParams] = useSearchParams();
  const answer = params.get('answer');
  const shown: Readonly<Record<string, string>> = answer === null ? {} : { answer };
  const close = () => setParams({ ...shown }, { replace: true, preventScrollReset: true });
  return {
    act: params.get('act') ?? undefined,
    about: params.get('about') ?? undefined,
    open: (act, about) =>
      setParams({ ...shown, act, ...(about === undefined ? {} : { about }) }, { preventScrollReset: true }),
    close,
    closeOf: (act) => {
      // asked of the address itself: the act was sent while another page of it was drawn
      if (new URLSearchParams(window.location.search).get('act') === act) close();
    },
  };
}
