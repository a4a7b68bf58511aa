import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownRule } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { describe, expect, it } from 'vitest';
import configSchema from '../config.schema.json' with { type: 'json' };
import type { Config } from '../src/config/config.ts';
import { loadConfig } from '../src/config/load-config.ts';
import { atItsWorst } from '../src/config/own-rules/patterns.ts';
import { presets } from '../src/config/presets.ts';
import { settingsOf } from '../src/config/settings.ts';
import { RunError } from '../src/run-error.ts';
import { say } from '../src/text/texts.ts';
import { refusesAs } from '../src/worker/own-rules.ts';
import { folderWith, regiolint, soundPlan } from './run.ts';

const day = ['--today', '2026-11-22'];
const path = '/regio/.regiolint.yml';
const load = (text: string) => loadConfig(text, path, '/regio');

/** What is wrong with a configuration, in Dutch; in English it is one line too. */
async function faultIn(text: string): Promise<string> {
  const error: unknown = await load(text).then(
    () => 'nothing',
    (reason: unknown) => reason,
  );
  if (!(error instanceof RunError)) throw new Error(`${text}\n${String(error)}`);
  const [nl, en] = [say(error.words, 'nl', error.values), say(error.words, 'en', error.values)];
  expect(`${nl}${en}`).not.toMatch(/\n|undefined/);
  return nl.replace(`${path}, `, '').replace(`${path}: `, '');
}

const configuredRule = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'own-kpi',
  given: '/evaluatie/kpis/*',
  schema: { required: ['beginwaarde'] },
  message: { nl: 'Wat is de beginwaarde van "{name}"?', en: 'What is the baseline of "{name}"?' },
  nature: 'question',
  ...changes,
});
const withRules = (...own: readonly object[]) => JSON.stringify({ 'own-rules': own });
const withSchema = (schema: unknown, given = '/evaluatie/kpis/*') =>
  withRules(configuredRule({ schema, given }));

async function fragmentOf(schema: unknown, given: string): Promise<unknown> {
  return (await load(withSchema(schema, given))).ownRules[0]?.schema;
}

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

