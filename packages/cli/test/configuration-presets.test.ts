import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownRule } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { describe, expect, it } from 'vitest';
import configSchema from '../config.schema.json' with { type: 'json' };
import { loadConfig } from '../src/config/load-config.ts';
import { presets } from '../src/config/presets.ts';
import { load } from './configuration.ts';
import { folderWith } from './run.ts';

describe('a preset', () => {
  const ids = new Set(rules.map(({ id }) => id));

  it('names rules that exist, each once, and says why', () => {
    for (const { keeps = [], turnsOn = [] } of Object.values(presets)) {
      const parts = [...keeps, ...(turnsOn === 'all' ? [] : turnsOn)];
      const named = parts.flatMap((part) => part.rules);
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
      for (const { because } of parts) expect(because).toMatch(/^[^\n]{20,}$/);
    }
  });

  it('is recommended, and changes nothing', async () => {
    expect((await load('extends: recommended\n')).rules).toEqual({});
    expect((await load('extends: [light, recommended]\n')).rules).toEqual({});
  });

  it('is light: all that is wrong, the core of the questions, and nothing deeper than whether something is said', async () => {
    const { rules: levels } = await load('extends: light\n');
    for (const { id, nature } of rules) {
      if (nature === 'wrong') expect(levels[id], id).toBeUndefined();
      if (nature === 'deepening' && !id.endsWith('-not-addressed')) expect(levels[id], id).toBe('off');
    }
    expect(levels['why-missing']).toBeUndefined();
    expect(levels['chair-two-hats']).toBe('off');
    expect(new Set(Object.values(levels))).toEqual(new Set(['off']));
  });

  it('is iza, also on top of light', async () => {
    expect((await load('extends: iza\n')).rules).toEqual({});
    expect((await load('extends: light\n')).rules['iza-group-missing']).toBe('off');
    const both = (await load('extends: [light, iza]\n')).rules;
    expect(both['iza-group-missing']).toBeUndefined();
    expect(both['chair-two-hats']).toBe('off');
  });

  it('counts less than what the file itself says', async () => {
    const { rules: levels } = await load(
      'extends: light\nrules:\n  chair-two-hats: question\n  why-missing: off\n',
    );
    expect(levels['chair-two-hats']).toBe('question');
    expect(levels['why-missing']).toBe('off');
  });
});

describe('the page about the configuration', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const page = readFileSync(join(root, 'docs/configuration.md'), 'utf8');

  it('shows configurations that are right', async () => {
    const blocks = [...page.matchAll(/^```yaml\n(# \.regiolint\.yml\n[\s\S]*?)^```$/gm)].map(
      ([, block = '']) => block,
    );
    expect(blocks.length).toBeGreaterThan(5);
    const folder = folderWith({ '.git/HEAD': '', 'basis.yml': 'language: nl\n' });
    for (const block of blocks) {
      const config = await loadConfig(block, join(folder, 'regio/.regiolint.yml'), folder);
      for (const rule of config.ownRules) expect(ownRule(rule, () => undefined).id).toBe(rule.id);
    }
  });

  it('tells every key, in both languages', () => {
    const [dutch = '', english = ''] = page.split('\n## English\n');
    const { properties } = configSchema;
    const keys = [
      ...Object.keys(properties),
      ...Object.keys(properties['own-rules'].items.properties),
      ...Object.keys(presets),
    ];
    for (const key of keys) {
      expect(dutch, key).toContain(`\`${key}\``);
      expect(english, key).toContain(`\`${key}\``);
    }
  });
});
