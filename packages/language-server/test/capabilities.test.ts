import { describe, expect, it } from 'vitest';
import { at, changed, services } from './ask.ts';
import { soundPlan } from './plans.ts';

const withRaci = soundPlan.replace(
  '  variant: globaal\n',
  '  raci:\n    - activiteit: Huisbezoek\n      uitvoerend: [thuiszorg]\n      eindverantwoordelijk: [thuiszorg, gemeente]\n',
);

function actionsAt(marked: string, canSelect = false, only?: string[]) {
  const { document, position, text } = at(marked);
  const range = { start: position, end: position };
  const actions = services.codeActions(document, range, { canSelect, only }) ?? [];
  return { text, actions, titles: actions.map(({ title }) => title) };
}

describe('hover', () => {
  const hover = (marked: string) => {
    const { document, position } = at(marked);
    return (services.hover(document, position)?.contents as { value?: string } | undefined)?.value;
  };

  it('says what an aspect is, with its variants and what the reports say', () => {
    const said = hover(soundPlan.replace('besluitvorming', 'besluit|vorming'));
    expect(said).toContain('**Besluitvorming**');
    expect(said).toContain('`consent`: past vaak als');
    expect(said).toContain('[aef\\]');
  });

  it('names the party behind an id', () => {
    expect(hover(soundPlan.replace('eigenaar: thuiszorg', 'eigenaar: thuis|zorg'))).toBe(
      '**Thuiszorg Oost**',
    );
  });

  it('says of a party what group it is of', () => {
    const grouped = soundPlan.replace(
      'naam: Thuiszorg Oost',
      'naam: Thuiszorg Oost\n    groep: zorgaanbieders',
    );
    expect(hover(grouped.replace('eigenaar: thuiszorg', 'eigenaar: thuis|zorg'))).toBe(
      '**Thuiszorg Oost**\n\nGroep: zorgaanbieders',
    );
  });

  it('explains the rule behind a finding', () => {
    const said = hover(withRaci.replace('[thuiszorg, gemeente]', '[thuiszorg,| gemeente]'));
    expect(said).toContain('**raci-one-accountable**');
    expect(said).toContain('https://regiolint.nl/rules/raci-one-accountable');
  });

  it('speaks also while the block cannot be read', () => {
    const broken = soundPlan.replace('titel: Valpreventie Oost', 'titel: "Valpreventie Oost');
    expect(hover(broken.replace('besluitvorming', 'besluit|vorming'))).toContain('**Besluitvorming**');
  });
});

describe('code actions', () => {
  it('prefer the safe fix', () => {
    const { actions, text } = actionsAt(soundPlan.replace('vastgesteld', 'Vast|gesteld'));
    expect(actions[0]).toMatchObject({ isPreferred: true, kind: 'quickfix' });
    expect(actions[0]?.diagnostics).toHaveLength(1);
    expect(changed(text, actions[0]?.edit)).toBe(soundPlan);
  });

  it('mend all that needs no choice', () => {
    const bad = soundPlan.replace('vastgesteld', 'Vastgesteld').replace('fase: pril', 'fase: Pril');
    const { actions, text } = actionsAt(`|${bad}`, false, ['source.fixAll']);
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.regiolint']);
    expect(changed(text, actions[0]?.edit)).toBe(soundPlan);
  });

  it('explain why, with the cursor on the reason', () => {
    const question = soundPlan
      .replace('besluitvorming:\n  variant: informeel\n', '')
      .replace('convenant', 'conv|enant');
    const { actions, text, titles } = actionsAt(question, true);
    const explain = actions.find(({ title }) => title.startsWith('Leg uit waarom'));
    expect(titles.some((title) => title.startsWith('Leg uit waarom'))).toBe(true);
    const made = changed(text, explain?.edit);
    expect(made).toContain('uitzonderingen:\n  - regel: decision-not-addressed\n    reden: ""\n---');
    const [, range] = explain?.command?.arguments ?? [];
    expect(made.split('\n')[range.start.line]?.slice(0, range.start.character)).toBe('    reden: "');
    const after = at(`|${made.replace('reden: ""', 'reden: Dat staat in het reglement')}`);
    expect(services.diagnostics(after.document)?.map(({ code }) => code)).not.toContain(
      'decision-not-addressed',
    );
  });

  it('add the missing aspect, or defer it, where it belongs', () => {
    const question = soundPlan
      .replace('besluitvorming:\n  variant: informeel\n', '')
      .replace('convenant', 'conv|enant');
    const { actions, text } = actionsAt(question);
    const add = actions.find(({ title }) => title === 'Voeg "besluitvorming" toe');
    expect(changed(text, add?.edit)).toContain('variant: iedereen\nbesluitvorming:\n  variant: \n');
    const defer = actions.find(({ title }) => title === 'Stel "besluitvorming" uit');
    const made = changed(text, defer?.edit);
    expect(made).toContain('besluitvorming:\n  uitgesteld:\n    tot: \n    eigenaar: \n');
    const codes = services.diagnostics(at(`|${made}`).document)?.map(({ code }) => code);
    expect(codes).not.toContain('decision-not-addressed');
  });

  it('speak the language of the document', () => {
    const { titles } = actionsAt('---\nco|venant: 1\nkind: charter\nphase: emerging\n---\n');
    expect(titles.some((title) => title.startsWith('Explain why'))).toBe(true);
  });
});

