import type { Browser } from 'playwright-core';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { openBrowser, Visitor } from './visitor';

type Size = Parameters<typeof Visitor.signedIn>[3];

export const pathOf = ({ jurisdiction, session, number }: FreshCase): string =>
  `/proposals/${jurisdiction}/${session}/${number}`;

/** A stack and a browser for the tests of one file. After each test everyone leaves, and no page has complained. */
export class Visitors {
  private running: TestStack | undefined;
  private browser: Browser | undefined;
  private readonly here: Visitor[] = [];

  /** `withinMs` is how long the preparation may take, where that is more than a test may. */
  constructor(prepare: (stack: TestStack) => Promise<void> = () => Promise.resolve(), withinMs?: number) {
    beforeAll(async () => {
      [this.running, this.browser] = await Promise.all([startTestStack(), openBrowser()]);
      await prepare(this.running);
    }, withinMs);
    afterEach(async () => {
      const complaints = this.here.flatMap((visitor) => visitor.complaints);
      await Promise.all(this.here.splice(0).map((visitor) => visitor.leave()));
      expect(complaints).toEqual([]);
    });
    afterAll(async () => {
      await this.browser?.close();
      await this.running?.stop();
    });
  }

  get stack(): TestStack {
    if (!this.running) throw new Error('The stack has not started yet.');
    return this.running;
  }

  /** Somebody with an account. */
  async come(login: string, size?: Size): Promise<Visitor> {
    return this.welcome(await Visitor.signedIn(this.open, this.stack, login, size));
  }

  /** Somebody whose first page is another than the inbox. */
  async comeTo(login: string, home: string, size?: Size): Promise<Visitor> {
    return this.welcome(await Visitor.signedIn(this.open, this.stack, login, size, home));
  }

  /** Somebody without an account. */
  async arrive(size?: Size): Promise<Visitor> {
    return this.welcome(await Visitor.arrive(this.open, this.stack, size));
  }

  private get open(): Browser {
    if (!this.browser) throw new Error('The browser has not started yet.');
    return this.browser;
  }

  private welcome(visitor: Visitor): Visitor {
    this.here.push(visitor);
    return visitor;
  }
}
