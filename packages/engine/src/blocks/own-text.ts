import type { Words } from '@regiolint/schema';
import type { GeneratedBlock, Table } from '../body/outline.ts';
import { rangeIn } from '../body/phrase.ts';
import type { Edit } from '../frontmatter/fault.ts';
import { titleOf } from '../plan/words.ts';
import { deferredHeadings } from './deferred.ts';
import { listTables } from './lists.ts';
import { type BlockName, nothingYet } from './render.ts';

/** What stands between the markers of a block. */
export type Between = Pick<GeneratedBlock, 'tables' | 'sentences'> & { readonly content: Edit };

/**
 * Tells what the tool made of what stands between two markers, which is one table or the sentence that there is nothing
 * yet, from what people wrote there: a sentence, a picture, a remark, code, a table with columns of their own.
 *
 * @returns lines that are not blank
 */
export function madeAndOwn(
  name: BlockName,
  { tables, sentences, content }: Between,
): { readonly made: readonly string[]; readonly own: readonly string[] } {
  const { start, text } = content;
  const table = tables.find((one) => isOurs(name, one));
  const notes = sentences.filter((sentence) => Object.values(nothingYet).includes(sentence.text));
  const ranges = [...(table ? [table.range] : []), ...notes.map((note) => rangeIn(note))];
  const made: string[] = [];
  const own: string[] = [];
  let at = 0;
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    own.push(...linesOf(text.slice(at, range.start - start)));
    for (const line of linesOf(text.slice(range.start - start, range.end - start))) {
      (ownSigns.test(line) ? own : made).push(line);
    }
    at = range.end - start;
  }
  return { made, own: [...own, ...linesOf(text.slice(at))] };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Links, footnotes, pictures and remarks: in a table of ours these signs have a backslash. */
const ownSigns = /(?<!\\)[<[]/;

function isOurs(name: BlockName, { header, rows }: Pick<Table, 'header' | 'rows'>): boolean {
  const [first, ...others] = header;
  const isHeading = (text: string) =>
    headingsOf(name).some((heading) => Object.values(heading).includes(text));
  if (!first || !isHeading(first.text)) return false;
  // The other columns of a RACI table are called by who has a part in it.
  if (name === 'raci')
    return rows.every(([, ...cells]) => cells.every(({ text }) => /^[RACI/]*$/.test(text)));
  return others.every(({ text }) => isHeading(text));
}

function headingsOf(name: BlockName): readonly Words[] {
  if (name === 'raci') return [titleOf('/responsibilities/raci/*/activity')];
  if (name === 'deferred') return deferredHeadings;
  const { list, columns } = listTables[name];
  return columns.map((column) => titleOf(`${list}/*/${column}`));
}
