import { useId, useSyncExternalStore } from 'react';
import type { Word } from './pages';

/** Which part of the page in front explains which word: the first that names it. */
const takenBy = new Map<Word, string>();
const listeners = new Set<() => void>();
const tellAll = (): void => listeners.forEach((listener) => listener());

/** Of these words those that nothing further up the page explains already. */
export function useFirstUse(words: readonly Word[]): readonly Word[] {
  const id = useId();
  // effects of what stands further up run first, so the order of the claims is that of the page
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    for (const word of words) if (!takenBy.has(word)) takenBy.set(word, id);
    tellAll();
    return () => {
      listeners.delete(listener);
      for (const [word, owner] of takenBy) if (owner === id) takenBy.delete(word);
    };
  };
  const mine = useSyncExternalStore(subscribe, () => words.filter((word) => takenBy.get(word) === id).join());
  return words.filter((word) => mine.split(',').includes(word));
}
