import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '@banli/platform';
import type { TestStack } from '../support/stack';

const desk = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['BANLI_TEST_CHROMIUM'];
  if (!executablePath) throw new Error('BANLI_TEST_CHROMIUM is not set: no Chromium was found on this machine.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--process-per-site', '--renderer-process-limit=1'],
  });
}

/** One person at one screen. The browser stands in Los Angeles: what it shows must be China's days all the same. */
export class Visitor {
  /** What the pages complained about in the console; nothing is expected there. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly baseUrl: string,
  ) {
    page.on('pageerror', (fault) => this.complaints.push(fault.message));
    page.on('console', (message) => {
      // the browser itself logs every refused request; refusals are tested by what the page says
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.complaints.push(message.text());
    });
  }

  static async arrive(browser: Browser, { baseUrl }: TestStack, viewport = desk): Promise<Visitor> {
    const context = await browser.newContext({
      viewport,
      reducedMotion: 'reduce',
      timezoneId: 'America/Los_Angeles',
      locale: 'zh-CN',
    });
    return new Visitor(await context.newPage(), context, baseUrl);
  }

  /** Through the sign-in page, as everyone comes in. */
  static async signedIn(
    browser: Browser,
    stack: TestStack,
    login: string,
    viewport = desk,
    home = '/inbox',
  ): Promise<Visitor> {
    const visitor = await Visitor.arrive(browser, stack, viewport);
    await visitor.open('/sign-in');
    await visitor.signIn(login);
    await visitor.page.waitForURL(`**${home}`);
    return visitor;
  }

  async signIn(login: string, password = DEMONSTRATION_PASSWORD): Promise<void> {
    await this.page.getByLabel('用户名').fill(login);
    await this.page.getByLabel('密码', { exact: true }).fill(password);
    await this.button('登录').click();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.baseUrl}${path}`);
  }

  /** Language and theme from the next page on. */
  async prefer({ language, appearance }: { readonly language: string; readonly appearance: string }): Promise<void> {
    await this.page.evaluate(`localStorage.setItem('banli.language', '${language}');
      localStorage.setItem('banli.appearance', '${appearance}')`);
  }

  /** Opens a page and waits until all of it is there, the form beside it as well. */
  async openWhole(path: string): Promise<void> {
    await this.open(path);
    await this.page.locator('h1').first().waitFor();
    if (path.includes('?act=')) await this.page.locator('.act-drawer form').waitFor();
    await this.loaded();
  }

  /** Until no part of the page is loading any more. */
  async loaded(): Promise<void> {
    await this.page.locator('body:not(:has(.loading))').waitFor();
  }

  /** The session ends behind the page's back. */
  endSession(): Promise<void> {
    return this.context.clearCookies();
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The form of an act, beside its page; its button bears the act's name unless told otherwise. */
  async perform(
    act: string,
    fill: (form: Locator) => Promise<void> = () => Promise.resolve(),
    submit = act,
  ): Promise<void> {
    await this.button(act).click();
    const form = this.page.getByRole('dialog', { name: act });
    await form.getByRole('button', { name: submit, exact: true }).waitFor();
    await fill(form);
    await form.getByRole('button', { name: submit, exact: true }).click();
    await form.waitFor({ state: 'hidden' });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name });
  }

  /** Chooses from a list that opens below its field. */
  async choose(label: string, option: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: label });
    await field.waitFor();
    if ((await field.and(this.page.locator('select')).count()) > 0) {
      await field.selectOption({ label: option });
      return;
    }
    await field.fill(option.slice(0, 4));
    await this.page.locator('.ant-select-item-option:visible', { hasText: option }).click();
    // a list of several stays open until the person goes on
    await field.press('Tab');
  }

  /** Controls on the page less high than this, in CSS pixels; a control in a frame is as large as its frame. */
  targetsUnder(height: number): Promise<string[]> {
    return this.page.evaluate(`[...document.querySelectorAll('button, input, select, nav a')]
      .map((control) => control.closest('label, .ant-picker, .ant-select, .ant-input-affix-wrapper') ?? control)
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < ${String(height)})
      .map((target) => target.outerHTML.slice(0, 120))`);
  }

  /** True where the page is wider than its screen. */
  scrollsSideways(): Promise<boolean> {
    return this.page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  }
}
