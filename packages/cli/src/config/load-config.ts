import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { RuleLevel } from '@regiolint/engine';
import { nearest } from '@regiolint/engine/rule';
import { rules } from '@regiolint/rules';
import { decode } from '../files/decode.ts';
import { isInside, openFile } from '../files/open.ts';
import { RunError } from '../run-error.ts';
import { type ConfigFile, checkConfig, checkRuleId } from './check-config.ts';
import { checkFiles } from './check-files.ts';
import type { Config } from './config.ts';
import { type ConfiguredRule, checkOwnRule } from './own-rules/check-own-rule.ts';
import { type Preset, type PresetName, presets } from './presets.ts';

const mostBytes = 64_000;
const mostFiles = 20;
const deepest = 5;
const mostOwnRules = 50;

/** A preset, or a configuration file; what comes later counts more. */
type Layer = { readonly preset: Preset } | { readonly path: string; readonly file: ConfigFile };

/**
 * Turns the text of a configuration, and all that it builds on, into one that can be used.
 *
 * @param path absolute
 * @param cwd the folder of the run
 * @throws RunError with the one thing that is wrong with it
 */
export async function loadConfig(text: string, path: string, cwd: string): Promise<Config> {
  const file = checkConfig(text, path);
  const root = rootOf(path, cwd);
  checkFiles(file.files ?? [], { folder: dirname(path), root, path });
  const tree = { root, layers: new Map<string, readonly Layer[]>() };
  const layers = await layersOf(file, path, tree, [path]);
  const files = layers.flatMap((layer) => ('file' in layer ? [layer] : []));

  const ownRules = await ownRulesOf(files);
  const ownIds = ownRules.map(({ id }) => id);
  for (const { file, path } of files) {
    for (const id of [file, ...(file.overrides ?? [])].flatMap((part) => Object.keys(part.rules ?? {}))) {
      checkRuleId(id, path, ownIds);
    }
  }
  const language = files.findLast(({ file }) => file.language)?.file.language;
  const maxWarnings = files.findLast(({ file }) => file['max-warnings'] !== undefined)?.file['max-warnings'];
  return {
    files: file.files ?? [],
    ignore: file.ignore ?? [],
    folder: dirname(path),
    root,
    paths: [...new Set(files.map((layer) => layer.path))],
    rules: levelsOf(layers),
    overrides: files.flatMap(({ file, path }) =>
      (file.overrides ?? []).map((override) => ({ rules: {}, folder: dirname(path), ...override })),
    ),
    ownRules,
    ...(language && { language }),
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
}

/** Reads a configuration file, which may not lead out of a folder. */
export async function readConfigFile(path: string, root: string): Promise<string> {
  const opened = await openFile(path, root, mostBytes);
  if ('problem' in opened) {
    throw new RunError(
      { nl: 'De configuratie {path} is niet te lezen.', en: 'The configuration {path} cannot be read.' },
      { path },
    );
  }
  const decoded = decode(opened.bytes);
  return 'text' in decoded ? decoded.text : '\u0000';
}

interface Tree {
  /** Nothing outside of this folder is read. */
  readonly root: string;
  /** What was read already, by path. */
  readonly layers: Map<string, readonly Layer[]>;
}

/** @param chain the files that led here, this one last */
async function layersOf(
  file: ConfigFile,
  path: string,
  tree: Tree,
  chain: readonly string[],
): Promise<readonly Layer[]> {
  const layers: Layer[] = [];
  for (const name of [file.extends ?? []].flat()) {
    if (Object.hasOwn(presets, name)) layers.push({ preset: presets[name as PresetName] });
    else layers.push(...(await layersBelow(name, path, tree, chain)));
  }
  return [...layers, { path, file }];
}

async function layersBelow(
  name: string,
  from: string,
  tree: Tree,
  chain: readonly string[],
): Promise<readonly Layer[]> {
  const path = pathOf(name, from, tree.root);
  if (chain.includes(path)) {
    throw new RunError(
      { nl: '{from}: extends {name} leidt in een kring.', en: '{from}: extends {name} leads in a circle.' },
      { from, name },
    );
  }
  if (chain.length >= deepest || tree.layers.size >= mostFiles) {
    throw new RunError(
      {
        nl: '{from}: extends {name} stapelt te veel configuraties op elkaar.',
        en: '{from}: extends {name} stacks too many configurations.',
      },
      { from, name },
    );
  }
  const known = tree.layers.get(path);
  if (known) return known;
  const file = checkConfig(await readConfigFile(path, tree.root), path);
  const layers = await layersOf(file, path, tree, [...chain, path]);
  tree.layers.set(path, layers);
  return layers;
}

function pathOf(name: string, from: string, root: string): string {
  if (!/^\.\.?\//.test(name)) {
    const names = Object.keys(presets);
    const meant = nearest(name, names);
    throw new RunError(
      meant
        ? {
            nl: '{from}: extends {name} is niet bekend. Is {meant} bedoeld?',
            en: '{from}: extends {name} is not known. Is {meant} meant?',
          }
        : {
            nl: '{from}: extends {name} is niet bekend. Kies uit {names}, of schrijf een pad dat begint met ./ of ../',
            en: '{from}: extends {name} is not known. Choose from {names}, or write a path that starts with ./ or ../',
          },
      { from, name, meant: meant ?? '', names: names.join(', ') },
    );
  }
  const path = resolve(dirname(from), name);
  if (!isInside(path, root)) {
    throw new RunError(
      {
        nl: '{from}: extends {name} ligt buiten de map {root}.',
        en: '{from}: extends {name} lies outside of the folder {root}.',
      },
      { from, name, root },
    );
  }
  if (!['.yml', '.yaml', '.json'].includes(extname(path))) {
    throw new RunError(
      {
        nl: '{from}: extends {name} is geen configuratie (.yml, .yaml of .json).',
        en: '{from}: extends {name} is no configuration (.yml, .yaml or .json).',
      },
      { from, name },
    );
  }
  return path;
}

/** The repository; without one the folder of the run, when the configuration stands in it, else its own folder. */
function rootOf(path: string, cwd: string): string {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return isInside(path, cwd) ? cwd : dirname(path);
  }
}

