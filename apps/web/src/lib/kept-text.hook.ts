import { useCallback, useState } from 'react';
import { forgetKept, keep, readKept, type KeptAs } from './kept-text';

export type Kept<T> = {
  readonly value: T;
  readonly set: (value: T) => void;
  /** The person starts again. */
  readonly forget: () => void;
  /** The server has it: nothing is kept here, what is shown stays until the page moves on. */
  readonly settle: () => void;
  /** Something typed earlier was found and is shown. */
  readonly restored: boolean;
  /** The latest change is on this machine; undefined before the first change. */
  readonly saved: boolean | undefined;
};

/** State of a form that survives reloads; `as` must not change while the form is shown. */
export function useKept<T extends object>(as: KeptAs, initial: T): Kept<T> {
  const { person, subject, form } = as;
  const [found] = useState(() => readKept({ person, subject, form }) as Partial<T> | undefined);
  const [value, setValue] = useState<T>(() => ({ ...initial, ...found }));
  const [saved, setSaved] = useState<boolean | undefined>(undefined);
  const [restored, setRestored] = useState(found !== undefined);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      setSaved(keep({ person, subject, form }, next));
    },
    [person, subject, form],
  );
  const forget = useCallback(() => {
    forgetKept({ person, subject, form });
    setValue(initial);
    setSaved(undefined);
    setRestored(false);
  }, [person, subject, form, initial]);
  const settle = useCallback(() => forgetKept({ person, subject, form }), [person, subject, form]);
  return { value, set, forget, settle, restored, saved };
}
