import { describe, expect, it } from 'vitest';
import { pdfOf } from './pdf.ts';
import { folderWith, regiolint } from './run.ts';

const plan = `# Regioplan Oost

De besluitvorming is geregeld in het convenant. De stuurgroep vergadert elke maand.

Een voorzitter wordt in het najaar geworven.
`;
const covenant = '# Convenant Oost 2019\n\nBesluiten nemen we bij consensus.\n';

describe('regiolint survey', () => {
  const cwd = folderWith({ 'plan.md': plan, 'convenant-2019.md': covenant });

  it('says for people what the text says, in the words of a survey', () => {
    const { code, out, err } = regiolint(['survey', 'plan.md'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Besluitvorming: Staat elders, zegt de tekst');
    expect(out).toContain('Voorzitter: Volgt later, zegt de tekst');
    expect(out).toContain('regel 3  "De stuurgroep vergadert elke maand."');
    expect(out).toContain('Mandaat: Niet in deze tekst\n      Met welk mandaat zit ieder aan tafel?');
    expect(out.replace('hetzelfde als niet geregeld', '')).not.toMatch(/\bgeregeld(?! in het convenant)/i);
    expect(out).not.toMatch(/\d+ van 24|%/);
  });

  it('gives JSON to other programs', () => {
    const { code, out } = regiolint(['survey', 'plan.md', 'convenant-2019.md', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    const { version, files } = JSON.parse(out);
    expect(version).toBe(1);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['plan.md', 'convenant-2019.md']);
    expect(files[0].aspects).toHaveLength(24);
    expect(files[0].aspects).toContainEqual({
      aspect: 'meetings',
      status: 'present',
      evidence: [{ line: 3, quote: 'De stuurgroep vergadert elke maand.' }],
    });
  });

  it('writes Markdown', () => {
    const { out } = regiolint(['survey', 'plan.md', '--format', 'md', '--lang', 'en'], { cwd });
    expect(out).toContain('# plan.md\n\n## Why\n');
    expect(out).toContain('  - line 3: "De stuurgroep vergadert elke maand."');
  });

  it('reads a dossier as one, and says in which document it stands', () => {
    const { out } = regiolint(['survey', '--dossier', 'plan.md', 'convenant-2019.md'], { cwd });
    expect(out).toContain('Besluitvorming: Staat in de tekst');
    expect(out).toContain('staat in: convenant 2019, regel 3  "Besluiten nemen we bij consensus."');
    expect(out).toContain('Mandaat: Niet in deze teksten\n');
    expect(out).toContain('hierover staat niets in deze teksten.');
    expect(out).not.toMatch(/in deze tekst\b/i);
  });

  it.each([
    ['plan.md', 'plan.txt', 'ons-convenant.md', ['plan.md', 'plan.txt', 'ons convenant']],
    [
      'a/mijn-plan.md',
      'b/mijn-plan.md',
      'mijn-plan.txt',
      ['a/mijn-plan.md', 'b/mijn-plan.md', 'mijn-plan.txt'],
    ],
  ])('tells %s, %s and %s apart', (first, second, third, expected) => {
    const files = [first, second, third];
    const folder = folderWith(
      Object.fromEntries(files.map((file) => [file, 'De stuurgroep vergadert elke maand.\n'])),
    );
    const { out } = regiolint(['survey', '--dossier', ...files], { cwd: folder });
    const names = [...out.matchAll(/staat in: (.+), regel 1 /g)].map(([, name]) => name);
    expect(names).toEqual(expected);
  });

  it('reads a file once that is named twice in a dossier', () => {
    const { out } = regiolint(['survey', '--dossier', 'plan.md', './plan.md'], { cwd });
    expect(out).toContain('      regel 3  "De stuurgroep vergadert elke maand."');
    expect(out).not.toContain('staat in:');
  });
});

describe('a PDF', () => {
  it('is read by its words, with the page', () => {
    const cwd = folderWith({
      'plan.pdf': pdfOf(['De stuurgroep vergadert', 'elke maand.'], ['Besluiten nemen we bij consensus.']),
    });
    const { code, out, err } = regiolint(['survey', 'plan.pdf'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('bladzijde 1  "De stuurgroep vergadert elke maand."');
    expect(out).toContain('bladzijde 2  "Besluiten nemen we bij consensus."');
  });

  it('does not run on from one page of a PDF into the next', () => {
    const pdf = pdfOf(['Rooster maken GGD'], ['De voorzitter is de wethouder van Streekdam.']);
    const { out } = regiolint(['survey', 'plan.pdf'], { cwd: folderWith({ 'plan.pdf': pdf }) });
    expect(out).toContain('bladzijde 2  "De voorzitter is de wethouder van Streekdam."');
  });

  it('reads a text file without marks as what comes out of a PDF, and one with marks as Markdown', () => {
    const plain =
      'Inhoud\n\n3.1 De voorzitter rouleert ........ 7\n\nVoorzitter\n\nDe voorzitter is de wet-\nhouder van Streekdam.\n';
    const cwd = folderWith({ 'plan.txt': plain, 'marks.txt': '## Voorzitter\n\n- een wethouder\n' });
    expect(regiolint(['survey', 'plan.txt'], { cwd }).out).toContain('regel 7  "De voorzitter is');
    expect(regiolint(['survey', 'marks.txt'], { cwd }).out).toMatch(
      /Voorzitter: Staat.*\n\s+regel 3 {2}"een wethouder"/,
    );
  });

  it('without words, or damaged, is told from one with', () => {
    const cwd = folderWith({ 'scan.pdf': pdfOf([]), 'stuk.pdf': '%PDF-1.7\nniets' });
    expect(regiolint(['survey', 'scan.pdf'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('alleen plaatjes'),
    });
    expect(regiolint(['survey', 'stuk.pdf'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('niet te lezen'),
    });
  });
});

describe('what cannot be surveyed', () => {
  it.each([
    ['a text of 5 MB', 'De stuurgroep besluit. '.repeat(220_000), 'te groot'],
    ['a table of 10,000 rows', `| A | B |\n|---|---|\n${'| de | het |\n'.repeat(10_000)}`, '2000 rijen'],
    [
      'a text in German',
      'Die Gemeinden arbeiten zusammen und der Vorstand trifft sich mit den Partnern. Das ist nicht neu.',
      'Duits',
    ],
    ['an empty text', '', 'geen woorden'],
    ['a text of blanks', ' \n\t\n', 'geen woorden'],
    ['a text with only a comment', '<!-- Hier komt het regioplan te staan -->\n', 'geen woorden'],
    ['a text with only a block on top', '---\ntitle: Regioplan\n---\n', 'geen woorden'],
    ['a text that attacks the parser', `${'> '.repeat(400)}ja\n`, 'te ingewikkeld'],
  ])('%s', (_, text, message) => {
    const cwd = folderWith({ 'plan.md': text });
    const { code, out, err } = regiolint(['survey', 'plan.md'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('a file of another kind', () => {
  it.each([
    ['plan.doc', 'Bewaar het in Word of LibreOffice als .docx.'],
    ['plan.ODT', 'Bewaar het in Word of LibreOffice als .docx.'],
    ['plan.rtf', 'Bewaar het in Word of LibreOffice als .docx.'],
    ['plan.yml', 'Nakijken: regiolint plan.yml'],
    ['plan.json', 'Nakijken: regiolint plan.json'],
  ])('%s is not read as prose, and what to do is said', (name, advice) => {
    const cwd = folderWith({ [name]: '{\\rtf1 De stuurgroep vergadert elke maand.}' });
    const { code, out, err } = regiolint(['survey', name], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(advice);
  });
});
