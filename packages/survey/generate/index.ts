import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { aspectNames } from '../../../schemas/generated/aspects.ts';
import { readPattern, stepsIn } from '../src/pattern.ts';

const here = new URL('../lexicon/', import.meta.url);
const groups = ['why', 'what', 'how', 'culture'];
const levels = [
  'own',
  'firm',
  'near',
  'whole',
  'part',
  'implicit',
  'weak',
  'hint',
  'complete',
  'ignore',
] as const;
const toneNames = ['deferred', 'elsewhere', 'need', 'past', 'told', 'lack'];
const languages = ['nl', 'en'] as const;

type Data = Readonly<Record<string, unknown>>;

/** The lexicon as code, from its data files. Throws an error with one line per problem. */
export async function surveyFiles(): Promise<ReadonlyMap<string, string>> {
  const problems: string[] = [];
  const common = await readCommon(problems);
  const aspects = await readAspects(problems, common);
  if (problems.length > 0) throw new Error(['The lexicon does not fit together:', ...problems].join('\n  '));
  const code = `// Generated from packages/survey/lexicon/. Do not edit.
import type { Lexicon } from '../src/lexicon.ts';

export const lexicon: Lexicon = ${JSON.stringify({ common, aspects }, null, 1)};
`;
  return new Map([['packages/survey/generated/lexicon.ts', code]]);
}

async function readYaml(path: string): Promise<Data> {
  return parse(await readFile(new URL(path, here), 'utf8')) as Data;
}

async function readCommon(problems: string[]): Promise<Record<string, Record<string, Data>>> {
  const common: Record<string, Record<string, Data>> = {};
  const classes = await readYaml('common/classes.yml');
  const tones = await readYaml('common/tones.yml');
  for (const language of languages) {
    const lists = section(classes, language);
    const said = section(tones, language);
    for (const [name, list] of Object.entries(lists))
      check(strings(list), `common/classes.yml ${name}`, lists, problems);
    const kinds = section(said, 'tones');
    for (const name of toneNames) {
      check(strings(kinds[name]), `common/tones.yml ${language} ${name}`, lists, problems);
      check(
        strings(section(said, 'headings')[name]),
        `common/tones.yml ${language} headings`,
        lists,
        problems,
      );
    }
    common[language] = {
      classes: lists,
      tones: kinds,
      headings: section(said, 'headings'),
      anaphors: strings(said.anaphors) as unknown as Data,
      aside: strings(said.aside) as unknown as Data,
      contents: strings(said.contents) as unknown as Data,
    };
  }
  return common;
}

async function readAspects(
  problems: string[],
  common: Readonly<Record<string, Readonly<Record<string, Data>>>>,
): Promise<Record<string, Record<string, unknown>>> {
  const found = new Map<string, Data>();
  for (const group of groups) {
    for (const file of (await readdir(new URL(`${group}/`, here))).sort()) {
      const data = await readYaml(`${group}/${file}`);
      if (`${data.aspect}.yml` !== file) problems.push(`${group}/${file}: is about "${data.aspect}"`);
      found.set(String(data.aspect), data);
    }
  }
  const aspects: Record<string, Record<string, unknown>> = {};
  for (const aspect of aspectNames) {
    const data = found.get(aspect);
    if (!data) {
      problems.push(`${aspect}: has no file`);
      continue;
    }
    const despite = strings(data.despite);
    const unlike = strings(data.unlike);
    for (const other of unlike)
      if (!(aspectNames as readonly string[]).includes(other))
        problems.push(`${aspect}: "${other}" is no aspect`);
    for (const tone of despite)
      if (!toneNames.includes(tone)) problems.push(`${aspect}: "${tone}" is no tone`);
    const both: Record<string, unknown> = {};
    for (const language of languages) {
      const words = section(data, language);
      const known = ['classes', ...levels];
      for (const key of Object.keys(words))
        if (!known.includes(key)) problems.push(`${aspect} ${language}: "${key}" is not known`);
      const classes = section(words, 'classes');
      const lists = { ...common[language]?.classes, ...classes };
      for (const list of Object.values(classes))
        check(strings(list), `${aspect} ${language}`, lists, problems);
      for (const level of levels)
        check(strings(words[level]), `${aspect} ${language} ${level}`, lists, problems);
      both[language] = {
        classes,
        ...Object.fromEntries(levels.map((level) => [level, strings(words[level])])),
        ...(typeof data.enough === 'number' && { enough: data.enough }),
        ...(typeof data.needs === 'number' && { needs: data.needs }),
        ...(typeof data.list === 'number' && { list: data.list }),
        ...(data.listed === true && { listed: true }),
        unlike,
        also: strings(data.also),
        despite,
      };
    }
    aspects[aspect] = both;
  }
  return aspects;
}

/** Every pattern can be read, names lists that exist, and stands there once. */
function check(patterns: readonly string[], place: string, lists: Data, problems: string[]): void {
  const seen = new Set<string>();
  for (const source of patterns) {
    if (seen.has(source)) problems.push(`${place}: "${source}" stands there twice`);
    seen.add(source);
    try {
      const { parts, without } = readPattern(source);
      for (const step of [...parts, ...without].flatMap(stepsIn)) {
        if (step.kind === 'class' && step.name !== 'names' && !Object.hasOwn(lists, step.name))
          problems.push(`${place}: there is no list <${step.name}> ("${source}")`);
      }
    } catch (error) {
      problems.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function section(data: Data, key: string): Data {
  return (data[key] ?? {}) as Data;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
