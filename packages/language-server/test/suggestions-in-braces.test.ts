import { readPlainYaml } from '@regiolint/engine';
import { expect, it } from 'vitest';
import { at, changed, services } from './ask.ts';

const data = {
  convenant: 1,
  soort: 'anders',
  titel: 'x',
  documentstatus: 'vastgesteld',
  'vastgesteld-op': '2026-01',
  fase: 'in-ontwikkeling',
  regio: { naam: 'O' },
  partijen: [
    { id: 'a', naam: 'A' },
    { id: 'b', naam: 'B' },
  ],
  'doel-en-effect': { doelen: [{ id: 'minder', doel: 'Minder vallen', soort: 'uitkomst' }] },
  'halen-en-brengen': { belangen: [{ partij: 'a', brengt: 'x', haalt: 'y' }] },
  evaluatie: { eigenaar: 'a', frequentie: 'jaarlijks', kpis: [{ id: 'k', naam: 'K' }] },
  overleg: { tafels: [{ id: 't', naam: 'T' }], jaarkalender: [{ wanneer: '2027-03', tafel: 't' }] },
};
const uri = 'file:///p.convenant.json';

it.each([
  ['on lines', `${JSON.stringify(data, undefined, 2)}\n`],
  ['on one line', JSON.stringify(data)],
  ['with Windows lines', JSON.stringify(data, undefined, '\t').replaceAll('\n', '\r\n')],
  [
    'with an exception',
    JSON.stringify({ ...data, uitzonderingen: [{ regel: 'x', reden: 'y' }] }, undefined, 2),
  ],
])('what is added to JSON %s leaves it JSON', (_, text) => {
  const actions = actionsFor(text, uri);
  expect(actions.map(({ title }) => title)).toEqual(
    expect.arrayContaining([
      'Voeg "scope" toe',
      'Stel "scope" uit',
      '"scope" is elders geregeld',
      '"scope" is niet van toepassing',
      'Voeg een KPI voor dit doel toe',
      'Kies later een KPI voor dit doel',
      expect.stringMatching(/^Leg uit waarom/),
    ]),
  );
  for (const { title, edit } of actions) {
    const made = changed(text, edit);
    expect(() => JSON.parse(made), `${title}\n${made}`).not.toThrow();
    expect(unknownIn(made, uri), title).toEqual([]);
  }
});

it('a member stands as far to the right as the others, and ends where they end', () => {
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  const made = (title: string) =>
    changed(text, actionsFor(text, uri).find((one) => one.title === title)?.edit);
  expect(made('"scope" is niet van toepassing')).toContain(
    '    ]\n  },\n  "scope": {\n    "niet-van-toepassing": {\n      "reden": ""\n    }\n  }\n}\n',
  );
  expect(made('Voeg een KPI voor dit doel toe')).toContain(
    '      {\n        "id": "k",\n        "naam": "K"\n      },\n      {\n        "naam": "",\n        "doel": "minder"\n      }\n    ]',
  );
  const [explain] = actionsFor(text, uri).filter(({ title }) => title.startsWith('Leg uit waarom'));
  expect(changed(text, explain?.edit)).toMatch(
    /\n {2}"uitzonderingen": \[\n {4}\{\n {6}"regel": "[^"]+",\n {6}"reden": ""\n {4}\}\n {2}\]\n\}\n$/,
  );
});

it('a block of YAML between braces stays one block', () => {
  const text = `---\n${JSON.stringify(data).replace('"convenant"', '\nconvenant')}\n---\n\n# x\n`;
  const actions = actionsFor(text, 'file:///plan.md');
  const later = actions.find(({ title }) => title === 'Stel "scope" uit');
  expect(later).toBeDefined();
  for (const { title, edit } of actions) {
    const made = changed(text, edit);
    const [, block = ''] = made.split('---\n');
    expect(readPlainYaml(block).faults, `${title}\n${made}`).toEqual([]);
  }
});

it('nothing is put in braces with a comment, nor behind those that are not closed', () => {
  const text = JSON.stringify(data, undefined, 2);
  for (const hard of [text.replace('"fase"', '# later\n"fase"'), text.slice(0, -1)]) {
    const titles = actionsFor(`---\n${hard}\n---\n`, 'file:///plan.md').map(({ title }) => title);
    expect(titles.filter((title) => /scope|Leg uit/.test(title))).toEqual([]);
  }
});

function actionsFor(text: string, place: string) {
  const { document } = at(`|${text}`, place);
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
  return services.codeActions(document, range, { canSelect: false }) ?? [];
}

function unknownIn(text: string, place: string) {
  const told = services.diagnostics(at(`|${text}`, place).document) ?? [];
  return told.filter(({ code }) => code === 'unknown-key').map(({ message }) => message);
}
