import { assigner, chief, coHandlerStaff, deputy, handler, office, playTo, supervisor } from '../support/short-life';
import type { FreshCase, TestStack } from '../support/stack';
import { pathOf } from './visitors';

/** A page, or a form on it, and one of those who work there. */
export type Stop = { readonly login: string; readonly path: string };

/** Where those begin who handle no cases. */
const homes: Readonly<Record<string, string>> = {
  'cq-system': '/administration/accounts',
  'cq-security': '/administration/accounts',
  'cq-audit': '/administration/log',
};
export const homeOf = (login: string): string => homes[login] ?? '/inbox';

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

/** Pages of those who handle cases and judge, and each kind of form. */
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
    { login: supervisor, path: '/publications' },
    { login: deputy, path: pathOf(sent) },
  ];
}

/** Every other page there is. */
export function furtherStopsAt(cases: Awaited<ReturnType<typeof casesToLookAt>>): readonly Stop[] {
  return [
    { login: office, path: '/letter-template' },
    { login: handler, path: '/letter-reading' },
    { login: supervisor, path: '/proposals' },
    { login: supervisor, path: '/fulfilment' },
    { login: supervisor, path: '/oversight' },
    { login: supervisor, path: '/first-day' },
    { login: supervisor, path: '/password' },
    { login: supervisor, path: '/yearly' },
    { login: supervisor, path: '/administration/rules' },
    { login: supervisor, path: pathOf(cases.sent) },
    { login: assigner, path: '/yearly' },
    { login: assigner, path: '/annual/chongqing/2021' },
    { login: assigner, path: '/succession?jurisdiction=chongqing&unit=cq-slj' },
    { login: assigner, path: '/oversight?begin=OrderRectification' },
    { login: assigner, path: '/oversight?begin=CallForReports' },
    { login: office, path: '/desk' },
    { login: office, path: '/publications' },
    { login: office, path: '/rates' },
    { login: handler, path: '/first-day' },
    { login: assigner, path: '/deputy-record' },
    { login: assigner, path: pathOf(cases.sent) },
    { login: deputy, path: '/inbox' },
    { login: deputy, path: '/proposals' },
    { login: deputy, path: '/commitments' },
    { login: deputy, path: '/fulfilment' },
    { login: deputy, path: '/deputy-record' },
    { login: 'cq-system', path: '/administration/accounts' },
    { login: 'cq-system', path: '/administration/units' },
    { login: 'cq-security', path: '/administration/sessions' },
    { login: 'cq-security', path: '/administration/delegations' },
    { login: 'cq-security', path: '/administration/rules' },
    { login: 'cq-audit', path: '/administration/log' },
    { login: 'cq-audit', path: '/check' },
  ];
}
