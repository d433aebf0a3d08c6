import type { RulebookActBody, RulebookView } from '@banli/contracts';
import type { ApiClient } from '../../apps/cli/src/api/api-client';
import { eventually } from './eventually';
import { addPerson } from './people';
import type { TestStack } from './stack';

const security = 'cq-security-of-tests';
export const rulebook = '/api/rulebooks/chongqing';

/** Invented, for no notice of 2027 is out: 元旦 moves to Thursday 31 December 2026, Sunday 28 February 2027 is worked. */
export const noticeOf2027: RulebookActBody<'PublishYear'> = {
  year: 2027,
  notice: '国办发明电〔2026〕9号（虚构）',
  daysOff: {
    '2026-12-31': '元旦',
    '2027-01-01': '元旦',
    ...Object.fromEntries(['05', '06', '07', '08', '09', '10', '11'].map((day) => [`2027-02-${day}`, '春节'])),
    '2027-04-05': '清明节',
    '2027-05-01': '劳动节',
    '2027-05-02': '劳动节',
    '2027-06-09': '端午节',
    '2027-09-15': '中秋节',
    '2027-10-01': '国庆节',
    '2027-10-02': '国庆节',
    '2027-10-03': '国庆节',
  },
  makeUpDays: { '2027-02-28': '春节' },
};

/** The administrator whose change of rules moves everybody's dates. */
export async function securityAdministrator(stack: TestStack): Promise<ApiClient> {
  await addPerson(stack, security, 'cq-rdgw', ['security-administrator']);
  return stack.as(security);
}

/** Milliseconds: a roll-out goes on fifteen seconds after the last heartbeat of a worker that was killed, and some to spare. */
const WORKER_MISSED = 45_000;

/** Once every change of rules has reached everybody. */
export const settledRules = (client: ApiClient, address = rulebook): Promise<RulebookView> =>
  eventually(
    () => client.get<RulebookView>(address),
    ({ rollouts }) => rollouts.length > 0 && rollouts.every(({ state }) => state === 'finished'),
    WORKER_MISSED,
  );
