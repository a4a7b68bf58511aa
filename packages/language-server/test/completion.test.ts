import { aspectNames, fieldAt } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import { at, services } from './ask.ts';
import { soundPlan } from './plans.ts';

function offered(marked: string, snippets = true, uri?: string) {
  const { document, position } = at(marked, uri);
  return services.complete(document, position, { snippets })?.items ?? [];
}
const labels = (marked: string, uri?: string) => offered(marked, true, uri).map(({ label }) => label);
const insert = (line: string, after = 'fase: pril\n') => soundPlan.replace(after, `${after}${line}\n`);

describe('keys', () => {
  it('are those that are not there yet, in the language of the document', () => {
    const found = labels(insert('ov|'));
    expect(found).toContain('overleg');
    expect(found).toContain('voorzitter');
    expect(found).not.toContain('fase');
    expect(found).not.toContain('meetings');
  });

  it('are English in an English document', () => {
    const found = labels('---\ncovenant: 1\nkind: charter\nphase: emerging\n|\n---\n');
    expect(found).toContain('meetings');
    expect(found).not.toContain('kind');
    expect(found).not.toContain('overleg');
  });

  it('of an aspect are its own', () => {
    expect(labels(insert('  |', 'variant: informeel\n'))).toContain('als-het-vastloopt');
    expect(labels(insert('  |', 'variant: informeel\n'))).not.toContain('variant');
  });

  it('of a list item are those of the item', () => {
    const found = labels(insert('    |', 'naam: Gemeente Oost\n'));
    expect(found).toContain('groep');
    expect(found).not.toContain('naam');
    expect(labels(insert('  - |', 'naam: Gemeente Oost\n'))).toEqual(expect.arrayContaining(['id', 'naam']));
  });

  it('come with the lines below them', () => {
    const item = offered(insert('ov|')).find(({ label }) => label === 'overleg');
    expect(item?.textEdit).toMatchObject({ newText: 'overleg:\n  $0' });
    const plain = offered(insert('ov|'), false).find(({ label }) => label === 'overleg');
    expect(plain?.textEdit).toMatchObject({ newText: 'overleg:\n  ' });
  });

  it('may be a whole aspect, with its variants to choose from', () => {
    const item = offered(insert('voor|')).find(({ label }) => label.startsWith('voorzitter …'));
    expect(item?.textEdit).toMatchObject({
      newText: expect.stringMatching(/^voorzitter:\n {2}variant: \$\{1\|[a-z,-]+\|\}\n/),
    });
  });
});

describe('values', () => {
  it('are the known words, with what the reports say of them', () => {
    expect(labels(insert('kop: x').replace('fase: pril', 'fase: |'))).toEqual([
      'pril',
      'in-ontwikkeling',
      'volwassen',
    ]);
    const items = offered(soundPlan.replace('variant: informeel', 'variant: |'));
    const consent = items.find(({ label }) => label === 'consent');
    expect(consent?.documentation).toMatchObject({ value: expect.stringContaining('[') });
  });

  it('follow the colon with a space', () => {
    const items = offered(soundPlan.replace('fase: pril', 'fase:|'));
    expect(items[0]?.textEdit).toMatchObject({ newText: ' pril' });
  });

  it('are ids of parties with their names, where a party may stand', () => {
    const items = offered(soundPlan.replace('eigenaar: thuiszorg', 'eigenaar: |'));
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['thuiszorg', 'gemeente', 'voorzitter', 'iedereen']),
    );
    expect(items[0]?.detail).toBe('Thuiszorg Oost');
  });

  it('in a list between brackets are those that are not in it yet', () => {
    const raci = '  raci:\n    - activiteit: Huisbezoek\n      uitvoerend: [thuiszorg, |]\n';
    const found = labels(soundPlan.replace('  variant: globaal\n', raci));
    expect(found).toContain('gemeente');
    expect(found).not.toContain('thuiszorg');
  });

  it('are dates', () => {
    expect(labels(insert('geldig-tot: |'))).toEqual(expect.arrayContaining(['2026-11-22', '2027-02']));
  });

  it('of an exception are the rules, those that speak here first', () => {
    const text = soundPlan.replace('evaluatie:', 'uitzonderingen:\n  - regel: |\nevaluatieX:');
    const found = labels(text);
    expect(found.indexOf('evaluation-not-addressed')).toBeGreaterThanOrEqual(0);
    expect(found.length).toBeGreaterThan(50);
  });

  it('are there while the block cannot be read', () => {
    const broken = soundPlan.replace('titel: Valpreventie Oost', 'titel: "Valpreventie Oost');
    expect(labels(broken.replace('fase: pril', 'fase: |'))).toContain('pril');
    expect(labels(broken.replace('eigenaar: thuiszorg', 'eigenaar: t|'))).toContain('gemeente');
    expect(labels(broken.replace('evaluatie:\n', 'evaluatie:\n  vol|\n'))).toContain('volgende');
  });
});

it('says nothing in a comment, in the text, or in a document that is not ours', () => {
  expect(labels(insert('# |'))).toEqual([]);
  expect(labels(soundPlan.replace('gaat langs', 'gaat |langs'))).toEqual([]);
  expect(labels('---\ntitle: |\n---\n')).toEqual([]);
});

it('works in a bare file', () => {
  const bare = 'convenant: 1\nsoort: samenwerkingsafspraken\nfase: |\n';
  expect(labels(bare, 'file:///plan.convenant.yml')).toContain('pril');
});