function levelsOf(layers: readonly Layer[]): Readonly<Record<string, RuleLevel>> {
  const levels: Record<string, RuleLevel> = {};
  for (const layer of layers) {
    if ('file' in layer) Object.assign(levels, layer.file.rules);
    else choose(levels, layer.preset);
  }
  return levels;
}

function choose(levels: Record<string, RuleLevel>, { keeps, turnsOn }: Preset): void {
  if (keeps) {
    const kept = new Set(keeps.flatMap((part) => part.rules));
    for (const { id, nature } of rules) if (nature !== 'wrong' && !kept.has(id)) levels[id] = 'off';
  }
  const on = turnsOn === 'all' ? rules.map(({ id }) => id) : (turnsOn ?? []).flatMap((part) => part.rules);
  for (const id of on) delete levels[id];
}

async function ownRulesOf(
  files: readonly { readonly path: string; readonly file: ConfigFile }[],
): Promise<readonly ConfiguredRule[]> {
  const byId = new Map<string, ConfiguredRule>();
  // A file that two others build on is there once.
  for (const { path, file } of new Map(files.map((one) => [one.path, one])).values()) {
    for (const typed of file['own-rules'] ?? []) {
      const other = byId.get(typed.id);
      if (other) {
        throw new RunError(
          {
            nl: '{path}: de regel {id} is er al, in {other}.',
            en: '{path}: there is a rule {id} already, in {other}.',
          },
          { path, id: typed.id, other: other.path },
        );
      }
      byId.set(typed.id, await checkOwnRule(typed, path));
      if (byId.size > mostOwnRules) {
        throw new RunError(
          {
            nl: '{path}: er zijn meer dan {most} eigen regels.',
            en: '{path}: there are more than {most} rules of your own.',
          },
          { path, most: mostOwnRules },
        );
      }
    }
  }
  return [...byId.values()];
}
