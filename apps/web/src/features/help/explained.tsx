import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { keysUnder } from '../../lib/i18n/loaded';
import { useFirstUse } from './first-use.hook';
import type { Word } from './pages';
import { splitTerms } from './split-terms';
import './help.css';

/** A sentence of ours in which the office's words are explained where the page uses them first. */
export function Explained({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const names = new Map(keysUnder((words) => words.help.word).map((word) => [word, t(`help.word.${word}`)]));
  const used = splitTerms(text, names).flatMap(({ word }) => word ?? []);
  const mine = useFirstUse(used);
  if (mine.length === 0) return text;
  const ofMine = new Map([...names].filter(([word]) => mine.includes(word)));
  // cut by every word first: a shorter one is not looked for inside a longer
  return splitTerms(text, names).map(({ text: piece, word }, index) =>
    word !== undefined && ofMine.has(word) ? <Term key={index} word={word} text={piece} /> : piece,
  );
}

type Place = { readonly left: number; readonly top: number };
const WIDTH = 320;
const EDGE = 12;

function Term({ word, text }: { readonly word: Word; readonly text: string }) {
  const { t } = useTranslation();
  const id = useId();
  const element = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<Place>();
  const close = () => setPlace(undefined);
  const toggle = () => {
    const { left = 0, bottom = 0 } = element.current?.getBoundingClientRect() ?? {};
    const room = document.documentElement.clientWidth - WIDTH - EDGE;
    setPlace(place ? undefined : { left: Math.max(EDGE, Math.min(left, room)), top: bottom + window.scrollY + 6 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle();
  };
  return (
    <>
      <span
        ref={element}
        role="button"
        tabIndex={0}
        className="term"
        aria-expanded={place !== undefined}
        aria-describedby={place && id}
        onClick={toggle}
        onKeyDown={onKeyDown}
        onBlur={close}
      >
        {text}
      </span>
      {place &&
        createPortal(
          <div id={id} role="tooltip" className="term-note" style={{ ...place, maxWidth: WIDTH }}>
            <strong>{t(`help.word.${word}`)}</strong>
            <p>{t(`help.meaning.${word}`)}</p>
          </div>,
          document.body,
        )}
    </>
  );
}
