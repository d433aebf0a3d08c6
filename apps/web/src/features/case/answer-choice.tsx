import { Segmented } from 'antd';
import type { Choice } from '../../components/choice-field';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Choice[];
};

export function AnswerChoice({ value, onChange, options }: Props) {
  return <Segmented<string> value={value} onChange={onChange} options={[...options]} />;
}
