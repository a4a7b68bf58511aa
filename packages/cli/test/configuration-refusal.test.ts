import { describe, expect, it } from 'vitest';
import { faultIn } from './configuration.ts';

describe('a setting of another kind', () => {
  it.each([
    ['files: a.md', 'bij "files" hoort een lijst, met een streepje voor elk deel.'],
    ['files: [[a.md]]', 'bij "files.1" hoort een tekst.'],
    ['files: []', 'bij "files" staat nog niets. Daar hoort een lijst, met een streepje voor elk deel.'],
    ['extends: 3', 'bij "extends" hoort een tekst of een lijst, met een streepje voor elk deel.'],
    ['rules: off', 'bij "rules" hoort een blok met op elke regel een sleutel en een waarde.'],
    [
      'rules:',
      'bij "rules" staat nog niets. Daar hoort een blok met op elke regel een sleutel en een waarde.',
    ],
    ['max-warnings: "2"', 'bij "max-warnings" hoort een heel getal.'],
    ['max-warnings: -1', 'bij "max-warnings" hoort een getal van 0 of meer.'],
  ])('is told in words of the reader: %s', async (text, said) => {
    expect(await faultIn(text)).toBe(said);
  });
});
