import type { CaseView } from '@banli/contracts';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMatch, useNavigate } from 'react-router';
import { navigationFor } from '../../app/navigation';
import { answered, api } from '../../lib/api';
import { chooseAppearance } from '../../lib/appearance';
import { casePath } from '../../lib/case-path';
import { sessionInChinese } from '../../lib/chinese-number';
import { chooseLanguage } from '../../lib/i18n';
import { opensAs, permittedActs } from '../case/permitted-acts';
import { signOut, useMe } from '../session/session.hook';
import { commandsFor, type Command } from './commands';

const MOST_FOUND = 8;

/** What is offered for the words typed, on the page where the person is. */
export function useCommands(sought: string): readonly Command[] {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const go = (to: string) => void navigate(to);
  const view = useOpenCase();
  const found = useQuery({
    queryKey: ['palette', sought],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/proposals', { params: { query: { q: sought, limit: MOST_FOUND } }, signal })),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
  });
  const acts = permittedActs(view?.permitted ?? []).map((act): Command => {
    const place = opensAs(act);
    const base = view ? casePath(view.proposal) : '';
    return {
      id: `act-${act}`,
      group: 'acts',
      text: t(`acts.title.${act}`),
      run: () => go(place === 'drawer' ? `${base}?act=${act}` : `${base}/${place}`),
    };
  });
  const proposals = (sought === '' ? [] : (found.data?.rows ?? [])).map((row): Command => ({
    id: `proposal-${casePath(row)}`,
    group: 'proposals',
    text: `${sessionInChinese(row.session)} ${t('cases.number', { number: row.number })} ${row.title}`,
    run: () => go(casePath(row)),
  }));
  const pages = navigationFor(me.roles).map(({ to, label }): Command => ({
    id: `page-${to}`,
    group: 'pages',
    text: t(`shell.nav.${label}`),
    run: () => go(to),
  }));
  const switches: readonly Command[] = [
    ...(['light', 'dark', 'system'] as const).map((one): Command => ({
      id: `appearance-${one}`,
      group: 'switches',
      text: t('shell.appearance.is', { which: t(`shell.appearance.${one}`) }),
      run: () => chooseAppearance(one),
    })),
    { id: 'zh', group: 'switches', text: '中文', run: () => void chooseLanguage('zh-CN') },
    { id: 'en', group: 'switches', text: 'English', run: () => void chooseLanguage('en') },
    {
      id: 'sign-out',
      group: 'switches',
      text: t('shell.signOut'),
      run: () => void signOut(queries).then(() => go('/sign-in')),
    },
  ];
  return commandsFor(sought, [...acts, ...proposals, ...pages, ...switches]);
}

/** The case of the page that is shown, as it was last read. */
function useOpenCase(): CaseView | undefined {
  const match = useMatch('/proposals/:jurisdiction/:session/:number/*');
  const queries = useQueryClient();
  if (!match) return undefined;
  const { jurisdiction, session, number } = match.params;
  const known = queries.getQueriesData<CaseView>({ queryKey: ['case', jurisdiction, session, number] });
  return known.map(([, view]) => view).find((view) => view !== undefined);
}
