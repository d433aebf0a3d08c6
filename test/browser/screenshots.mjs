/**
 * Pictures of every page in both languages and both sizes, from a running stack with its demonstration data:
 *   BANLI_URL=http://127.0.0.1:8080 BANLI_PASSWORD=… node test/browser/screenshots.mjs
 * BANLI_LOGINS names who looks, with commas; BANLI_RATER_LINK is the path of a rater's link, /rate#….
 * They go into test/browser/screenshots/, which is not committed. A page that says less than it should, scrolls
 * sideways or writes an error to the console is named at the end, and the exit code is 1.
 */
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../infra/check/chromium.mjs';

const base = process.env.BANLI_URL ?? 'http://127.0.0.1:8080';
const password = process.env.BANLI_PASSWORD ?? '';
const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'screenshots');
const sizes = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
const languages = ['zh-CN', 'en'];
const printed = ['/board', '/commitments', '/rates', '/deputy-record'];
const complaints = [];

const demonstration = await (await fetch(`${base}/api/demonstration`)).json();
const logins = process.env.BANLI_LOGINS?.split(',') ?? oneOfEach(demonstration.logins);
if (logins.length === 0) throw new Error('No login is known: set BANLI_LOGINS to a list with commas.');

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
try {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const language of languages) {
      for (const login of logins) await walk({ size, viewport, language, login, first: login === logins[0] });
    }
  }
} finally {
  await browser.close();
}
console.log(`pictures in ${folder}`);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

/** Everything one person sees, in one language and size. */
async function walk({ size, viewport, language, login, first }) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: language });
  await context.addInitScript({ content: `localStorage.setItem('banli.language', '${language}')` });
  const page = await context.newPage();
  const name = (what) => `${size}-${language}-${login}-${what}`;
  page.on('console', (message) => {
    // the question who is signed in is answered by 401 before the sign-in: the browser itself logs that
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(`${login}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${login}: ${error.message}`));
  const shoot = async (what) => {
    await page.locator('h1').first().waitFor();
    // the network is never idle: live updates keep a line open
    await page.locator('body:not(:has(.loading))').waitFor();
    const sideways = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    if (sideways) complaints.push(`${name(what)} scrolls sideways`);
    const overlaid = await page.locator('.ant-drawer-open, .ant-modal-wrap').first().isVisible();
    await page.screenshot({ path: join(folder, `${name(what)}.png`), fullPage: !overlaid });
  };
  const open = async (path, what) => {
    await page.goto(`${base}${path}`);
    await shoot(what);
  };

  await page.goto(`${base}/sign-in`);
  if (first) await shoot('sign-in');
  if (first && process.env.BANLI_RATER_LINK) {
    await open(process.env.BANLI_RATER_LINK, 'rater-link');
    await page.goto(`${base}/sign-in`);
  }
  await page.locator('input[autocomplete=username]').fill(login);
  await page.locator('input[autocomplete=current-password]').fill(password);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.locator('#main h1').first().waitFor();
  await shoot(new URL(page.url()).pathname.slice(1).replaceAll('/', '-') || 'home');
  const places = await page.$$eval('header nav a', (links) => links.map((link) => link.getAttribute('href')));
  for (const place of places.filter((one) => !['/inbox', '/proposals', '/proposals/register'].includes(one))) {
    await open(place, place.slice(1).replaceAll('/', '-'));
    await walkForms({ page, shoot, place });
    if (size === 'desk' && printed.includes(place)) {
      await page.goto(`${base}${place}`);
      await page.emulateMedia({ media: 'print' });
      await shoot(`print-${place.slice(1)}`);
      await page.emulateMedia({ media: 'screen' });
    }
  }
  for (const place of ['/password', '/first-day']) await open(place, place.slice(1));
  // each step of a first day leads to a page that this person may see
  const steps = await page.$$eval('.first-day a', (links) => links.map((link) => link.getAttribute('href')));
  for (const step of size === 'desk' ? new Set(steps) : []) {
    await page.goto(`${base}${step}`);
    await page.locator('h1').first().waitFor();
    await page.locator('body:not(:has(.loading))').waitFor();
    if (await page.locator('[role=alert]').count()) complaints.push(`${login}: the step ${step} leads to a refusal`);
  }
  // administrators handle no cases
  if (!places.includes('/inbox')) return context.close();
  const me = await ask(page, '/api/session');
  await open('/proposals', 'proposals');
  const { rows } = await ask(page, '/api/proposals');
  const whole = rows.find(({ number }) => number === '0869') ?? rows[0];
  if (whole) await walkCase({ page, open, shoot, proposal: whole, done: new Set(), login });
  const { tasks } = await ask(page, '/api/inbox');
  const done = new Set();
  for (const { proposal } of tasks) await walkCase({ page, open, shoot, proposal, done, login });
  await page.goto(`${base}/fulfilment`);
  await page.locator('h1').first().waitFor();
  const round = page.locator('main a[href^="/fulfilment/"]').first();
  if (await round.count()) {
    await open(await round.getAttribute('href'), 'round');
  }
  if (places.includes('/rates')) {
    await page.goto(`${base}/rates`);
    const behind = page.locator('.rate-outcome').first();
    if (await behind.count()) {
      await behind.click();
      await shoot('rates-rows');
    }
  }
  await page.goto(`${base}/commitments`);
  const button = page.locator('.commitment-acts button').last();
  if (await button.count()) {
    await button.click();
    await page.locator('.act-drawer form').waitFor();
    await shoot('commitment-act');
  }
  if (me.roles.includes('assigning-body')) {
    await page.goto(`${base}/proposals/register`);
    await page.locator('input[type=radio]').first().check();
    await shoot('register');
  }
  await context.close();
}

