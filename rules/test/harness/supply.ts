import { lint } from '@regiolint/engine';
import type { Phase } from '@regiolint/engine/rule';
import { type Language, schemaVersion } from '@regiolint/schema';

interface Supplied {
  readonly keys: readonly [nl: string, en: string];
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** What every document needs, so that an example may leave it out. */
export function supply(
  lines: readonly string[],
  phase: Phase,
): { lines: readonly string[]; language: Language } {
  const topLevel = new Set(lines.flatMap((line) => /^([A-Za-z][\w-]*):/.exec(line)?.[1] ?? []));
  const language = languageOf(lines);
  const missing = needed(phase).filter(({ keys }) => !keys.some((key) => topLevel.has(key)));
  return { lines: missing.flatMap((item) => item[language]), language };
}

/** The vocabulary that the example keeps to. */
function languageOf(lines: readonly string[]): Language {
  return lint(['---', ...lines, '---', ''].join('\n'), { rules: [], today: '' }).plan.words.language;
}

function needed(phase: Phase): readonly Supplied[] {
  const inDutch = { emerging: 'pril', developing: 'in-ontwikkeling', mature: 'volwassen' }[phase];
  return [
    {
      keys: ['convenant', 'covenant'],
      nl: [`convenant: ${schemaVersion}`],
      en: [`covenant: ${schemaVersion}`],
    },
    { keys: ['soort', 'kind'], nl: ['soort: samenwerkingsafspraken'], en: ['kind: charter'] },
    { keys: ['titel', 'title'], nl: ['titel: Voorbeeld'], en: ['title: Example'] },
    {
      keys: ['documentstatus', 'documentStatus'],
      nl: ['documentstatus: vastgesteld'],
      en: ['documentStatus: adopted'],
    },
    { keys: ['fase', 'phase'], nl: [`fase: ${inDutch}`], en: [`phase: ${phase}`] },
    { keys: ['regio', 'region'], nl: ['regio:', '  naam: Oost'], en: ['region:', '  name: East'] },
    {
      keys: ['partijen', 'parties'],
      nl: ['partijen:', '  - id: ggd', '    naam: GGD Oost', '  - id: gemeente', '    naam: Gemeente Oost'],
      en: [
        'parties:',
        '  - id: ggd',
        '    name: Public Health East',
        '  - id: gemeente',
        '    name: Municipality East',
      ],
    },
  ];
}
