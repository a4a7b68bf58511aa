import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkZip, wordLimits } from '../src/word/check-zip.ts';
import { folderWith, regiolint } from './run.ts';
import { plan, zipOf } from './word-files.ts';

const bomb = await zipOf({ 'word/document.xml': new Uint8Array(wordLimits.text + 1) });
const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['a zip bomb', bomb, /uitgepakt te groot/],
  ['a zip bomb that lies about its size', lying(bomb), /uitgepakt te groot|beschadigd/],
  [
    'many parts that are a bomb together',
    await zipOf({
      'word/document.xml': '<w:document/>',
      ...Object.fromEntries(
        Array.from({ length: 7 }, (_, at) => [`word/media/${at}.png`, new Uint8Array(9_000_000)]),
      ),
    }),
    /uitgepakt te groot/,
  ],
  [
    'too many parts',
    await zipOf(Object.fromEntries(Array.from({ length: wordLimits.parts + 1 }, (_, at) => [`${at}`, '']))),
    /te veel delen/,
  ],
  [
    'a table of 10,000 rows',
    await zipOf({ 'word/document.xml': `<w:tbl>${'<w:tr><w:tc/></w:tr>'.repeat(10_000)}</w:tbl>` }),
    /tabellen zijn te lang/,
  ],
  ['no zip at all', Buffer.from('Dit is tekst'), /geen Word-bestand/],
  ['half a zip', plan.subarray(0, plan.length / 2), /geen Word-bestand/],
  ['another zip', await zipOf({ 'lees.mij': 'hallo' }), /geen Word-bestand/],
  ['a zip with a text that is no XML', await zipOf({ 'word/document.xml': '<w:p' }), /geen Word-bestand/],
  ['nothing', new Uint8Array(), /geen Word-bestand/],
  ['one with a password', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /met een wachtwoord beveiligd/],
  ['a PDF with another name', Buffer.from('%PDF-1.7'), /pdftotext/],
];

describe('a file that is no Word file, or too much of one', () => {
  it.each(cases)('%s is refused, and nothing is written', (_, bytes, message) => {
    const cwd = folderWith({ 'plan.docx': bytes });
    const { code, out, err } = regiolint(['init', 'plan.docx'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^regiolint: [^\n]+\n$/);
    expect(readdirSync(cwd)).toEqual(['plan.docx']);
  });

  it.each(cases.filter(([name]) => !name.includes('PDF')))(
    '%s is not surveyed either, for the same reason',
    (_, bytes, message) => {
      const cwd = folderWith({ 'plan.docx': bytes });
      const { code, out, err } = regiolint(['survey', 'plan.docx'], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(message);
    },
  );

  it.each(['plan.pdf', 'plan.doc', 'plan.odt', 'plan.convenant.yml'])(
    '%s is answered with what to do',
    (name) => {
      const cwd = folderWith({ [name]: 'iets' });
      const { code, err } = regiolint(['init', name], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(/pdftotext|\.docx|Nakijken/);
      expect(existsSync(join(cwd, 'plan.md'))).toBe(false);
    },
  );

  it('is seen without unpacking all of it', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await checkZip(bomb)).toBe('too-large-inside');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * wordLimits.text);
  });
});

/** The same zip, which says of its only part that it is 100 bytes long. */
function lying(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(100, bytes.indexOf('PK\u0001\u0002') + 24);
  bytes.writeUInt32LE(100, bytes.indexOf('PK\u0003\u0004') + 22);
  return bytes;
}