describe('names', () => {
  const declared = withRaci.replace('  - id: thuiszorg', '  - id: thuis|zorg');

  it('lead from a reference to where they are declared, and back', () => {
    const used = at(withRaci.replace('eigenaar: thuiszorg', 'eigenaar: thuis|zorg'));
    const line = used.text.split('\n').indexOf('  - id: thuiszorg');
    expect(services.definition(used.document, used.position)?.range.start.line).toBe(line);
    const { document, position } = at(declared);
    expect(services.references(document, position, { includeDeclaration: true })).toHaveLength(4);
    expect(services.references(document, position, { includeDeclaration: false })).toHaveLength(3);
  });

  it('in the text lead to the party', () => {
    const { document, position, text } = at(withRaci.replace('De Thuiszorg Oost', 'De Thuis|zorg Oost'));
    const line = text.split('\n').indexOf('  - id: thuiszorg');
    expect(services.definition(document, position)?.range.start.line).toBe(line);
  });

  it('are renamed everywhere, also in a generated block', () => {
    const block = '<!-- regiolint:parties -->\n<!-- /regiolint:parties -->\n';
    const stale = at(`|${declared.replace('|', '')}\n${block}`);
    const fix = services.codeActions(
      stale.document,
      { start: stale.document.positionAt(0), end: stale.document.positionAt(1e6) },
      { canSelect: false, only: ['source.fixAll'] },
    );
    const fresh = changed(stale.text, fix?.[0]?.edit).replace('    naam: Thuiszorg Oost\n', '');
    const again = at(`|${fresh}`);
    const all = services.codeActions(
      again.document,
      { start: again.document.positionAt(0), end: again.document.positionAt(1e6) },
      { canSelect: false, only: ['source.fixAll'] },
    );
    const nameless = changed(fresh, all?.[0]?.edit);
    expect(nameless).toMatch(/\| *thuiszorg/);
    const { document, position, text } = at(nameless.replace('  - id: thuiszorg', '  - id: thuis|zorg'));
    const renamed = changed(text, services.rename(document, position, 'zorg-oost') as never);
    expect(renamed).not.toContain('thuiszorg');
    expect(renamed).toMatch(/\| *zorg-oost/);
    expect(services.diagnostics(at(`|${renamed}`).document)?.map(({ code }) => code)).not.toContain(
      'generated-block-stale',
    );
  });

  it('are not renamed to one that exists, to nothing, or where there is none', () => {
    const { document, position } = at(declared);
    for (const name of ['gemeente', ' ', 'a\nb', 'voorzitter', 'everyone']) {
      expect(services.rename(document, position, name)).toHaveProperty('refused');
    }
    const title = at(soundPlan.replace('titel: Val', 'titel: Va|l'));
    expect(services.prepareRename(title.document, title.position)).toHaveProperty('refused');
  });

  it('stand behind the ids, and among the symbols of the folder', () => {
    const { document } = at(`|${withRaci}`);
    const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
    expect(services.inlayHints(document, range)?.map(({ label }) => label)).toContain('Gemeente Oost');
    expect(services.namedSymbols(document, 'gemeen')).toMatchObject([{ name: 'Gemeente Oost' }]);
  });
});

it('symbols follow the ordering model', () => {
  const { document } = at(`|${withRaci}`);
  const symbols = services.documentSymbols(document) ?? [];
  expect(symbols.map(({ name }) => name)).toEqual(['Document', 'Waarom', 'Wat', 'Hoe']);
  const what = symbols[2]?.children?.[0];
  expect(what?.children?.map(({ name }) => name)).toEqual(['Huisbezoek']);
  for (const { range, selectionRange, children = [] } of symbols) {
    for (const child of [...children, { range, selectionRange }]) {
      expect(child.range.start.line).toBeLessThanOrEqual(child.selectionRange.start.line);
      expect(child.range.end.line).toBeGreaterThanOrEqual(child.selectionRange.end.line);
    }
  }
});

