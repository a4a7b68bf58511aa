import { type FormatName, formatNames } from '../format/format.ts';
import { readChoice } from '../options.ts';
import { RunError } from '../run-error.ts';

/** One text to make, and where it goes. */
export interface Output {
  readonly format: FormatName;
  /** Absent for standard output. */
  readonly file?: string;
}

/**
 * Reads `--format sarif=out.sarif --format pretty` and `--output FILE`, which is for the last format without a file.
 *
 * @throws RunError for an unknown format, two texts for one place, or a file that no text is for
 */
export function readOutputs(
  formats: readonly string[] = [],
  output: string | undefined,
  usual: FormatName,
): readonly Output[] {
  const asked = (formats.length > 0 ? formats : [usual]).map(readOutput);
  const last = asked.findLastIndex(({ file }) => file === undefined);
  if (output !== undefined && last < 0) throw new RunError(noneLeft, { output });
  const outputs = asked.map((one, at) => (at === last ? to(one.format, output) : one));
  const places = outputs.map(({ file }) => file);
  const twice = places.find((place, at) => places.indexOf(place) !== at);
  if (twice !== undefined) throw new RunError(twoInOne, { file: twice });
  if (places.filter((place) => place === undefined).length > 1) throw new RunError(twoOnScreen);
  return outputs;
}

function readOutput(text: string): Output {
  const at = text.indexOf('=');
  const format = readChoice('--format', at < 0 ? text : text.slice(0, at), formatNames);
  return at < 0 ? { format } : to(format, text.slice(at + 1));
}

/** `-` stands for standard output. */
function to(format: FormatName, file: string | undefined): Output {
  if (file === '') throw new RunError(noName, { format });
  return file === undefined || file === '-' || file === '/dev/stdout' ? { format } : { format, file };
}

const noneLeft = {
  nl: '--output {output}: elke --format heeft al een bestand.',
  en: '--output {output}: each --format has a file already.',
};
const twoInOne = {
  nl: 'Naar {file} gaan twee vormen. Geef elk een eigen bestand.',
  en: 'Two formats go to {file}. Give each a file of its own.',
};
const twoOnScreen = {
  nl: 'Er gaan twee vormen naar het scherm. Geef bij één een bestand, bijvoorbeeld --format sarif=uit.sarif.',
  en: 'Two formats go to the screen. Give one a file, such as --format sarif=out.sarif.',
};
const noName = {
  nl: '--format {format}=: welk bestand? Bijvoorbeeld --format {format}=uit.txt.',
  en: '--format {format}=: which file? Such as --format {format}=out.txt.',
};
