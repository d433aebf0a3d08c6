import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './text-size-switch.css';

const sizes = ['normal', 'large', 'largest'] as const;
type Size = (typeof sizes)[number];

const KEPT = 'banli.text-size';

function keptSize(): Size {
  const kept = localStorage.getItem(KEPT);
  return sizes.find((size) => size === kept) ?? 'normal';
}

/** Three sizes of everything as large buttons, kept on this machine: a browser's own zoom is not known to everyone. */
export function TextSizeSwitch() {
  const { t } = useTranslation();
  const [size, setSize] = useState(keptSize);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['text'] = size;
    return () => {
      delete dataset['text'];
    };
  }, [size]);
  const choose = (next: Size) => {
    localStorage.setItem(KEPT, next);
    setSize(next);
  };
  return (
    <div className="text-size" role="group" aria-label={t('deputy.size.name')}>
      {sizes.map((one) => (
        <button key={one} type="button" aria-pressed={one === size} onClick={() => choose(one)}>
          {t(`deputy.size.${one}`)}
        </button>
      ))}
    </div>
  );
}