it('folds are the block and what has lines below it', () => {
  const { document, text } = at(`|${withRaci}`);
  const lines = text.split('\n');
  const folds = (services.folding(document) ?? []).map(({ startLine, endLine }) => [
    lines[startLine],
    lines[endLine],
  ]);
  expect(folds).toContainEqual(['---', '---']);
  expect(folds).toContainEqual(['partijen:', '    naam: Gemeente Oost']);
  expect(folds).toContainEqual(['  - id: gemeente', '    naam: Gemeente Oost']);
});

it('links lead to documents, addresses and rules', () => {
  const text = soundPlan.replace(
    'samenstelling:\n  variant: iedereen\n',
    'samenstelling:\n  elders:\n    document: bijlagen/leden.md\nregiobeeld:\n  document: https://example.org/beeld\nuitzonderingen:\n  - regel: party-unused\n    reden: Dat komt later\n',
  );
  const { document } = at(`|${text}`, 'file:///map/plan.md');
  const targets = services.documentLinks(document)?.map(({ target }) => target);
  expect(targets).toContain('file:///map/bijlagen/leden.md');
  expect(targets).toContain('https://regiolint.nl/rules/party-unused');
  expect(services.documentLinks(at(`|${text}`, 'untitled:1.md').document)?.length).toBeGreaterThan(0);
});

describe('a name', () => {
  const text = `${soundPlan}
Ook de gemeente (Gemeente Oost) en Gemeente Oostzaan doen mee; GGemeente Oost is niets.

<!-- regiolint:parties -->
<!-- /regiolint:parties -->

Gemeente Oost sluit af.
`;
  const fixAll = (plan: string) => {
    const { document } = at(`|${plan}`);
    const range = { start: document.positionAt(0), end: document.positionAt(1e6) };
    const [fix] = services.codeActions(document, range, { canSelect: false, only: ['source.fixAll'] }) ?? [];
    return changed(plan, fix?.edit);
  };
  const fresh = fixAll(text);

  it.each([
    ['where it is declared', 'naam: Gemeente Oost', 'naam: Gemeente| Oost'],
    ['where the text mentions it', '(Gemeente Oost)', '(Gemeente| Oost)'],
  ])('is changed everywhere from %s', (_, from, to) => {
    expect(fresh).toContain('| Gemeente Oost |');
    const { document, position, text: plan } = at(fresh.replace(from, to));
    expect(services.prepareRename(document, position)).toHaveProperty('start');
    const made = changed(plan, services.rename(document, position, 'Gemeente Ooster') as never);
    expect(made).toContain('naam: Gemeente Ooster\n');
    expect(made).toContain('(Gemeente Ooster) en Gemeente Oostzaan doen mee; GGemeente Oost is niets.');
    expect(made).toContain('| Gemeente Ooster |');
    expect(made).toContain('\nGemeente Ooster sluit af.\n');
    expect(made).toContain('  - id: gemeente\n');
    const codes = services.diagnostics(at(`|${made}`).document)?.map(({ code }) => code);
    expect(codes).not.toContain('generated-block-stale');
  });

  it('stays in its cell of a table, whatever signs it has', () => {
    const table = '\n| wie | wat |\n| --- | --- |\n| Gemeente Oost | geld |\n\nGemeente Oost doet mee.\n';
    const {
      document,
      position,
      text: plan,
    } = at(`${fresh}${table}`.replace('naam: Gemeente Oost', 'naam: Gemeente| Oost'));
    const made = changed(plan, services.rename(document, position, 'Oost | West') as never);
    expect(made).toContain('| Oost \\| West | geld |\n\nOost | West doet mee.\n');
    const again = at(made.replace('"Oost | West"', '"Oo|st | West"'));
    const back = changed(
      again.text,
      services.rename(again.document, again.position, 'Gemeente Oost') as never,
    );
    expect(back).toContain(table);
  });

  it('is not changed into that of another, or where it is only an alias', () => {
    const { document, position } = at(fresh.replace('(Gemeente Oost)', '(Gemeente| Oost)'));
    expect(services.rename(document, position, 'Thuiszorg Oost')).toHaveProperty('refused');
    const alias = at(
      `${fresh.replace('naam: Gemeente Oost', 'naam: Gemeente Oost\n    aliassen: [Ooster]')}\nOos|ter.\n`,
    );
    expect(services.prepareRename(alias.document, alias.position)).toHaveProperty('refused');
  });
});
