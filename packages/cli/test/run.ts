import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const bin = fileURLToPath(new URL('../bin/regiolint.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a user does. */
export function regiolint(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { cwd = process.cwd(), input, env } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    ...(input !== undefined && { input }),
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    timeout: 60_000,
    env: { PATH: process.env.PATH, LANG: 'nl_NL.UTF-8', NO_COLOR: '1', ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'regiolint-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A small plan without a question. */
export const soundPlan = `---
convenant: 1
soort: samenwerkingsafspraken
titel: Valpreventie Oost
documentstatus: vastgesteld
fase: pril
eenvoudig:
  reden: Twee partijen, geen gezamenlijk geld
regio:
  naam: Oost
partijen:
  - id: thuiszorg
    naam: Thuiszorg Oost
  - id: gemeente
    naam: Gemeente Oost
urgentie-en-ambitie:
  urgentie: Te veel ouderen vallen in en om het huis
samenstelling:
  variant: iedereen
taken-en-rollen:
  variant: globaal
besluitvorming:
  variant: informeel
evaluatie:
  frequentie: jaarlijks
  eigenaar: thuiszorg
---

# Valpreventie Oost
`;

/** The same with one thing that is not right, and one question. */
export const wrongPlan = soundPlan
  .replace(
    '  variant: globaal\n',
    '  raci:\n    - activiteit: Huisbezoek\n      uitvoerend: [thuiszorg]\n      eindverantwoordelijk: [thuiszorg, gemeente]\n',
  )
  .replace('besluitvorming:\n  variant: informeel\n', '');