describe('a fault in a rule of a region’s own is one clear line', () => {
  const deep = (levels: number): object => (levels === 0 ? { minLength: 1 } : { not: deep(levels - 1) });
  const wide = (count: number) => ({ anyOf: Array.from({ length: count }, () => ({ minLength: 1 })) });

  it.each([
    ['no prefix', { id: 'kpi' }, 'kpi: begin de id met own-'],
    ['capitals', { id: 'own-KPI' }, 'own-KPI: begin de id met own-'],
    ['no slash', { given: 'evaluatie' }, 'own-kpi: given evaluatie: begin met een schuine streep'],
    [
      'unknown key',
      { given: '/evaluatei/kpis' },
      'own-kpi: given /evaluatei/kpis: "evaluatei" is hier geen sleutel. Is "evaluatie" bedoeld?',
    ],
    ['no list', { given: '/evaluatie/*' }, 'een sterretje hoort bij een lijst'],
    ['an index', { given: '/evaluatie/kpis/0' }, 'Schrijf een sterretje in plaats van "0"'],
    ['no aspect', { given: '/evaluatie/{aspect}' }, '"{aspect}" is hier geen sleutel'],
    ['x-', { given: '/x-eigen' }, 'sleutels die met x- beginnen worden niet gelezen'],
    ['no nature', { nature: undefined }, 'bij "own-kpi" ontbreekt "nature"'],
    ['nature', { nature: 'hard' }, 'kies bij "own-kpi.nature" uit: wrong'],
    ['phase', { from: 'oud' }, 'kies bij "own-kpi.from" uit: emerging'],
    ['extra', { severity: 'error' }, '"severity" is geen instelling van "own-kpi"'],
    ['code', { schema: 'x => x' }, 'bij "own-kpi.schema" hoort iets anders (object)'],
    ['no message', { message: {} }, 'bij "own-kpi.message" hoort iets anders'],
    ['long message', { message: { nl: 'x'.repeat(400) } }, '"own-kpi.message.nl" is te lang: hoogstens 300'],
    [
      'placeholder',
      { message: { nl: '{naam}' } },
      'own-kpi: message: {naam} is niet bekend. Wel: {name}, {value}.',
    ],
  ])('%s', async (_, changes, message) => {
    expect(await faultIn(withRules(configuredRule(changes)))).toContain(message);
  });

  it.each<readonly [string, unknown, string]>([
    [
      'unknown keyword',
      { minlength: 2 },
      'schema: "minlength" is geen bekend trefwoord. Is "minLength" bedoeld?',
    ],
    [
      'format',
      { properties: { bron: { format: 'uri' } } },
      'schema.properties.bron: "format" is geen bekend trefwoord.',
    ],
    [
      '$data',
      { properties: { bron: { minLength: { $data: '1/naam' } } } },
      'schema.properties.bron.minLength: hier hoort een aantal',
    ],
    [
      'unknown key',
      { required: ['bronn'] },
      'schema.required: "bronn" is hier geen sleutel. Is "bron" bedoeld?',
    ],
    ['twice', { properties: { bron: {}, source: { minLength: 1 } } }, 'bron'],
    [
      'unknown word',
      { properties: { soort: { enum: ['kwantiteit'] } } },
      '"kwantiteit" is hier geen woord. Kies uit:',
    ],
    ['no list', { properties: { bron: { items: { minLength: 1 } } } }, 'hier staat geen lijst'],
    ['type', { type: 'text' }, 'schema.type: kies uit string'],
    ['remote $ref', { $ref: 'https://example.org/x.json' }, 'een $ref leidt alleen naar'],
    ['file $ref', { $ref: 'file:///etc/passwd' }, 'een $ref leidt alleen naar'],
    ['root $ref', { not: { $ref: '#' } }, 'een $ref leidt alleen naar'],
    [
      'dangling $ref',
      { definitions: { a: { minLength: 1 } }, allOf: [{ $ref: '#/definitions/b' }] },
      'een $ref leidt alleen naar',
    ],
    [
      'inherited $ref',
      { definitions: { a: { minLength: 1 } }, allOf: [{ $ref: '#/definitions/toString' }] },
      'een $ref leidt alleen naar',
    ],
    [
      'circular $ref',
      {
        definitions: { a: { allOf: [{ $ref: '#/definitions/b' }] }, b: { not: { $ref: '#/definitions/a' } } },
        allOf: [{ $ref: '#/definitions/a' }],
      },
      'leidt in een kring',
    ],
    [
      'beside $ref',
      { definitions: { a: { minLength: 1 } }, not: { $ref: '#/definitions/a', minLength: 2 } },
      'wat naast een $ref staat, telt',
    ],
    [
      'too large',
      { properties: { bron: { enum: [`a${'a'.repeat(20_000)}`] } } },
      'bytes groot; hoogstens 20000 kan',
    ],
    ['too deep', deep(20), 'ligt dieper dan 20 lagen'],
    ['too wide', wide(200), 'meer dan 200 trefwoorden'],
    ['bad pattern', { properties: { bron: { pattern: '(' } } }, 'patroon (: dit is geen reguliere expressie'],
    [
      'bad key pattern',
      { patternProperties: { '(a+)+$': { minLength: 1 } } },
      'patroon (a+)+$: dit kan bij een lange tekst',
    ],
    ['long pattern', { properties: { bron: { pattern: 'a'.repeat(201) } } }, 'langer dan 200 tekens'],
  ])('%s', async (_, schema, message) => {
    expect(await faultIn(withSchema(schema))).toContain(message);
  });

  it('and what is large by reference is large', async () => {
    const definitions: Record<string, object> = { a0: { minLength: 1 } };
    for (let level = 1; level < 9; level += 1) {
      const $ref = `#/definitions/a${level - 1}`;
      definitions[`a${level}`] = { allOf: [{ $ref }, { $ref }] };
    }
    const doubled = { definitions, not: { $ref: '#/definitions/a8' } };
    expect(await faultIn(withSchema(doubled))).toContain('meer dan 200 trefwoorden');
  });

  it('when there are too many, or two with one id', async () => {
    const many = Array.from({ length: 51 }, (_, index) => configuredRule({ id: `own-${index}` }));
    expect(await faultIn(withRules(...many))).toContain('"own-rules" is te lang: hoogstens 50');
    expect(await faultIn(withRules(configuredRule(), configuredRule()))).toContain('own-kpi is er al');
  });

  it('also when it is full of what a terminal or a build server would obey', () => {
    const id = 'own-\u001b[31m\n::error::x';
    const cwd = folderWith({ 'plan.md': soundPlan, '.regiolint.json': withRules(configuredRule({ id })) });
    const { err, code } = regiolint(['plan.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^regiolint: [^\n]+\n$/);
    expect(err).not.toContain('\u001b');
  });
});

describe('a pattern', () => {
  const slow = [
    '(a+)+$',
    '^(a+)+$',
    '(a|a)*$',
    '(a|b|ab)*c',
    '([a-z]+)*',
    '(.*a){20}',
    '^([a-z]+)*$',
    '(a*)*b',
    '(x+x+)+y',
    '^(\\w+\\s?)*$',
    '(a?){30}a{30}',
    `${'a?'.repeat(40)}${'a'.repeat(40)}`,
    `^${'(a|a)'.repeat(30)}$`,
    '((a{0,50}){0,50}){0,50}$',
    '[a-z]{0,999}[a-z]{0,999}[a-z]{0,999}b',
    'a.*b.*c.*d',
  ];
  const fine = [
    '^[0-9]{4}-[0-9]{2}$',
    '^https?://',
    '\\bwethouder\\b',
    '^\\p{Lu}',
    '^.{20,500}$',
    '^(?:[a-z0-9]+-)*[a-z0-9]+$',
    '^[A-Z][a-z]+( [A-Z][a-z]+)*$',
    '^€ ?[0-9]{1,3}(\\.[0-9]{3})*(,[0-9]{2})?$',
    '^(januari|februari|maart|april|mei|juni) [0-9]{4}$',
    '^[^@\\s]+@[^@\\s]+$',
    '^([0-9]{2}-){2}[0-9]{4}$',
    '\\s$',
    '^\\(?[=!]\\)?$',
  ];

  it.each(slow)('that may take exponential time is refused: %s', async (pattern) => {
    expect(await faultIn(withSchema({ properties: { bron: { pattern } } }))).toContain(
      `own-kpi: patroon ${pattern}: dit kan bij een lange tekst veel te lang duren`,
    );
  });

  it.each(['(?=.*x).*', '(?<!x).*y', '(?<y>[0-9]+)-\\k<y>', '(a+)\\1', '^(?!concept)', '(?<=a)b', '(a)\\1'])(
    'that looks around or back is refused: %s',
    async (pattern) => {
      expect(await faultIn(withSchema({ properties: { bron: { pattern } } }))).toContain('kan niet.');
    },
  );

  it.each(fine)('that is done in time is welcome, and is: %s', async (pattern) => {
    expect(await fragmentOf({ properties: { bron: { pattern } } }, '/evaluatie/kpis/*')).toEqual({
      properties: { source: { pattern } },
    });
    for (const text of ['a', '0', ' ', 'a-', 'A a', '1.000', 'x@', '12-']) {
      const start = performance.now();
      new RegExp(pattern, 'u').test(`${text.repeat(4_000)}\u0000`);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });

  it('is looked at in its worst form', () => {
    expect(atItsWorst('^(a?){30}b{2}[{}]\\{2\\}(?:c{0,3}d{2,})?\\p{Lu}{1}$')).toBe(
      '(?:^(a*)+b{2}[{}]\\{2\\}(?:c*d+)*\\p{Lu}{1}$)$',
    );
  });
});

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

describe('extends', () => {
  const loadIn = (folder: string, name: string) =>
    loadConfig(readFileSync(join(folder, name), 'utf8'), join(folder, name), folder);
  const faultIn = async (folder: string, name: string) =>
    loadIn(folder, name).then(
      () => 'nothing',
      (error: RunError) => say(error.words, 'nl', error.values).replaceAll(folder, ''),
    );

  it('builds on other files: what is nearer counts more, and whose documents it is about is one’s own', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      'regio/.regiolint.yml':
        'extends: [light, ../basis.yml]\nfiles: [b.md]\nrules:\n  why-missing: deepening\noverrides:\n  - files: [b.md]\n    rules: {goals-missing: off}\n',
      'basis.yml': `files: [a.md]\nlanguage: en\nmax-warnings: 3\nrules:\n  why-missing: off\n  own-basis: off\noverrides:\n  - files: ['regio/**']\n    language: nl\nown-rules: ${JSON.stringify([configuredRule({ id: 'own-basis' })])}\n`,
    });
    const config = await loadIn(folder, 'regio/.regiolint.yml');
    expect(config).toMatchObject({ files: ['b.md'], language: 'en', maxWarnings: 3 });
    expect(config.rules).toMatchObject({
      'why-missing': 'deepening',
      'own-basis': 'off',
      'chair-two-hats': 'off',
    });
    expect(config.ownRules.map(({ id }) => id)).toEqual(['own-basis']);
    expect(config.overrides.map(({ folder: from }) => from)).toEqual([folder, join(folder, 'regio')]);
    const settings = await settingsOf(config);
    expect(settings(join(folder, 'regio/b.md'))).toMatchObject({
      language: 'nl',
      rules: { 'goals-missing': 'off' },
    });
    expect(settings(join(folder, 'b.md')).language).toBe('en');
    expect(settings(join(folder, 'b.md')).rules['goals-missing']).toBeUndefined();
  });

  it('may lead to one file along two ways', async () => {
    const folder = folderWith({
      'a.yml': 'extends: [./b.yml, ./c.yml]\n',
      'b.yml': 'extends: ./d.yml\n',
      'c.yml': 'extends: ./d.yml\n',
      'd.json': withRules(configuredRule()),
      'd.yml': withRules(configuredRule()),
    });
    expect((await loadIn(folder, 'a.yml')).ownRules).toHaveLength(1);
  });

  it('leads in no circle, out of no tree, to nothing but configurations', async () => {
    const outside = folderWith({ 'elders.yml': 'language: nl\n' });
    const folder = folderWith({
      '.git/HEAD': '',
      'kring.yml': 'extends: ./rond.yml\n',
      'rond.yml': 'extends: ./kring.yml\n',
      'zelf.yml': 'extends: ./zelf.yml\n',
      'buiten.yml': `extends: ../${outside.split('/').at(-1)}/elders.yml\n`,
      'passwd.yml': 'extends: ../../../../../../etc/passwd\n',
      'link.yml': 'extends: ./naar-buiten.yml\n',
      'tekst.yml': 'extends: ./plan.md\n',
      'weg.yml': 'extends: ./is-er-niet.yml\n',
      'pakket.yml': 'extends: eslint-config-x\n',
      'net.yml': 'extends: https://example.org/x.yml\n',
      'bijna.yml': 'extends: ligt\n',
      'twee.yml': `extends: ./een.yml\nown-rules: ${JSON.stringify([configuredRule()])}\n`,
      'een.yml': withRules(configuredRule()),
      'fout.yml': 'extends: ./rare.yml\n',
      'rare.yml': 'rules:\n  why-mising: off\n',
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((at) => [`laag${at}.yml`, `extends: ./laag${at + 1}.yml\n`]),
      ),
    });
    mkdirSync(dirname(join(folder, 'x')), { recursive: true });
    symlinkSync(join(outside, 'elders.yml'), join(folder, 'naar-buiten.yml'));
    const messages = await Promise.all(
      'kring zelf buiten passwd link tekst weg pakket net bijna twee fout laag1'
        .split(' ')
        .map((name) => faultIn(folder, `${name}.yml`)),
    );
    expect(messages.map((message) => message.replace(/\.\.\/regiolint-\w+/, '..'))).toMatchInlineSnapshot(`
      [
        "/rond.yml: extends ./kring.yml leidt in een kring.",
        "/zelf.yml: extends ./zelf.yml leidt in een kring.",
        "/buiten.yml: extends ../elders.yml ligt buiten de map .",
        "/passwd.yml: extends ../../../../../../etc/passwd ligt buiten de map .",
        "De configuratie /naar-buiten.yml is niet te lezen.",
        "/tekst.yml: extends ./plan.md is geen configuratie (.yml, .yaml of .json).",
        "De configuratie /is-er-niet.yml is niet te lezen.",
        "/pakket.yml: extends eslint-config-x is niet bekend. Kies uit recommended, light, iza, of schrijf een pad dat begint met ./ of ../",
        "/net.yml: extends https://example.org/x.yml is niet bekend. Kies uit recommended, light, iza, of schrijf een pad dat begint met ./ of ../",
        "/bijna.yml: extends ligt is niet bekend. Is light bedoeld?",
        "/twee.yml: de regel own-kpi is er al, in /een.yml.",
        "/rare.yml: er is geen regel why-mising. Is why-missing bedoeld?",
        "/laag5.yml: extends ./laag6.yml stapelt te veel configuraties op elkaar.",
      ]
    `);
  });
});

