/** A short word about what was done, shown above every page for a while. */
export type Toast = {
  readonly id: number;
  readonly kind: 'done' | 'info' | 'trouble';
  readonly text: string;
  /** Shown until it is put away. */
  readonly stays: boolean;
  /** Where to go because of it. */
  readonly link?: { readonly to: string; readonly text: string };
};

const SECONDS: Readonly<Record<Toast['kind'], number>> = { done: 4, info: 8, trouble: 12 };

let shown: readonly Toast[] = [];
let latest = 0;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

export const toastsShown = (): readonly Toast[] => shown;

/** Answers how to stop. */
export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says it; what somebody must not miss `stays` until it is put away. */
export function tell(kind: Toast['kind'], text: string, more: Partial<Pick<Toast, 'stays' | 'link'>> = {}): void {
  latest += 1;
  const toast: Toast = { id: latest, kind, text, stays: false, ...more };
  show([...shown, toast]);
  if (!toast.stays) setTimeout(() => putAway(toast.id), SECONDS[kind] * 1_000);
}

export const putAway = (id: number): void => show(shown.filter((toast) => toast.id !== id));