describe('between brackets', () => {
  const function_ = (typed: string) => insert(`functies:\n  - ${typed}`);

  it('keys are those that are not there yet, also behind the cursor', () => {
    expect(labels(function_('{id: ggd, |}'))).toEqual(['naam', 'partij']);
    expect(labels(function_('{id: ggd, |, partij: gemeente}'))).toEqual(['naam']);
    expect(labels(function_('{id: ggd, na|}'))).toContain('naam');
    expect(labels(insert('regiobeeld: {|}'))).toContain('titel');
    expect(labels(insert('financiering: {geldbronnen: [{id: x, bedrag: {|}}]}'))).toContain('euro');
  });

  it('keys come without lines below them', () => {
    const [first] = offered(function_('{id: ggd,|}'));
    expect(first?.textEdit).toMatchObject({ newText: ' naam: ' });
    const keys = offered(insert('financiering: {|}')).map(({ textEdit }) => textEdit?.newText);
    expect(keys).toContain('geldbronnen: [$0]');
    expect(keys.some((text) => text?.includes('\n'))).toBe(false);
  });

  it('values follow their key', () => {
    expect(labels(function_('{id: ggd, partij: |}'))).toEqual(['thuiszorg', 'gemeente']);
    expect(labels(function_('{partij: gem|}'))).toEqual(['thuiszorg', 'gemeente']);
    expect(labels(insert('samenstelling: {variant: |}'))).toContain('vertegenwoordiging');
    expect(labels(insert('akkoorden: [iza, |, gala]'))).not.toContain('gala');
  });

  it('may be divided over more lines, and unfinished', () => {
    expect(labels(insert('functies:\n  - {\n      id: ggd,\n      |\n    }'))).toEqual(['naam', 'partij']);
    expect(labels(insert('functies:\n  - {id: ggd, |'))).toEqual(['naam', 'partij']);
    expect(labels(insert('functies:\n  - {id: ggd, partij: [\nov|'))).toContain('overleg');
    expect(labels(insert('functies: [{id: "a, b", |'))).toEqual(['naam', 'partij']);
    expect(labels(insert('functies: [{id: a, # {|'))).toEqual([]);
  });

  it('are what a file in JSON consists of', () => {
    const json = '{\n  "convenant": 1,\n  "partijen": [{"id": "ggd"}],\n  |\n}\n';
    const uri = 'file:///plan.convenant.json';
    const items = offered(json, true, uri);
    expect(items.find(({ label }) => label === 'fase')?.textEdit).toMatchObject({ newText: '"fase": ' });
    expect(items.map(({ label }) => label)).not.toContain('partijen');
    const phases = offered(json.replace('|', '"fase": "|"'), true, uri);
    expect(phases.map(({ textEdit }) => textEdit?.newText)).toEqual([
      '"pril"',
      '"in-ontwikkeling"',
      '"volwassen"',
    ]);
  });
});

it('a list on lines of its own is offered what is not in it yet', () => {
  const found = labels(insert('akkoorden:\n  - iza\n  - |\n  - gala'));
  expect(found).toContain('azwa');
  expect(found).not.toContain('iza');
  expect(found).not.toContain('gala');
});

describe('what is offered', () => {
  const codesAfter = (marked: string, snippets: boolean) =>
    offered(marked, snippets).map(({ label, textEdit }) => {
      const { text, document } = at(marked);
      const { range, newText } = textEdit as TextEdit;
      const filled = newText
        .replace(/\$\{[0-9]+\|([^|,]*)[^|]*\|\}/g, '$1')
        .replace(/\$[1-9][0-9]*/g, 'iets')
        .replace('$0', '');
      const made = `${text.slice(0, document.offsetAt(range.start))}${filled}${text.slice(document.offsetAt(range.end))}`;
      const codes = services.diagnostics(at(`|${made}`).document)?.map(({ code }) => String(code)) ?? [];
      return [
        label,
        codes.filter((code) => /^(?:unknown-key|frontmatter-unreadable|alias-conflict)$/.test(code)),
      ];
    });
  const places = (own: string) => [`${own}:\n  |`];

  it('can be read again, at the top', () => {
    for (const snippets of [true, false]) {
      const found = codesAfter(insert('|'), snippets);
      expect(found.length).toBeGreaterThan(40);
      for (const [label, codes] of found) expect(codes, String(label)).toEqual([]);
    }
  });

  it('can be read again, in each aspect, on lines and between brackets', () => {
    for (const aspect of aspectNames) {
      const own = fieldAt(`/${aspect}`)?.key.nl ?? '';
      const without = soundPlan.replace(new RegExp(`\\n${own}:\\n(?: .*\\n)+`), '\n');
      for (const inside of [...places(own), `${own}: {|}`]) {
        const found = codesAfter(without.replace('fase: pril\n', `fase: pril\n${inside}\n`), true);
        expect(found.length, inside).toBeGreaterThan(4);
        for (const [label, codes] of found) expect(codes, `${inside} ${label}`).toEqual([]);
      }
    }
  });
});

describe('the vocabulary', () => {
  it('is that of the keys that are there, also while the block cannot be read', () => {
    const english = '---\ncovenant: 1\nkind: "charter\nphase: emerging\n|\n---\n';
    expect(labels(english)).toContain('meetings');
    expect(labels(english)).not.toContain('overleg');
    expect(labels(english.replace('phase: emerging\n|', 'phase: |'))).toContain('developing');
  });

  it('is that of the name of the file when nothing is there yet', () => {
    expect(labels('|', 'file:///plan.covenant.yml')).toContain('meetings');
    expect(labels('|', 'file:///plan.convenant.yml')).toContain('overleg');
  });
});
