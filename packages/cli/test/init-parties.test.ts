import { outlineOf } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { parsePlainText } from '@regiolint/survey';
import { describe, expect, it } from 'vitest';
import { statedIn } from '../src/init/proposals.ts';
import { folderWith, regiolint } from './run.ts';
import { read } from './starting.ts';

const partiesOf = (...lines: readonly string[]) => {
  const text = `${lines.join('\n')}\n`;
  const { parties } = statedIn(text, outlineOf(parseWithRemark(text).children, text));
  return parties.map(({ line, value }) => `${line} ${value}`);
};

describe('the parties that a text names', () => {
  it('stand in a list below a heading about them', () => {
    expect(partiesOf('# Plan', '## Partijen', '- GGD Oost;', "- 's-Gravenpolder.")).toEqual([
      '3 GGD Oost',
      "4 's-Gravenpolder",
    ]);
    expect(partiesOf('# Plan', '## Wie doet er mee?', '- GGD Oost', '- Welzijn Oost').length).toBe(2);
    expect(partiesOf('# Plan', '## Partijen', '- GGD Oost', '- en wie zich later meldt')).toEqual([]);
  });

  it.each([
    ['Wie doet er mee', 'Partij'],
    ['Wie doen mee?', 'Deelnemende organisaties'],
    ['Partijen', 'Organisatie'],
    ['Wie doet wat?', 'Partij'],
    ['Who takes part', 'Organisation'],
    ['Signed by', 'Party'],
  ])('stand in a table: %s, %s', (heading, head) => {
    expect(
      partiesOf(
        '# Plan',
        `## ${heading}`,
        `| Nr | ${head} | Rol |`,
        '|---|---|---|',
        '| 1 | GGD Oost | cijfers |',
        '| 2 | tien zorgboerderijen | dagbesteding |',
        '| 3 | **Gemeente Oost** | geld |',
        '| 4 | GGD Oost | monitor |',
        '| | Totaal | |',
      ),
    ).toEqual(['5 GGD Oost', '7 Gemeente Oost']);
  });

  it.each([
    ['Overleg', 'Organisatie'],
    ['Samenstelling', 'Naam'],
    ['Wie doet wat', 'Activiteit'],
  ])('are not in a table of something else: %s, %s', (heading, head) => {
    expect(partiesOf('# Plan', `## ${heading}`, `| ${head} |`, '|---|', '| Regiotafel Oost |')).toEqual([]);
  });

  it('stand in a table rather than in a list of something else beside it', () => {
    const table = ['| Partij | Rol |', '|---|---|', '| Gemeente Oost | geld |', '| GGD Oost | cijfers |'];
    const list = ['', 'En verder:', '', '- Overleg', '- Geld'];
    expect(partiesOf('# Plan', '## Partijen', '', ...table, ...list)).toEqual([
      '6 Gemeente Oost',
      '7 GGD Oost',
    ]);
    expect(partiesOf('# Plan', '## Partijen', ...list, '', ...table).length).toBe(2);
    expect(partiesOf('# Plan', '## Partijen', '- Overleg')).toEqual([]);
  });

  it.each([
    ['Waardwonen, Woonstichting Lindemeer', ['Waardwonen', 'Woonstichting Lindemeer']],
    ['Ziekenhuis Oost en GGZ Oost', ['Ziekenhuis Oost', 'GGZ Oost']],
    ['Oosterwold, Westerwold en Noorderwold', ['Oosterwold', 'Westerwold', 'Noorderwold']],
    ['GGD Oost; Stichting Zorg en Welzijn', ['GGD Oost', 'Stichting Zorg en Welzijn']],
    ['Hogeschool Arnhem en Nijmegen', ['Hogeschool Arnhem en Nijmegen']],
    ['Ziekenhuis Oost (locaties A, B en C)', ['Ziekenhuis Oost (locaties A, B en C)']],
    ['East Hospital, West Council and North Trust', ['East Hospital', 'West Council', 'North Trust']],
  ])('are each proposed where one cell holds several: %s', (cell, names) => {
    const found = partiesOf(
      '# Plan',
      '## Partijen',
      '| Sector | Organisaties |',
      '|---|---|',
      `| a | ${cell} |`,
    );
    expect(found).toEqual(names.map((name) => `5 ${name}`));
  });

  it('are not those of each project or meeting', () => {
    const projects = [
      '| Project | Partijen |',
      '|---|---|',
      '| A | GGD Oost, Welzijn Oost |',
      '| B | GGD Oost |',
    ];
    expect(partiesOf('# Plan', '## Projecten', ...projects)).toEqual([]);
    const sessions = [
      '| Sessie | Deelnemende organisaties |',
      '|---|---|',
      '| 1 | GGD Oost, huisartsenpost |',
      '| 2 | Ziekenhuis Oost |',
    ];
    expect(partiesOf('# Plan', '## Deelnemers aan de sessies', ...sessions)).toEqual([]);
  });

  it('stand in a text without marks too', () => {
    const text = 'Deelnemende partijen\n\n• GGD Oost\n• Gemeente Oost, vertegenwoordigd door de wethouder\n';
    const { parties } = statedIn(text, outlineOf(parsePlainText(text).children, text));
    expect(parties.map(({ line, value }) => `${line} ${value}`)).toEqual(['3 GGD Oost', '4 Gemeente Oost']);
  });

  it('are proposed with their line, and a row of a table explains nothing', () => {
    const text = [
      '# Regioplan Oost',
      '',
      '## Wie doet er mee',
      '',
      '| Partij | Groep | Rol in de samenwerking |',
      '|---|---|---|',
      '| Ziekenhuis Oost | ziekenhuis | trekker acute zorg |',
      '| Gemeente Oost | gemeente | trekker preventie |',
      '',
    ].join('\n');
    const cwd = folderWith({ 'plan.md': text });
    expect(regiolint(['init', 'plan.md'], { cwd }).code).toBe(0);
    const made = read(cwd, 'plan.md');
    const line = made.split('\n').findIndex((one) => one.startsWith('| Ziekenhuis Oost')) + 1;
    expect(made).toContain(`#   regel ${line}: "Ziekenhuis Oost"\n`);
    expect(made).toContain('# partijen:\n#   - id: ziekenhuis-oost\n#     naam: Ziekenhuis Oost\n');
    expect(made).toContain(`#   regel ${line}: "Ziekenhuis Oost | ziekenhuis | trekker acute zorg"\n`);
    expect(made).not.toMatch(/toelichting: .*\|/);
  });
});
