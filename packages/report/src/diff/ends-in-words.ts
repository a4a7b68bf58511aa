import type { Language, Words } from '@regiolint/schema';
import type { Change, ChangeKind } from './change.ts';
import { filled } from './filled.ts';
import { inWords } from './in-words.ts';

/** Ends that are said in words of their own: until when there is money, and until when something is put off. */
export function endInWords({ pointer, kind, before, after }: Change, language: Language): string | undefined {
  const words = endings.find(({ at }) => at.test(pointer))?.[kind as 'earlier' | 'later'];
  if (!words || !before?.said || !after?.said) return undefined;
  return filled(words, language, {
    was: inWords(before.said, language),
    is: inWords(after.said, language),
  });
}

const putOff = {
  nl: 'uitgesteld tot {is} in plaats van {was}',
  en: 'deferred until {is} instead of {was}',
};

const endings: readonly ({ readonly at: RegExp } & { readonly [Kind in ChangeKind]?: Words })[] = [
  {
    at: /^\/financing\/sources\/\*\/period\/until$/,
    earlier: {
      nl: 'het geld stopt eerder, na {is} in plaats van na {was}',
      en: 'the money ends sooner, after {is} instead of after {was}',
    },
    later: {
      nl: 'het geld loopt langer door, tot en met {is} in plaats van {was}',
      en: 'the money lasts longer, up to and including {is} instead of {was}',
    },
  },
  { at: /^\/[^/]+\/deferred\/until$/, earlier: putOff, later: putOff },
];
