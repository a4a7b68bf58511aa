import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../language-server/src/editor-settings.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { commands, configuration, menus, walkthroughs } = manifest.contributes;
const sources = readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/${name}`))
  .join('\n');

describe('what the extension says of itself', () => {
  const named = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);

  it.each(['package.nls.json', 'package.nls.nl.json'])('%s has every text, and no other', (file) => {
    const texts: Record<string, string> = JSON.parse(read(file));
    expect(Object.keys(texts).sort()).toEqual([...new Set(named)].sort());
    expect(Object.values(texts)).not.toContain('');
  });

  it('every command and setting has a text in both languages', () => {
    for (const { title } of commands) expect(title).toMatch(/^%command\..+%$/);
    for (const [name, { markdownDescription }] of Object.entries<{ markdownDescription: string }>(
      configuration.properties,
    )) {
      expect(markdownDescription).toBe(`%setting.${name.replace('regiolint.', '')}%`);
    }
  });

  it('every text at run time is there in Dutch, with the same places to fill in', () => {
    const dutch: Record<string, string> = JSON.parse(read('l10n/bundle.l10n.nl.json'));
    const said = [...sources.matchAll(/l10n\.t\(\s*(['"])((?:(?!\1).)+)\1/gs)].map(
      ([, , text]) => text ?? '',
    );
    expect(said.length).toBe(sources.match(/l10n\.t\(/g)?.length);
    expect(Object.keys(dutch).sort()).toEqual([...new Set(said)].sort());
    for (const [text, inDutch] of Object.entries(dutch)) {
      expect(inDutch.match(/\{\d\}/g), text).toEqual(text.match(/\{\d\}/g));
    }
  });
});

describe('what the extension offers', () => {
  const names: readonly string[] = commands.map(({ command }: { command: string }) => command);

  it('every command is registered, and no other', () => {
    const registered = [...sources.matchAll(/\bcommand\('(\w+)'/g)].map(([, name]) => `regiolint.${name}`);
    expect(registered.sort()).toEqual([...names].sort());
  });

  it('menus and walkthrough name commands that exist', () => {
    const text =
      JSON.stringify([menus, walkthroughs]) + read('package.nls.json') + read('package.nls.nl.json');
    const used = [...text.matchAll(/(?:"command":"|command:|onCommand:)(regiolint\.\w+)/g)].map(
      ([, name]) => name,
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  it('every setting is one that the server understands, with the same default', () => {
    type Property = { default: unknown; enum?: readonly unknown[]; type: string };
    const properties = Object.entries<Property>(configuration.properties).map(
      ([name, property]) => [name.replace('regiolint.', ''), property] as const,
    );
    const defaults = Object.fromEntries(properties.map(([name, property]) => [name, property.default]));
    expect(readSettings(defaults)).toEqual(defaultSettings);
    for (const [name, property] of properties) {
      const others = (property.enum ?? [true, false]).filter((value) => value !== property.default);
      for (const value of others) {
        expect(readSettings({ [name]: value }), name).toEqual({ ...defaultSettings, [name]: value });
      }
    }
  });

  it('a folder that is not trusted loses nothing, since no setting names a program or a place', () => {
    expect(manifest.capabilities.untrustedWorkspaces).toEqual({ supported: true });
    for (const { type, enum: words } of Object.values<{ type: string; enum?: unknown }>(
      configuration.properties,
    )) {
      expect(type === 'boolean' || words !== undefined).toBe(true);
    }
  });
});
