import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { stepped, type Command } from './commands';
import { useCommands } from './commands.hook';
import './palette.css';

/** Everything there is to do and to find, by typing: acts on the open case, proposals, pages, switches. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const commands = useCommands(useDeferredValue(typed.trim()));
  const chosen = commands[Math.min(at, commands.length - 1)];
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);
  const run = (command: Command | undefined) => {
    if (!command) return;
    dialog.current?.close();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // the Enter that ends a word of a Chinese input method chooses nothing
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      run(chosen);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(stepped(at, event.key === 'ArrowDown' ? 1 : -1, commands.length));
    }
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={t('palette.title')} onClose={onClose} onKeyDown={onKeyDown}>
      <input
        type="text"
        role="combobox"
        aria-label={t('palette.label')}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen && `${list}-${chosen.id}`}
        autoComplete="off"
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
      />
      <ul id={list} role="listbox" aria-label={t('palette.offered')}>
        {commands.map((command) => (
          <li
            key={command.id}
            id={`${list}-${command.id}`}
            role="option"
            aria-selected={command === chosen}
            onClick={() => run(command)}
          >
            <span>{command.text}</span>
            <span className="quiet">{t(`palette.group.${command.group}`)}</span>
          </li>
        ))}
      </ul>
      {commands.length === 0 && <p className="quiet palette-none">{t('palette.none')}</p>}
      <p className="quiet palette-keys">{t('palette.keys')}</p>
    </dialog>
  );
}
