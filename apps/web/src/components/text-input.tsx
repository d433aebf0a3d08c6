import { useLayoutEffect, useRef } from 'react';

type Props = {
  readonly id: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
};

/** One line of text: the browser's own field, which needs no script. */
export function TextInput({ onChange, ...rest }: Props) {
  return (
    <input
      type="text"
      className="text-input"
      {...rest}
      onChange={({ target }) => onChange(target.value)}
      autoComplete="off"
    />
  );
}

const MOST_ROWS = 24;

/** Several lines of text; it grows with them as far as a screen goes, then scrolls. */
export function GrowingText({ onChange, rows, ...rest }: Props & { readonly rows: number }) {
  const element = useRef<HTMLTextAreaElement>(null);
  const { value } = rest;
  useLayoutEffect(() => {
    const area = element.current;
    // by the browser itself where it can
    if (!area || CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${String(area.scrollHeight + area.offsetHeight - area.clientHeight)}px`;
  }, [value]);
  return (
    <textarea
      ref={element}
      className="text-input growing"
      style={{ minHeight: `calc(${String(rows)}lh + 10px)`, maxHeight: `calc(${String(MOST_ROWS)}lh + 10px)` }}
      {...rest}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
