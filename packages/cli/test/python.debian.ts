import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plainDocument } from './documents.ts';
import { documentsIn, fixtureRoot } from './fixtures.ts';

const python = '/usr/bin/python3';
const script = fileURLToPath(new URL('../../../docs/examples/validate.py', import.meta.url));
const schema = (name: string) =>
  fileURLToPath(new URL(`../../../schemas/generated/${name}.schema.json`, import.meta.url));

describe('the published schema in Python', () => {
  it('accepts the Dutch plans as they are, with the script of the guide', () => {
    const plans = documentsIn('plans').map((path) => `${fixtureRoot}${path}`);
    const said = execFileSync(python, [script, schema('convenant'), ...plans], { encoding: 'utf8' });
    expect(said.trim().split('\n')).toHaveLength(plans.length);
    expect(said).not.toContain('not valid');
  });

  it('reaches the verdict of ours on every fixture', () => {
    const documents = ['plans', 'plans-en', 'edge', 'faults']
      .flatMap(documentsIn)
      .flatMap((path) => plainDocument(path) ?? []);
    const file = join(mkdtempSync(join(tmpdir(), 'regiolint-')), 'documents.json');
    writeFileSync(file, JSON.stringify(documents));
    const verdicts = JSON.parse(
      execFileSync(python, ['-c', judge, file, schema('covenant'), schema('convenant')], {
        encoding: 'utf8',
      }),
    ) as Record<string, boolean>;
    expect(verdicts).toEqual(Object.fromEntries(documents.map(({ path, valid }) => [path, valid])));
  });
});

const judge = `
import json, sys
import jsonschema
documents = json.load(open(sys.argv[1], encoding="utf-8"))
validators = {
    language: jsonschema.Draft7Validator(json.load(open(path, encoding="utf-8")))
    for language, path in (("en", sys.argv[2]), ("nl", sys.argv[3]))
}
print(json.dumps({d["path"]: validators[d["language"]].is_valid(d["data"]) for d in documents}))
`;
