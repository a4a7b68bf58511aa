import { describe, expect, it } from 'vitest';
import { refusesAs } from '../src/worker/own-rules.ts';
import { configuredRule, day, fragmentOf, load, withRules, withSchema } from './configuration.ts';
import { folderWith, regiolint, soundPlan } from './run.ts';

describe('a rule of a region’s own', () => {
  const plan = soundPlan.replace(
    '  eigenaar: thuiszorg\n',
    '  eigenaar: thuiszorg\n  kpis:\n    - naam: Vallen\n      bron: GGD\n      gemeten-op: 2027-01\n',
  );

  it('asks what it says, at the place that it is about, in a run', () => {
    const cwd = folderWith({
      'plan.md': plan,
      '.regiolint.json': withRules(
        configuredRule({ schema: { properties: { bron: { pattern: '^(?:CBS|RIVM)$' } } } }),
        configuredRule({ id: 'own-start', nature: 'wrong' }),
      ),
    });
    const { code, out } = regiolint(['plan.md', '--format', 'text', ...day], { cwd });
    expect(out).toBe(
      [
        'plan.md:28:7: error own-start Wat is de beginwaarde van "Vallen"?',
        'plan.md:29:13: warning own-kpi Wat is de beginwaarde van "Vallen"?',
        '',
      ].join('\n'),
    );
    expect(code).toBe(1);
    const off = ['--rule', 'own-start=off', '--rule', 'own-kpi=deepening'];
    expect(regiolint(['plan.md', ...off, ...day], { cwd }).code).toBe(0);
    expect(regiolint(['plan.md', '--rule', 'own-stat=off'], { cwd }).err).toContain('Is own-start bedoeld?');
    expect(regiolint(['plan.md', '--lang', 'en', ...day], { cwd }).out).toContain('What is the baseline');
  });

  it('can be explained away in a document, and what is explained away needlessly is told', () => {
    const exceptions =
      'uitzonderingen:\n  - regel: own-kpi\n    reden: nog niet gemeten\n  - regel: own-doel\n    reden: anders geregeld\n';
    const cwd = folderWith({
      'plan.md': plan.replace('evaluatie:', `${exceptions}evaluatie:`),
      '.regiolint.json': withRules(
        configuredRule(),
        configuredRule({ id: 'own-doel', given: '/doel-en-effect' }),
      ),
    });
    // The fragment asks for something that goals do not have.
    expect(regiolint(['plan.md'], { cwd }).err).toContain('own-doel: schema.required');
    const other = withRules(
      configuredRule(),
      configuredRule({ id: 'own-doel', given: '/partijen/*', schema: { required: ['naam'] } }),
    );
    const good = folderWith({
      'plan.md': plan.replace('evaluatie:', `${exceptions}evaluatie:`),
      '.regiolint.json': other,
    });
    const { out } = regiolint(['plan.md', '--format', 'text', '--all', ...day], { cwd: good });
    expect(out).not.toContain('own-kpi ');
    expect(out).toContain('exception-unused De uitzondering voor regel "own-doel" is niet meer nodig.');
  });

  it('is listed and explained', () => {
    const cwd = folderWith({
      '.regiolint.json': withRules(configuredRule({ from: 'mature', source: 'regiobestuur, 3 maart 2026' })),
    });
    expect(regiolint(['rules'], { cwd }).out).toMatch(/\nown\/\n {2}own-kpi +vraag +vanaf volwassen\n/);
    expect(regiolint(['rules', '--no-config'], { cwd }).out).not.toContain('own-kpi');
    const { rules: listed } = JSON.parse(regiolint(['rules', '--format', 'json'], { cwd }).out);
    expect(listed.at(-1)).toMatchObject({ id: 'own-kpi', group: 'own', aspect: 'evaluation' });
    const { out } = regiolint(['explain', 'own-kpi'], { cwd });
    for (const part of ['# own-kpi\n', 'beginwaarde van "{name}"?', '/evaluatie/kpis/*', '3 maart 2026']) {
      expect(out).toContain(part);
    }
    expect(regiolint(['explain', 'own-kpis'], { cwd }).err).toContain('Is own-kpi bedoeld?');
  });

  it('may be written in the words of either language, and means the same', async () => {
    const nl = {
      required: ['beginwaarde'],
      properties: { eigenaar: { enum: ['voorzitter', 'ggd'] }, soort: { const: 'kwantitatief' } },
      if: { properties: { soort: { enum: ['kwalitatief'] } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['bron'] },
    };
    const en = {
      required: ['baseline'],
      properties: { owner: { enum: ['chair', 'ggd'] }, kind: { const: 'quantitative' } },
      if: { properties: { kind: { enum: ['qualitative'] } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['source'] },
    };
    const [dutch, english] = await Promise.all([
      load(withSchema(nl, '/evaluatie/kpis/*')),
      load(withSchema(en, '/evaluation/kpis/*')),
    ]);
    expect(dutch.ownRules[0]?.schema).toEqual(en);
    expect(english.ownRules[0]?.schema).toEqual(en);
    expect(dutch.ownRules[0]?.given).toBe('/evaluation/kpis/*');
    expect(dutch.ownRules[0]?.reads).toEqual(
      ['baseline', 'owner', 'kind', 'source'].map((name) => `/evaluation/kpis/*/${name}`),
    );
  });

  it('may look at every aspect and at the document as a whole', async () => {
    expect(
      (await load(withSchema({ required: ['agenda'] }, '/{aspect}/uitgesteld'))).ownRules[0],
    ).toMatchObject({
      given: '/{aspect}/deferred',
      reads: ['/{aspect}/deferred/agenda'],
    });
    expect((await load(withSchema({ required: ['financiering'] }, '/'))).ownRules[0]).toMatchObject({
      given: '',
      reads: ['/financing'],
    });
    expect((await load(withSchema({ maxProperties: 9 }, '/voorzitter'))).ownRules[0]?.reads).toEqual([
      '/chair',
    ]);
  });

  it('may name a part of its schema once and use it twice', async () => {
    const filled = { type: 'string', minLength: 3 };
    const $ref = { $ref: '#/definitions/tekst' };
    const schema = { definitions: { tekst: filled }, properties: { naam: $ref, bron: $ref } };
    expect(await fragmentOf(schema, '/evaluatie/kpis/*')).toEqual({
      properties: { name: filled, source: filled },
    });
  });

  it('may have its message in one language', async () => {
    const { ownRules } = await load(withRules(configuredRule({ message: { nl: 'Waarom?' } })));
    expect(ownRules[0]?.message).toEqual({ nl: 'Waarom?', en: 'Waarom?' });
  });
});

describe('what takes too long all the same', () => {
  it('is stopped, costs its document a finding, and the others go on', () => {
    const long = soundPlan.replace('Te veel ouderen', `${'1'.repeat(200_000)}x`);
    const cwd = folderWith({
      'a.md': long,
      'b.md': soundPlan,
      '.regiolint.json': withSchema(
        { properties: { urgentie: { pattern: '[0-9]+$' } } },
        '/urgentie-en-ambitie',
      ),
    });
    const { code, out } = regiolint(['.', '--format', 'text', ...day], { cwd });
    expect(code).toBe(2);
    expect(out).toMatch(/^a\.md:1:1: error file-not-read [^\n]+\nb\.md:\d+:\d+: warning own-kpi [^\n]+\n$/);
  });
});

describe('what refuses a value', () => {
  const refusal = async (schema: object, given: string, value: unknown) =>
    refusesAs((await load(withSchema(schema, given))).ownRules[0]?.schema ?? false)(value);

  it('is said as near to the fault as can be', async () => {
    const kpi = '/evaluatie/kpis/*';
    const ask = (schema: object, data: object, given = kpi) => refusal(schema, given, data);
    expect(await ask({ required: ['naam'] }, {})).toEqual({ pointer: '', missing: 'name' });
    expect(await ask({ required: ['naam', 'bron'] }, { name: 'x' })).toEqual({
      pointer: '',
      missing: 'source',
    });
    expect(await ask({ required: ['naam'] }, { name: 'x' })).toBeUndefined();
    expect(await ask({ properties: { naam: { minLength: 2 } } }, { name: 'x' })).toEqual({
      pointer: '/name',
    });
    expect(await ask({ properties: { naam: false } }, { name: 'x' })).toEqual({ pointer: '/name' });
    expect(await ask({ additionalProperties: false }, { name: 'x' })).toEqual({ pointer: '/name' });
    expect(await ask({ patternProperties: { '^na': { maxLength: 0 } } }, { name: 'x' })).toEqual({
      pointer: '/name',
    });
    expect(await ask({ minProperties: 2 }, { name: 'x' })).toEqual({ pointer: '' });
    expect(await ask({ not: { required: ['naam'] } }, { name: 'x' })).toEqual({ pointer: '' });
    const either = { anyOf: [{ required: ['naam'] }, { required: ['bron'] }] };
    expect(await ask(either, {})).toEqual({ pointer: '' });
    expect(await ask(either, { source: 'x' })).toBeUndefined();
    const both = { allOf: [{ required: ['naam'] }, { properties: { bron: { maxLength: 1 } } }] };
    expect(await ask(both, { name: 'x', source: 'xyz' })).toEqual({ pointer: '/source' });
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    const whenNamed = { if: { required: ['naam'] }, then: { required: ['bron'] }, else: false };
    expect(await ask(whenNamed, { name: 'x' })).toEqual({ pointer: '', missing: 'source' });
    expect(await ask(whenNamed, {})).toEqual({ pointer: '' });
    const named = { items: { required: ['naam'] } };
    expect(await ask(named, [{ name: 'x' }, {}], '/evaluatie/kpis')).toEqual({
      pointer: '/1',
      missing: 'name',
    });
    const onCounted = { contains: { properties: { soort: { const: 'kwantitatief' } }, required: ['soort'] } };
    expect(await ask(onCounted, [{ kind: 'qualitative' }], '/evaluatie/kpis')).toEqual({ pointer: '' });
    expect(await ask(onCounted, [{ kind: 'quantitative' }], '/evaluatie/kpis')).toBeUndefined();
    expect(await ask({ uniqueItems: true }, [{ name: 'x' }, { name: 'x' }], '/evaluatie/kpis')).toEqual({
      pointer: '',
    });
  });

  it('does not take what every object has for a key of it', async () => {
    expect(await refusal({ maxProperties: 0 }, '/evaluatie/kpis/*', {})).toBeUndefined();
    const schema = { patternProperties: { '^(?:constructor|toString)$': false } };
    expect(await refusal(schema, '/evaluatie/kpis/*', {})).toBeUndefined();
  });
});
