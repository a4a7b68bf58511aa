import { describe, expect, it } from 'vitest';
import { configuredRule, faultIn, withRules, withSchema } from './configuration.ts';
import { folderWith, regiolint, soundPlan } from './run.ts';

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
    [
      'code',
      { schema: 'x => x' },
      'bij "own-kpi.schema" hoort een blok met op elke regel een sleutel en een waarde.',
    ],
    ['no schema', { schema: {} }, 'bij "own-kpi.schema" staat nog niets. Daar hoort een blok met'],
    ['no message', { message: {} }, 'bij "own-kpi.message" staat nog niets. Daar hoort een blok met'],
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
