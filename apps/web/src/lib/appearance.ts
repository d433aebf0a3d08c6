/** What the person has chosen on this machine; `system` follows the machine. */
export type Appearance = 'light' | 'dark' | 'system';

const REMEMBERED = 'banli.appearance';
const order: readonly Appearance[] = ['system', 'light', 'dark'];
const listeners = new Set<() => void>();
const system = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

export function appearance(): Appearance {
  const kept = localStorage.getItem(REMEMBERED);
  return order.find((one) => one === kept) ?? 'system';
}

export const isDark = (): boolean => appearance() === 'dark' || (appearance() === 'system' && system().matches);

/** The style sheets read it from the root element; without it they follow the machine. */
function follow(): void {
  const { documentElement } = document;
  if (appearance() === 'system') delete documentElement.dataset['theme'];
  else documentElement.dataset['theme'] = appearance();
  for (const listener of listeners) listener();
}

export function chooseAppearance(chosen: Appearance): void {
  localStorage.setItem(REMEMBERED, chosen);
  follow();
}

export const nextAppearance = (now: Appearance): Appearance => order[(order.indexOf(now) + 1) % order.length] ?? now;

export function startAppearance(): void {
  follow();
  system().addEventListener('change', follow);
  // chosen in another tab
  window.addEventListener('storage', ({ key }) => {
    if (key === REMEMBERED) follow();
  });
}

/** Answers how to stop. */
export function onAppearance(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
