import { describe, expect, it } from 'vitest';
import { pdfOf } from './pdf.ts';
import { folderWith, regiolint } from './run.ts';
import { prose, read } from './starting.ts';

describe('a text', () => {
  it('with other documents beside it gets a proposal that points there', () => {
    const other =
      '# Toezicht\n\n## Wie legt verantwoording af\n\n## Verantwoording\n\nDe stuurgroep legt elk jaar verantwoording af aan de raden.\n';
    const cwd = folderWith({ 'plan.md': prose, 'stukken/toezicht.md': other });
    regiolint(['init', 'plan.md', 'stukken/toezicht.md', '--phase', 'volwassen'], { cwd });
    const made = read(cwd, 'plan.md');
    expect(made).toMatch(
      /Niet in deze tekst, wel in\s(?:# )?stukken\/toezicht\.md:\n# {3}stukken\/toezicht\.md, regel 7: "De stuurgroep legt[^\n]*\n# verantwoording:\n# {3}elders:\n# {5}document: stukken\/toezicht\.md\n/,
    );
    expect(read(cwd, 'stukken/toezicht.md')).toBe(other);
    expect(regiolint([`plan.md`, '--format', 'text'], { cwd }).out).not.toContain('elsewhere-not-found');
  });

  it('with a PDF beside it gets a proposal with the page', () => {
    const pdf = pdfOf(
      ['Dit is het reglement.'],
      ['De stuurgroep legt elk jaar verantwoording af aan de raden.'],
    );
    const cwd = folderWith({ 'plan.md': prose, 'reglement.pdf': pdf });
    const { code, err } = regiolint(['init', 'plan.md', 'reglement.pdf', '--phase', 'volwassen'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(read(cwd, 'plan.md')).toContain(
      '#   reglement.pdf, bladzijde 2: "De stuurgroep legt elk jaar verantwoording af aan de raden."\n',
    );
  });

  it.each([
    ['is not there', {}, /weg\.md/],
    ['holds no words', { 'weg.md': '' }, /geen woorden/],
    ['is in German', { 'weg.md': 'Das ist nicht neu und wird auch von den Bürgern getragen.' }, /Duits/],
    ['is a damaged PDF', { 'weg.md': '%PDF-1.7\n' }, /niet te lezen/],
    ['is a long table', { 'weg.md': `| de |\n|---|\n${'| het |\n'.repeat(3_000)}` }, /tabellen zijn te lang/],
  ])('gets no block when another document %s', (_, other, message) => {
    const cwd = folderWith({ 'plan.md': prose, ...other });
    const { code, err } = regiolint(['init', 'plan.md', 'weg.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).toMatch(/^regiolint: weg\.md: [^\n]* Er is niets geschreven\.\n$/);
    expect(read(cwd, 'plan.md')).toBe(prose);
  });
});
