import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useLanguage } from '../lib/language.hook';

type Props = {
  readonly id: string;
  readonly describedBy?: string | undefined;
  /** `yyyy-mm-dd` */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** No later day can be chosen. */
  readonly latest?: string;
  readonly clearable?: boolean;
};

const CIVIL = 'YYYY-MM-DD';

/** A day in China, chosen or typed; what leaves here is the civil date, never an instant. */
export function CivilDateField({ id, describedBy, value, onChange, latest, clearable = true }: Props) {
  const { language } = useLanguage();
  const shown = language === 'en' ? 'D MMM YYYY' : 'YYYY年M月D日';
  return (
    <DatePicker
      id={id}
      aria-describedby={describedBy}
      className="civil-date"
      format={[shown, CIVIL]}
      allowClear={clearable}
      value={value === undefined ? null : dayjs(value)}
      onChange={(day) => onChange(day === null ? undefined : day.format(CIVIL))}
      {...(latest === undefined ? {} : { maxDate: dayjs(latest) })}
    />
  );
}