describe('overrides', () => {
  const general = { files: [], ignore: [], rules: { a: 'off' }, ownRules: [], folder: '/regio' } as const;
  const settings = (overrides: Config['overrides']) => settingsOf({ ...general, overrides });

  it('hold for the documents that their globs name, the last one most', async () => {
    const of = await settings([
      { files: ['plannen/*.md'], folder: '/regio', rules: { b: 'off' } },
      { files: ['plannen/oud', '!plannen/oud/x.md'], folder: '/regio', rules: { a: 'wrong', b: 'wrong' } },
      { files: ['./**/x.md'], folder: '/regio', rules: {}, language: 'en' },
    ]);
    expect(of('/regio/plan.md')).toEqual({ rules: { a: 'off' } });
    expect(of('/regio/plannen/a.md')).toEqual({ rules: { a: 'off', b: 'off' } });
    expect(of('/regio/plannen/oud/a.md')).toEqual({ rules: { a: 'wrong', b: 'wrong' } });
    expect(of('/regio/plannen/oud/x.md')).toEqual({ rules: { a: 'off' }, language: 'en' });
    expect(of('/ander/plannen/a.md')).toEqual({ rules: { a: 'off' } });
  });

  it('in a run count more than the rules above them and less than the command line', () => {
    const cwd = folderWith({
      '.regiolint.yml':
        'rules:\n  chair-not-addressed: off\n  decision-not-addressed: wrong\noverrides:\n  - files: [concepten]\n    rules: {decision-not-addressed: deepening}\n    language: en\n',
      'plan.md': soundPlan.replace('besluitvorming:\n  variant: informeel\n', ''),
      'concepten/plan.md': soundPlan.replace('besluitvorming:\n  variant: informeel\n', ''),
    });
    const run = (...args: string[]) =>
      regiolint(['.', '--format', 'text', '--all', ...args, ...day], { cwd });
    expect(run().out).toMatch(
      /^concepten\/plan\.md:\S+ info decision-not-addressed How .*\nplan\.md:\S+ error .* Hoe .*\n$/,
    );
    expect(run().code).toBe(1);
    expect(run('--rule', 'decision-not-addressed=wrong').out).not.toContain('info');
    expect(run('--lang', 'nl').out).not.toContain(' How ');
    const input = soundPlan.replace('besluitvorming:\n  variant: informeel\n', '');
    const piped = regiolint(['--stdin', '--stdin-filename', 'concepten/nieuw.md', '--format', 'text'], {
      cwd,
      input,
    });
    expect(piped.out).toContain('info decision-not-addressed How');
  });

  it('say in one line what is wrong with them', async () => {
    const override = (changes: object) => JSON.stringify({ overrides: [{ files: ['a.md'], ...changes }] });
    expect(await faultIn(override({ rules: { 'why-mising': 'off' } }))).toBe(
      'er is geen regel why-mising. Is why-missing bedoeld?',
    );
    expect(await faultIn(override({ files: undefined, language: 'nl' }))).toBe(
      'bij "overrides.1" ontbreekt "files".',
    );
    expect(await faultIn(override({ files: [] }))).toContain('bij "overrides.1.files" hoort iets anders');
    expect(await faultIn(override({ ignore: [] }))).toBe('"ignore" is geen instelling van "overrides.1".');
    for (const glob of ['*a*a*a*a*', `${'{a,a}'.repeat(9)}`, '**/a/**/a/**/a/**']) {
      const [one] = (await load(override({ files: [glob] }))).overrides;
      await expect(settings(one ? [one] : [])).rejects.toThrow(RunError);
    }
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
