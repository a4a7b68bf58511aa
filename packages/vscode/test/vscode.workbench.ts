import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundle } from '../generate/extension.ts';
import { pack } from '../generate/pack.ts';
import { goToEndOf, linesOf, pick, run, startWorkbench, type Workbench } from './workbench.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const plan = readFileSync(here('../../../fixtures/plans/veenrand.md'), 'utf8');
const faulty = plan.replace(/^documentstatus: .*$/m, 'documentstatus: Vastgesteld');
const remark = 'Schrijf "Vastgesteld" als "vastgesteld".';

let workbench: Workbench;

beforeAll(async () => {
  const vsix = join(mkdtempSync(join(tmpdir(), 'regiolint-vsix-')), 'regiolint.vsix');
  vi.spyOn(console, 'log').mockImplementation(() => {});
  await bundle();
  await pack(vsix);
  vi.restoreAllMocks();
  workbench = await startWorkbench(vsix);
});

afterAll(() => workbench?.close());

/** Pictures for the documentation. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = here('../../../docs/images');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `vscode-${name}.png`) });
}

const problems = (page: Page) => page.locator('.markers-panel .monaco-list-row', { hasText: 'regiolint' });

describe('VS Code with the packed extension, in a folder that is not trusted', () => {
  it('underlines what is not right, lists it, mends it, and offers words in Dutch', async () => {
    const page = await workbench.open({ name: 'veenrand', files: { 'plan.md': faulty } });
    await page.waitForSelector('.squiggly-error');
    await run(page, 'Problems: Focus on Problems View');
    await problems(page).waitFor();
    expect(await problems(page).textContent()).toContain(remark);
    await picture(page, 'problems');
    await goToEndOf(page, 'documentstatus:');
    await page.keyboard.press('Control+.');
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: `Verbeter: ${remark}` });
    await fix.waitFor();
    await picture(page, 'quick-fix');
    await fix.click();
    await page.waitForSelector('.squiggly-error', { state: 'detached' });
    expect(await linesOf(page)).toContain('documentstatus: vastgesteld');

    await goToEndOf(page, 'fase:');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.type('fase: ');
    await page.keyboard.press('Control+Space');
    const offered = page.locator('.suggest-widget .monaco-list-row');
    await offered.nth(2).waitFor();
    expect(await offered.allTextContents()).toEqual(['pril', 'in-ontwikkeling', 'volwassen']);
    await problems(page).filter({ hasText: 'fase' }).waitFor();
    await picture(page, 'completion');
    await page.context().close();
  });

  it('explains a field: what is asked, the choices, and where that comes from', async () => {
    const page = await workbench.open({ name: 'uitleg', files: { 'plan.md': plan } });
    await page.waitForSelector('.editor-actions [aria-label^="Show the picture"]');
    await page
      .locator('.view-line', { hasText: 'fase:' })
      .locator('span', { hasText: /^fase$/ })
      .last()
      .hover();
    await page.locator('.monaco-hover', { hasText: 'Keuzes, alle even goed' }).waitFor();
    // It comes up slowly.
    await page.waitForTimeout(500);
    await picture(page, 'hover');
    await page.context().close();
  });

  it('draws the plan at the side, and again while someone types', async () => {
    const page = await workbench.open({ name: 'plaat', files: { 'plan.md': plan } });
    await page.waitForSelector('.editor-actions [aria-label^="Show the picture"]');
    await run(page, 'View: Close Primary Side Bar');
    await run(page, 'regiolint: Show the picture of this plan');
    const panel = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await panel.locator('svg[aria-label*="Regioplan Veenrand 2026-2029"]').waitFor();
    await panel.locator('#words li', { hasText: 'Urgentie en ambitie' }).waitFor();
    await picture(page, 'report');

    await goToEndOf(page, 'titel: Regioplan');
    await page.keyboard.type(' en verder');
    await panel.locator('svg[aria-label*="2026-2029 en verder"]').waitFor();
    await goToEndOf(page, 'convenant: 1');
    await page.keyboard.type(': : "');
    await panel.locator('#unreadable:not([hidden])').waitFor();
    await page.context().close();
  });

  it('speaks Dutch when the editor does, and starts an empty plan in the chosen language and phase', async () => {
    const files = { 'lees-mij.md': '# Iets anders\n' };
    const page = await workbench.open({ name: 'nieuw', files, language: 'nl' });
    await run(page, 'regiolint: Nieuw convenant');
    await pick(page, 'English');
    await pick(page, 'in ontwikkeling');
    await page.locator('.view-line', { hasText: 'Below are questions' }).waitFor();
    await goToEndOf(page, 'Below are questions');
    await run(page, 'regiolint: Toon de plaat van dit plan');
    await page.locator('.tab', { hasText: 'Plaat' }).waitFor();
    await page.context().close();
  });

  it('looks at all plans of the folder when asked', async () => {
    const files = {
      'lees-mij.md': '# Iets anders\n',
      'een.md': faulty,
      'twee.md': plan.replace(/^fase: .*$/m, 'fase: Pril'),
      'drie.md': plan,
    };
    const page = await workbench.open({ name: 'alle', files });
    await run(page, 'regiolint: Look at all plans in the workspace');
    await problems(page).nth(1).waitFor();
    expect(await problems(page).count()).toBe(2);
    await page.locator('.notification-toast', { hasText: 'Plans looked at: 3' }).waitFor();
    await page.context().close();
  });

  it('does as the settings of the folder say', async () => {
    const settings = { 'regiolint.language': 'en', 'regiolint.run': 'onSave' };
    const files = { 'plan.md': faulty, '.vscode/settings.json': JSON.stringify(settings) };
    const page = await workbench.open({ name: 'ingesteld', files });
    await run(page, 'Problems: Focus on Problems View');
    await problems(page).waitFor();
    expect(await problems(page).textContent()).toContain('Write "Vastgesteld" as "vastgesteld".');
    await goToEndOf(page, 'documentstatus:');
    for (const _ of 'Vastgesteld') await page.keyboard.press('Backspace');
    await page.keyboard.type('vastgesteld');
    await goToEndOf(page, 'fase:');
    await page.keyboard.type('x');
    expect(await problems(page).allTextContents()).toEqual([expect.stringContaining('"Vastgesteld"')]);
    await page.keyboard.press('Control+S');
    await problems(page).filter({ hasText: 'in-ontwikkelingx' }).waitFor();
    expect(await problems(page).count()).toBe(1);
    await page.context().close();
  });

  it('looks at a document that the configuration of the folder names', async () => {
    const files = { 'tekst.md': '# Samen in Oost\n', '.regiolint.yml': 'files:\n  - tekst.md\n' };
    const page = await workbench.open({ name: 'genoemd', files });
    await run(page, 'Problems: Focus on Problems View');
    await problems(page).filter({ hasText: 'frontmatter-missing' }).waitFor();
    await page.context().close();
  });

  it('goes on when its server is killed', async () => {
    const page = await workbench.open({ name: 'gedood', files: { 'plan.md': plan } });
    await page.waitForSelector('.editor-actions [aria-label^="Show the picture"]');
    await goToEndOf(page, 'convenant: 1');
    const before = await servers();
    for (const id of before) process.kill(id, 'SIGKILL');
    await expect.poll(servers, { timeout: 20_000 }).not.toHaveLength(0);
    await goToEndOf(page, 'documentstatus:');
    await page.keyboard.type('x');
    await page.waitForSelector('.squiggly-error');
    expect(before.filter((id) => !isAlive(id))).toEqual(before);
    await page.context().close();
  });
});

describe('VS Code for the Web', () => {
  it('runs the server in a worker', async () => {
    const others = await servers();
    const web = await startWorkbench();
    try {
      const page = await web.open({ name: 'web', files: { 'plan.md': faulty }, inBrowser: true });
      await page.waitForSelector('.squiggly-error');
      await run(page, 'Problems: Focus on Problems View');
      expect(await problems(page).textContent()).toContain(remark);
      expect((await servers()).filter((id) => !others.includes(id))).toEqual([]);
      await goToEndOf(page, 'documentstatus:');
      await run(page, 'regiolint: Show the picture of this plan');
      const panel = page.frameLocator('iframe.webview').frameLocator('#active-frame');
      await panel.locator('svg[aria-label*="Regioplan Veenrand"]').waitFor();
    } finally {
      await web.close();
    }
  });
});

/** The servers of the extension that run now, by process id. */
async function servers(): Promise<readonly number[]> {
  return readdirSync('/proc').flatMap((name) => {
    const id = Number(name);
    return Number.isInteger(id) && commandOf(id).includes('regiolint-workbench-') ? [id] : [];
  });
}

function commandOf(id: number): string {
  try {
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    return command.includes('/server.cjs') ? command : '';
  } catch {
    return '';
  }
}

function isAlive(id: number): boolean {
  return commandOf(id) !== '';
}
