import { assigner, chief, coHandlerStaff, deputy, handler, office, playTo, supervisor } from '../support/short-life';
import type { FreshCase, TestStack } from '../support/stack';
import { pathOf } from './visitors';

/** A page, or a form on it, and one of those who work there. */
export type Stop = { readonly login: string; readonly path: string };

export const ways = [
  { language: 'zh-CN', appearance: 'light' },
  { language: 'en', appearance: 'dark' },
  { language: 'zh-CN', appearance: 'dark' },
  { language: 'en', appearance: 'light' },
] as const;

/** Cases in the stages that fill the pages: one waits for opinions, one for its signature, one is promised and sent. */
export async function casesToLookAt(
  stack: TestStack,
): Promise<Readonly<Record<'fresh' | 'asked' | 'checked' | 'sent', FreshCase>>> {
  const fresh = await stack.register();
  const asked = await playTo(stack, 'in-hand');
  const checked = await playTo(stack, 'checked');
  const sent = await playTo(stack, 'delivered');
  return { fresh, asked, checked, sent };
}

/** Every page there is, and each kind of form. */
export function stopsAt(cases: Awaited<ReturnType<typeof casesToLookAt>>): readonly Stop[] {
  const { fresh, asked, checked, sent } = cases;
  return [
    { login: handler, path: '/inbox' },
    { login: handler, path: '/proposals' },
    { login: handler, path: pathOf(asked) },
    { login: handler, path: `${pathOf(asked)}?act=RecordContact` },
    { login: handler, path: `${pathOf(asked)}/draft` },
    { login: handler, path: '/desk' },
    { login: coHandlerStaff, path: `${pathOf(asked)}/opinion` },
    { login: chief, path: '/inbox' },
    { login: chief, path: '/signed' },
    { login: chief, path: `${pathOf(checked)}/sign` },
    { login: office, path: pathOf(sent) },
    { login: office, path: '/commitments' },
    { login: assigner, path: '/proposals/register' },
    { login: assigner, path: `${pathOf(fresh)}?act=AssignProposal` },
    { login: assigner, path: '/fulfilment' },
    { login: supervisor, path: '/board' },
    { login: supervisor, path: '/opinions' },
    { login: supervisor, path: '/rates' },
    { login: deputy, path: pathOf(sent) },
  ];
}
