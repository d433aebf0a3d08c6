import type { CaseView, ClockView, Inbox, Notice } from '@banli/contracts';
import type { ProposalPath } from '../../apps/cli/src/api/api-client';
import { eventually } from './eventually';
import type { TestStack } from './stack';

/** What each person finds on their desk about one case. */
export class Desks {
  constructor(
    private readonly stack: TestStack,
    private readonly proposal: ProposalPath,
  ) {}

  async page(login: string): Promise<CaseView> {
    return (await this.stack.as(login)).caseOf(this.proposal);
  }

  /** `submit-opinion 2021-03-24 due-today`: kind, whom it is about, due date, tier. */
  async tasks(login: string): Promise<readonly string[]> {
    const { tasks } = await this.inbox(login);
    return tasks.map(({ kind, about, dueOn, tier }) =>
      [kind, about?.id, dueOn, tier].filter((part) => part !== undefined).join(' '),
    );
  }

  /** Notices of one kind of clock of one unit, once there are that many; the latest first. */
  notices(login: string, clock: ClockView['kind'], unit: string, count: number): Promise<readonly Notice[]> {
    return eventually(
      async () =>
        (await this.inbox(login)).notices.filter((notice) => notice.clock === clock && notice.owedBy.id === unit),
      (notices) => notices.length === count,
    );
  }

  private async inbox(login: string): Promise<Inbox> {
    return (await this.stack.as(login)).inbox();
  }
}

export const clocksOf = (page: CaseView, kind: ClockView['kind']): readonly ClockView[] =>
  page.clocks.filter((clock) => clock.kind === kind);

export const clockOf = (page: CaseView, kind: ClockView['kind']): ClockView | undefined => clocksOf(page, kind)[0];

/** Civil date in Asia/Shanghai of an instant. */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
