import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type CodeServer, startCodeServer } from './code-server.ts';

const extension = fileURLToPath(new URL('../dist', import.meta.url));

/** A folder to open, as a person finds it. */
export interface Opened {
  /** Of the folder. */
  readonly name: string;
  /** By name; the first is open. */
  readonly files: Readonly<Record<string, string>>;
  /** The language of the interface. */
  readonly language?: 'nl' | 'en';
  /** Runs the extension in the browser, where VS Code for the Web runs it, and not beside the files. */
  readonly inBrowser?: boolean;
}

/** VS Code's workbench in Debian's Chromium. */
export interface Workbench {
  /** A window with a folder that is not trusted: nobody said it is. */
  open(opened: Opened): Promise<Page>;
  close(): Promise<void>;
}

/** @param vsix the extension to install; without one there is none but that of a window in the browser */
export async function startWorkbench(vsix?: string): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'plannen-'));
  const server = await startCodeServer(vsix === undefined ? {} : { vsix });
  const browser: Browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  return {
    async open({ name, files, language = 'en', inBrowser }) {
      const place = join(folder, name);
      mkdirSync(place);
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(place, file)), { recursive: true });
        writeFileSync(join(place, file), text);
      }
      const context = await browser.newContext({ viewport: { width: 1180, height: 720 }, locale: 'nl-NL' });
      if (language === 'nl') await speakDutch(context);
      if (inBrowser) await bringAlong(context, server);
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const first = `vscode-remote://${new URL(server.address).host}${place}/${Object.keys(files)[0]}`;
      const query = new URLSearchParams({ folder: place, payload: JSON.stringify([['openFile', first]]) });
      await page.goto(`${server.address}/?${query}`);
      await page.waitForSelector('.monaco-editor .view-line');
      return page;
    },
    async close() {
      await browser.close();
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As if a language pack said so; without one VS Code speaks English, and so do its extensions. */
async function speakDutch(context: BrowserContext): Promise<void> {
  await context.addInitScript("globalThis._VSCODE_NLS_LANGUAGE = 'nl'");
}

/** Hands the extension to the window, as a page that embeds VS Code for the Web does. */
async function bringAlong(context: BrowserContext, { address }: CodeServer): Promise<void> {
  const { host } = new URL(address);
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };
  await context.route(`${address}/extension/**`, async (route) => {
    const file = join(extension, new URL(route.request().url()).pathname.replace('/extension', ''));
    const contentType = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    await route.fulfill({ body: readFileSync(file), contentType });
  });
  // A page that is changed on the way counts as coming from elsewhere.
  await context.grantPermissions(['local-network-access']);
  await context.route(
    ({ host: asked, pathname }) => asked === host && pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const page = (await response.text()).replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_, before: string, settings: string) => {
          const extensions = [{ scheme: 'http', authority: host, path: '/extension' }];
          const read = JSON.parse(settings.replaceAll('&quot;', '"'));
          const changed = { ...read, developmentOptions: { ...read.developmentOptions, extensions } };
          return `${before}${JSON.stringify(changed).replaceAll('"', '&quot;')}"`;
        },
      );
      await route.fulfill({ response, body: page });
    },
  );
}

/** Runs a command by its name; shortly after the start the list does not know all of them yet. */
export async function run(page: Page, command: string): Promise<void> {
  const wanted = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: command });
  for (let tries = 0; tries < 20; tries += 1) {
    await page.keyboard.press('F1');
    await page.waitForSelector('.quick-input-widget input');
    await page.keyboard.type(command);
    const isThere = await wanted.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
    await page.keyboard.press(isThere ? 'Enter' : 'Escape');
    if (isThere) return;
  }
  throw new Error(`there is no command "${command}"`);
}

/** Picks one of what is offered after a command. */
export async function pick(page: Page, choice: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: choice }).click();
}

/** Puts the cursor at the end of a line that is on the screen. */
export async function goToEndOf(page: Page, line: string): Promise<void> {
  await page.locator('.view-line', { hasText: line }).first().click();
  await page.keyboard.press('End');
}

/** The lines that are on the screen. */
export async function linesOf(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('.monaco-editor .view-line').allTextContents();
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}
