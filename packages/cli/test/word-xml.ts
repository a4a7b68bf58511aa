import JSZip from 'jszip';
import { convertWord } from '../src/word/convert.ts';

/** A run with these words, and with properties as XML. */
export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of runs, with properties as XML. */
export const paragraph = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
/** A paragraph with the style by that id. */
export const styled = (style: string, runs: string) => paragraph(runs, `<w:pStyle w:val="${style}"/>`);
/** The part that holds the styles. */
export const styles = (xml: string) => `<w:styles xmlns:w="${namespace}">${xml}</w:styles>`;
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file with this body, and other parts by their name. */
export async function wordFile(
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?>\n<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`,
  );
  for (const [name, xml] of Object.entries(parts)) zip.file(`word/${name}.xml`, xml);
  return zip.generateAsync({ type: 'uint8array' });
}

/** The Markdown that is made of it. */
export async function textOf(body: string, parts?: Readonly<Record<string, string>>): Promise<string> {
  const converted = await convertWord(await wordFile(body, parts));
  return 'text' in converted ? converted.text : converted.problem;
}

/** A paragraph that is an item of a list, on a level from 0. */
export const item = (list: number, level: number, text: string) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
/** How one level of a list is numbered. */
export const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
/** The part that holds the lists: the first is `1`; `9` is the first one, starting anew. */
export const numbering = (...lists: readonly string[]) =>
  `<w:numbering xmlns:w="${namespace}">${lists
    .map((levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels}</w:abstractNum>`)
    .join('')}${lists
    .map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`)
    .join(
      '',
    )}<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
