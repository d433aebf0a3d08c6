import { Button } from 'antd';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly label: string;
  readonly id?: string;
  /** Said inside the empty field, where no label stands beside it. */
  readonly placeholder?: string;
  readonly sought: string | undefined;
  readonly onSearch: (sought: string) => void;
};

/** Words that narrow a list, sought by Enter or the button; an emptied field seeks nothing. */
export function SearchField({ label, id, placeholder, sought, onSearch }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(sought ?? '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <form role="search" className="search-field" onSubmit={submit}>
      <input
        type="search"
        id={id}
        className="text-input"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          if (target.value === '' && sought !== undefined) onSearch('');
        }}
      />
      <Button htmlType="submit">{t('shell.seek')}</Button>
    </form>
  );
}
