import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { openWorld, type World } from '../world.ts';
import { playedOnce } from './played.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const REQUIRED = Boolean(process.env.ACCORD_REQUIRE_BROWSER);

/** Whether browser tests can run here; where they must and can not, they run and fail. */
export const browserIsThere = REQUIRED || existsSync(CHROMIUM);
if (!browserIsThere) {
  console.warn(
    `No browser at ${CHROMIUM}: the browser tests do not run. Install Chromium, or name one in CHROMIUM.`,
  );
}

/** The demonstration sector behind a listening server, and a browser before it. */
export interface Theatre {
  world: World;
  address: string;
  /** A page of its own, signed in where an e-mail address is given. */
  page(options?: { email?: string; dark?: boolean; width?: number }): Promise<Page>;
  /** What browsers complained about so far. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens the browser before a copy of the demonstration that is this theatre's own. */
export async function openTheatre(): Promise<Theatre> {
  const world = await openWorld(await playedOnce());
  const address = await world.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const complaints: string[] = [];
  const sessions: Sessions = new Map();
  return {
    world,
    address,
    complaints,
    page: (options = {}) => openPage({ browser, address, complaints, sessions }, options),
    async close() {
      await browser.close();
      await world.close();
    },
  };
}

/** What browsers keep of those who have signed in once, by e-mail address. */
type Sessions = Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>;

interface Stage {
  browser: Browser;
  address: string;
  complaints: string[];
  sessions: Sessions;
}

async function openPage(
  { browser, address, complaints, sessions }: Stage,
  { email, dark = false, width = 1280 }: { email?: string; dark?: boolean; width?: number },
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    storageState: email ? sessions.get(email) : undefined,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  if (email) {
    await page.goto('/');
    if (!sessions.has(email)) await signIn(page, email);
    await page.getByRole('heading', { level: 1, name: 'What waits' }).waitFor();
    sessions.set(email, await context.storageState());
  }
  return page;
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill('demonstration');
  await page.getByRole('button', { name: 'Sign in' }).click();
}
