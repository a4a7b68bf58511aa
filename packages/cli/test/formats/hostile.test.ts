import { describe, expect, it } from 'vitest';
import { type FormatName, formatNames, loadFormat } from '../../src/format/format.ts';
import { regiolint } from '../run.ts';
import { attacks, hostileFolder, hostileResults, isHarmless } from './hostile.ts';
import { context } from './results.ts';

const made = new Map(
  await Promise.all(
    formatNames.map(async (name) => [name, (await loadFormat(name))(hostileResults, context)] as const),
  ),
);

/** Annotations are commands by design: ours, with nothing in them that starts another. */
const withoutAnnotations = (text: string) =>
  text.replace(/^::(error|warning|notice) [^\n]*$/gm, (line) => line.slice(2));

describe('a document that means harm', () => {
  it('is told about in every format', () => {
    expect(hostileResults).toHaveLength(attacks.length + 2);
    expect(hostileResults.every(({ findings }) => findings.length > 0)).toBe(true);
    expect(hostileResults.filter(({ findings }) => findings.some(({ explained }) => explained))).toHaveLength(
      attacks.length,
    );
  });

  it.each(formatNames)('gets no command and no colour through as %s', (name) => {
    const text = made.get(name) ?? '';
    const rest = name === 'github' ? withoutAnnotations(text) : text;
    expect(rest.split('\n').filter((line) => !isHarmless(line))).toEqual([]);
  });

  it.each(['json', 'gitlab', 'sarif', 'shard'] satisfies FormatName[])('leaves %s whole', (name) => {
    expect(() => JSON.parse(made.get(name) ?? '')).not.toThrow();
  });

  it('says in JSON exactly what stands in the document', () => {
    const { files } = JSON.parse(made.get('json') ?? '');
    expect(files.map(({ path }: { path: string }) => path)).toEqual(hostileResults.map(({ path }) => path));
    const values = files.flatMap(({ findings }: { findings: { values: object }[] }) =>
      findings.map((finding) => finding.values),
    );
    expect(values).toEqual(
      hostileResults.flatMap(({ findings }) => findings.map((finding) => finding.values)),
    );
  });

  it('cannot do more from the command line, in what is printed and in what is written', () => {
    for (const args of [['--format', 'text'], ['--all', '--show-explained'], ['--fix-dry-run']]) {
      const { out, err } = regiolint([...args, '.'], { cwd: hostileFolder });
      expect(isHarmless(out), args.join(' ')).toBe(true);
      expect(isHarmless(err)).toBe(true);
    }
  });
});
