import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { groups } from './model.ts';

/** One hand-written file: a definition of its own, and its texts in another language. */
export interface Source {
  /** The name of the definition: the name of the file in camelCase. */
  readonly name: string;
  readonly folder: string;
  readonly schema: SourceSchema;
  /** By definition and property path: `purpose.goals.horizon`. */
  readonly locale: Readonly<Record<string, LocaleEntry>>;
}

/** The dialect of the sources: draft-07 as far as we use it, and annotations of our own. */
export interface SourceSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: number;
  readonly properties?: Readonly<Record<string, SourceSchema>>;
  readonly required?: readonly string[];
  readonly items?: SourceSchema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly allOf?: readonly { readonly $ref: string }[];
  /** Only in the document itself: this property is described in a file of its own. */
  readonly $ref?: string;
  /** The name of this object among the definitions and the types. */
  readonly 'x-name'?: string;
  readonly 'x-kind'?: 'id' | 'text' | 'month-or-date';
  readonly 'x-leads-to'?: string;
  readonly 'x-words'?: readonly string[];
  readonly 'x-source'?: string;
  readonly 'x-question'?: string;
  readonly 'x-fits'?: Readonly<Record<string, { readonly text: string; readonly source: string }>>;
}

export interface LocaleEntry {
  /** Absent for what is no property: a shape or the document. */
  readonly key?: string;
  readonly title: string;
  readonly description: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly fits?: Readonly<Record<string, string>>;
  readonly question?: string;
}

const sourceFolders = ['document', 'shapes', ...groups];

/** Reads all source files, sorted by folder and name. Throws where a file has no twin in the locale, or the other way round. */
export async function readSources(): Promise<readonly Source[]> {
  const perFolder = await Promise.all(
    sourceFolders.map(async (folder) => {
      const files = await filesOf(folder);
      const twins = await filesOf(join('locales/nl', folder));
      if (files.join() !== twins.join()) {
        throw new Error(`${folder} and locales/nl/${folder} hold different files: ${files} / ${twins}`);
      }
      return Promise.all(files.map((file) => readSource(folder, file)));
    }),
  );
  return perFolder.flat();
}

async function readSource(folder: string, file: string): Promise<Source> {
  return {
    name: camelCase(basename(file, '.yml')),
    folder,
    schema: await readYaml(join(folder, file)),
    locale: await readYaml(join('locales/nl', folder, file)),
  };
}

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(pathOf(folder));
  return names.filter((name) => name.endsWith('.yml')).sort();
}

async function readYaml<T>(file: string): Promise<T> {
  return parse(await readFile(pathOf(file), 'utf8')) as T;
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
