import type { Choice } from '../../components/choice-field';
import { Segments } from '../../components/segments';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Choice[];
};

export function AnswerChoice({ value, onChange, options }: Props) {
  return <Segments {...{ value, onChange, options }} />;
}
