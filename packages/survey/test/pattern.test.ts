import { describe, expect, it } from 'vitest';
import { createMatcher } from '../src/matcher.ts';
import { readPattern } from '../src/pattern.ts';
import { wordsOf } from '../src/words.ts';

function finds(pattern: string, text: string): boolean {
  const matcher = createMatcher([{ tag: 1, patterns: [pattern] }], {
    body: ['stuurgroep', 'dagelijks bestuur'],
  });
  return matcher.find(matcher.look(wordsOf(text))).length > 0;
}

describe('a pattern', () => {
  it.each([
    ['besluit', 'Het besluit', 'De besluiten'],
    ['besluit*', 'De besluiten', 'Het raadsbesluit'],
    ['*besluit', 'Het raadsbesluit', 'De besluiten'],
    ['+tafel', 'De regiotafel', 'De tafel'],
    ['(een|elk) keer', 'één keer', 'twee keer'],
    ['de <body>', 'de dagelijks bestuur', 'de raad'],
    ['<figure> keer', '4 keer', 'vier keer'],
    ['wij .. besluiten', 'wij willen nu besluiten', 'wij willen nu dan toch besluiten'],
    ['wij & nu', 'nu gaan wij', 'nu gaan zij'],
    ['wij & ! nu', 'straks gaan wij', 'nu gaan wij'],
    ['<body> & <body>', 'de stuurgroep en het dagelijks bestuur', 'de stuurgroep'],
    ['komen ... bijeen & vaak', 'zij komen heel vaak bijeen', 'zij komen bijeen'],
    ['thema', "De thema's", 'thematisch'],
    ['regio deal', 'De Regio-Deal', 'De regio'],
  ])('%s finds "%s" and not "%s"', (pattern, found, not) => {
    expect(finds(pattern, found)).toBe(true);
    expect(finds(pattern, not)).toBe(false);
  });

  it.each(['', 'een ...', '... een', 'Een', '(een|Twee)', '& ! een'])('%s cannot be read', (pattern) => {
    expect(() => readPattern(pattern)).toThrow();
  });
});