/** What opens over a page by one of its own buttons: drawers, dialogs, and what a choice brings. */
async function walkForms({ page, shoot, place }) {
  const name = place.slice(1).replaceAll('/', '-');
  const opens = page.locator('.yearly-acts button, .oversight-begin button, main .filter-button, .row-acts button');
  const buttons = new Set(await opens.allInnerTexts());
  for (const [at, button] of [...buttons].entries()) {
    await page.goto(`${base}${place}`);
    await opens.filter({ hasText: button }).first().click();
    await page.locator('.act-drawer form, .ant-modal form').first().waitFor();
    await shoot(`${name}-form-${at + 1}`);
  }
  if (place === '/yearly') {
    await page.goto(`${base}${place}`);
    await page.locator('body:not(:has(.loading))').waitFor();
    const annual = page.locator('main a[href^="/annual/"]').first();
    if (await annual.count()) {
      await page.goto(`${base}${await annual.getAttribute('href')}`);
      await shoot('annual');
    }
  }
  if (place === '/oversight') {
    await page.goto(`${base}${place}`);
    await page.locator('body:not(:has(.loading))').waitFor();
    const matter = page.locator('main tbody a').first();
    if (await matter.count()) {
      await matter.click();
      await page.waitForURL('**/oversight/**');
      await shoot('oversight-matter');
    }
  }
  if (place === '/succession') {
    await page.goto(`${base}/succession?jurisdiction=chongqing&unit=cq-slj`);
    await page.locator('main form').waitFor();
    await shoot('succession-unit');
  }
  if (place === '/desk' && (await page.locator('main select').count()) > 0) {
    await page.locator('main select').first().selectOption({ index: 1 });
    await page.locator('main table a, main .quiet').first().waitFor();
    await shoot('desk-hand-over');
  }
}

/** The case, and the form of each act that no earlier case has shown. */
async function walkCase({ page, open, shoot, proposal, done, login }) {
  const { jurisdiction, session, number } = proposal;
  const path = `/proposals/${jurisdiction}/${session}/${number}`;
  const { permitted } = await ask(page, `/api${path}`);
  const fresh = permitted.filter((act) => !done.has(act));
  if (fresh.length === 0 && done.size > 0) return;
  await open(path, `case-${number}`);
  const why = page.locator('.why-date:visible').first();
  if (await why.count()) {
    await why.click();
    await page.locator('.why-steps').waitFor();
    await shoot(`why-${number}`);
  }
  for (const act of fresh) {
    done.add(act);
    if (act === 'SaveDraft') await open(`${path}/draft`, `draft-${number}`);
    else if (act === 'SignReply') await open(`${path}/sign`, `sign-${number}`);
    else if (act === 'SubmitOpinion') await open(`${path}/opinion`, `opinion-${number}`);
    // a deputy’s forms stand on the page of the case itself
    else if (login.startsWith('deputy-')) continue;
    else {
      await page.goto(`${base}${path}?act=${act}`);
      await page.locator('.act-drawer form').waitFor();
      await shoot(`act-${act}-${number}`);
    }
  }
}

function ask(page, path) {
  return page.evaluate((one) => fetch(one).then((answer) => answer.json()), path);
}

/** The first person of each role. */
function oneOfEach(people) {
  const roles = new Map();
  for (const { login, roles: held } of people) for (const role of held) if (!roles.has(role)) roles.set(role, login);
  return [...new Set(roles.values())];
}
