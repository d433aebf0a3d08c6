import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

const LETTER_ALONE = 'print-letter';

/** The letter by itself, in large type, from any printer. */
function printLetter(): void {
  const { classList } = document.documentElement;
  classList.add(LETTER_ALONE);
  // where printing does not wait for paper, the event does
  window.addEventListener('afterprint', () => classList.remove(LETTER_ALONE), { once: true });
  window.print();
}

export function PrintLetter() {
  const { t } = useTranslation();
  return (
    <Button size="large" onClick={printLetter}>
      {t('deputy.printLetter')}
    </Button>
  );
}
