import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CodeServer, startCodeServer } from './code-server.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const images = here('../../../docs/images/');
const plan = readFileSync(here('../../../fixtures/plans/veenrand.md'), 'utf8');

let browser: Browser;
let server: CodeServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plannen-'));
  const vsix = join(folder, 'regiolint.vsix');
  execFileSync(here('../node_modules/.bin/tsx'), ['--conditions=source', 'generate/package.ts', vsix], {
    cwd: here('..'),
    stdio: 'ignore',
  });
  server = await startCodeServer({ vsix });
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  mkdirSync(images, { recursive: true });
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A window with a folder of these files; the first is open. The folder is not trusted: nobody said it is. */
async function openFolder(name: string, files: Readonly<Record<string, string>>): Promise<Page> {
  const place = join(folder, name);
  mkdirSync(place);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  const context = await browser.newContext({
    viewport: { width: 1180, height: 720 },
    deviceScaleFactor: 1,
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const [first] = Object.keys(files);
  const open = [['openFile', `vscode-remote://${new URL(server.address).host}${place}/${first}`]];
  await page.goto(
    `${server.address}/?folder=${encodeURIComponent(place)}&payload=${encodeURIComponent(JSON.stringify(open))}`,
  );
  await page.waitForSelector('.monaco-editor .view-line');
  return page;
}

/** Runs a command by its name; shortly after the start the list does not know all of them yet. */
async function run(page: Page, command: string): Promise<void> {
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

/** Puts the cursor behind a word that is on the screen. */
async function clickBehind(page: Page, text: string): Promise<void> {
  const line = page.locator('.view-line', { hasText: text }).first();
  await line.click();
  await page.keyboard.press('End');
}

const lines = (page: Page) =>
  page.$$eval('.monaco-editor .view-line', (found) =>
    found.map((line) => line.textContent?.replaceAll('\u00a0', ' ') ?? ''),
  );

describe('VS Code, with the packed extension, in a folder that is not trusted', () => {
  it('underlines what is not right, lists it, offers words in Dutch, and mends', async () => {
    const page = await openFolder('veenrand', {
      'plan.md': plan.replace(/^documentstatus: .*$/m, 'documentstatus: Vastgesteld'),
    });
    await page.waitForSelector('.squiggly-error');
    await run(page, 'Problems: Focus on Problems View');
    const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'regiolint' });
    await problem.waitFor();
    expect(await problem.textContent()).toContain('Schrijf "Vastgesteld" als "vastgesteld".');
    await page.screenshot({ path: `${images}vscode-problems.png` });

    await clickBehind(page, 'documentstatus:');
    await page.keyboard.press('Control+.');
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Verbeter: ' });
    await fix.waitFor();
    await page.screenshot({ path: `${images}vscode-quick-fix.png` });
    await fix.click();
    await page.waitForSelector('.squiggly-error', { state: 'detached' });
    expect(await lines(page)).toContain('documentstatus: vastgesteld');

    await clickBehind(page, 'fase:');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.type('fase: ');
    await page.keyboard.press('Control+Space');
    const offered = page.locator('.suggest-widget .monaco-list-row');
    await offered.first().waitFor();
    expect((await offered.allTextContents()).map((text) => text.trim())).toEqual([
      expect.stringContaining('pril'),
      expect.stringContaining('in-ontwikkeling'),
      expect.stringContaining('volwassen'),
    ]);
    await page.screenshot({ path: `${images}vscode-completion.png` });
    await page.close();
  });

  it('draws the plan at the side, and again while someone types', async () => {
    const page = await openFolder('plaat', { 'plan.md': plan });
    await page.waitForSelector('.editor-actions [aria-label^="Show the picture"]');
    await run(page, 'View: Close Primary Side Bar');
    await run(page, 'regiolint: Show the picture of this plan');
    const inner = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    const picture = inner.locator('#picture svg');
    await picture.waitFor();
    expect(await picture.getAttribute('aria-label')).toContain('Regioplan Veenrand 2026-2029');
    await page.screenshot({ path: `${images}vscode-report.png` });

    await clickBehind(page, 'titel: Regioplan');
    await page.keyboard.type(' en verder');
    await inner.locator('svg[aria-label*="2026-2029 en verder"]').waitFor();
    await clickBehind(page, 'convenant: 1');
    await page.keyboard.type(': : "');
    await inner.locator('#unreadable:not([hidden])').waitFor();
    await page.close();
  });

  it('starts an empty plan in the chosen language and phase', async () => {
    const page = await openFolder('nieuw', { 'lees-mij.md': '# Iets anders\n' });
    await run(page, 'regiolint: New covenant');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Nederlands' }).click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'developing' }).click();
    await page.locator('.view-line', { hasText: 'Hieronder staan vragen' }).waitFor();
    await page.close();
  });

  it('looks at all plans of the folder when asked', async () => {
    const page = await openFolder('alle', {
      'lees-mij.md': '# Iets anders\n',
      'een.md': plan.replace(/^documentstatus: .*$/m, 'documentstatus: Vastgesteld'),
      'twee.md': plan.replace(/^fase: .*$/m, 'fase: Pril'),
    });
    await run(page, 'regiolint: Look at all plans in the workspace');
    const problems = page.locator('.markers-panel .monaco-list-row', { hasText: 'regiolint' });
    await problems.nth(1).waitFor();
    expect(await problems.count()).toBe(2);
    await page.locator('.notification-toast', { hasText: 'Plans looked at: 2' }).waitFor();
    await page.close();
  });
});
