import { defineRule, titleOfAspect } from '@regiolint/engine/rule';

const asWords =
  /(?<![\p{L}\p{N}])(?:n\.t\.b\.?|ntb|nader te bepalen|volgt later|todo|tbd|to be determined|xxx)(?![\p{L}\p{N}])/iu;
const asWhole = /^\s*(?:PM|P\.M\.|\.\.\.|…)\s*$/;
/** A quick look, before the thorough one. */
const mayBe = /n\.?t\.?b|nader te|volgt|todo|tbd|to be|xxx|^\s*(?:PM|P\.M\.|\.\.\.|…)/i;

/** What is put off is asked about there. */
const answers = new Set(['deferred', 'elsewhere', 'notApplicable']);

export default defineRule({
  id: 'placeholder-left',
  aspect: 'all',
  nature: 'question',
  from: 'emerging',
  simple: 'deepening',
  source: '[berenschot] "kiezen ervoor dit onderdeel op te nemen in de werkagenda van 2024"',
  reads: ['/{aspect}'],
  quietWhen: ['explanation-empty'],
  messages: {
    default: {
      nl: 'Bij "{aspect}" staat "{value}". Wie werkt dit uit, en wanneer? Zet dat bij "{deferred}".',
      en: '"{aspect}" says "{value}". Who works this out, and when? Put that at "{deferred}".',
    },
  },
  check(plan, report) {
    for (const aspect of plan.each('/{aspect}')) {
      if ('deferred' in aspect.data || aspect.aspect === undefined) continue;
      const deferred = `${aspect.pointer}/deferred`;
      if (!mayHold(aspect.data)) continue;
      for (const [pointer, text] of textsIn(aspect.data, aspect.pointer)) {
        const value = (asWords.exec(text) ?? asWhole.exec(text))?.[0].trim();
        if (value === undefined) continue;
        report('default', {
          at: plan.at(pointer as '/{aspect}').value(),
          values: { aspect: titleOfAspect(aspect.aspect), deferred: plan.words.key(deferred), value },
        });
      }
    }
  },
});

function mayHold(data: unknown): boolean {
  if (typeof data === 'string') return mayBe.test(data);
  if (typeof data !== 'object' || data === null) return false;
  for (const key in data) if (mayHold((data as Record<string, unknown>)[key])) return true;
  return false;
}

type Text = readonly [pointer: string, text: string];

/** Every text in the data, with its pointer. */
function textsIn(data: unknown, pointer: string, texts: Text[] = []): readonly Text[] {
  if (typeof data === 'string') texts.push([pointer, data]);
  if (typeof data !== 'object' || data === null) return texts;
  for (const key in data) {
    if (!answers.has(key)) textsIn((data as Record<string, unknown>)[key], `${pointer}/${key}`, texts);
  }
  return texts;
}
