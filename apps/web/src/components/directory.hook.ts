import { useQuery } from '@tanstack/react-query';
import { useMe } from '../features/session/session.hook';
import { answered, api } from '../lib/api';
import { useLanguage } from '../lib/language.hook';
import type { Choice } from './choice-field';

/** These submit proposals and handle none. */
const SUBMITTING: readonly string[] = ['delegation', 'liaison-group'];

/** Units and deputies to choose from. */
export function useDirectory() {
  const { roles } = useMe();
  const { data, isPending, error } = useQuery({
    queryKey: ['directory'],
    queryFn: () => answered(api.GET('/api/directory')),
    staleTime: 600_000,
    // deputies choose nobody, and are not told who is there
    enabled: !roles.includes('deputy'),
  });
  const parties = data?.parties ?? [];
  const choiceOf = ({ id, shortName }: { readonly id: string; readonly shortName: string }): Choice => ({
    value: id,
    label: shortName,
  });
  const units: readonly Choice[] = parties.filter(({ kind }) => !SUBMITTING.includes(kind)).map(choiceOf);
  const partiesOf = (kind: string): readonly Choice[] => parties.filter((one) => one.kind === kind).map(choiceOf);
  const deputies: readonly Choice[] = (data?.deputies ?? []).map(({ id, name, unit }) => ({
    value: id,
    label: `${name}（${unit.shortName}）`,
  }));
  const colleagues = (data?.colleagues ?? []).map(({ id, name, roles }) => ({ value: id, label: name, roles }));
  const jurisdictions = data?.jurisdictions ?? [];
  return { jurisdictions, units, partiesOf, deputies, colleagues, isPending, error };
}

/** What a jurisdiction is called; one that this person does not know stands for itself. */
export function useJurisdictionName(): (id: string) => string {
  const { jurisdictions } = useDirectory();
  const { say } = useLanguage();
  return (id) => {
    const name = jurisdictions.find((one) => one.id === id)?.name;
    return name === undefined ? id : say(name);
  };
}
