import { useEffect, type RefObject } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(?:TEXTAREA|SELECT)$/.test(target.tagName);

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox';

/** J and K move the focus from task to task of the list, X ticks the one that has it. */
export function useTaskKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || isTyping(target) || typesText(target)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('.task-row') ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      if (key === 'j' || key === 'k') {
        const next = rows[at === -1 ? 0 : Math.max(0, Math.min(rows.length - 1, at + (key === 'j' ? 1 : -1)))];
        next?.querySelector<HTMLElement>('a')?.focus();
      } else if (key === 'x') rows[at]?.querySelector<HTMLElement>('input')?.click();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [list]);
}
