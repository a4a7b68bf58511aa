import { changeInto, defineRule, type Value } from '@regiolint/engine/rule';

export default defineRule({
  id: 'number-shortened',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  messages: {
    default: {
      nl: '"{text}" wordt gelezen als het getal {value}. Zet het tussen aanhalingstekens.',
      en: '"{text}" is read as the number {value}. Put it between quotation marks.',
    },
    number: {
      nl: '"{text}" wordt gelezen als het getal {value}. Schrijf {plain} als dat bedoeld is.',
      en: '"{text}" is read as the number {value}. Write {plain} if that is meant.',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('number-shortened')) {
      const { text, plain, wants, fixes: fix } = fault;
      const value = inFull(fault.value);
      if (wants === 'text') report('default', { at, values: { text, value }, fix });
      else {
        const edits = [{ start: at.range.start, end: at.range.end, text: plain }];
        report('number', {
          at,
          values: { text, value, plain },
          suggest: [{ title: changeInto(plain), edits }],
        });
      }
    }
  },
});

/** Without dots between the thousands, since dots are what this is about. */
function inFull(value: number): Value {
  return { nl: String(value).replace('.', ','), en: String(value) };
}
