import { defineRule, instead, isPast, isReadWhole, nearest } from '@regiolint/engine/rule';

export default defineRule({
  id: 'exception-unused',
  aspect: 'exceptions',
  nature: 'deepening',
  from: 'emerging',
  source: 'tool need',
  reads: ['/exceptions/*/rule', '/exceptions/*/until'],
  order: 'last',
  messages: {
    default: {
      nl: 'De uitzondering voor regel "{rule}" is niet meer nodig.',
      en: 'The exception for rule "{rule}" is no longer needed.',
    },
    unknown: {
      nl: 'Er is geen regel "{rule}". Welke regel is bedoeld?',
      en: 'There is no rule "{rule}". Which rule is meant?',
    },
    stays: {
      nl: 'Een uitzondering voor regel "{rule}" helpt niet: die gaat over wat niet te lezen of niet geldig is.',
      en: 'An exception for rule "{rule}" does not help: it is about what cannot be read or is not valid.',
    },
  },
  check(plan, report) {
    const exceptions = plan.each('/exceptions/*').filter(({ data: { rule, until } }) => {
      const isOver = until !== undefined && isPast(plan, until);
      return rule !== undefined && rule !== 'exception-unused' && !isOver;
    });
    const becameOf = ({ data }: (typeof exceptions)[number]) => plan.outcome(data.rule ?? '');
    // What could not be read may be what the exception is for.
    const unused = isReadWhole(plan) ? exceptions.filter((one) => becameOf(one) === 'silent') : [];
    const isAll = unused.length === plan.covenant.exceptions?.length;

    for (const exception of exceptions) {
      const at = exception.value('rule');
      const values = { rule: exception.data.rule ?? '' };
      if (becameOf(exception) === undefined) {
        const meant = nearest(values.rule, plan.ruleIds);
        report('unknown', { at, values, suggest: meant === undefined ? [] : instead(plan, at, [meant]) });
      }
      if (becameOf(exception) === 'stays') report('stays', { at, values });
      if (!unused.includes(exception)) continue;
      const fix = plan.edits.remove((isAll ? unused : [exception]).map((one) => one.value()));
      report('default', { at, values, ...(fix && { fix }) });
    }
    for (const { rule, reason, line, at, isUsed } of plan.asides) {
      if (rule === '') continue;
      const outcome = plan.outcome(rule);
      if (outcome === undefined) report('unknown', { at, values: { rule } });
      if (outcome === undefined || outcome === 'not-run' || rule === 'exception-unused') continue;
      if (outcome === 'stays') report('stays', { at, values: { rule } });
      if (outcome === 'stays' || reason === undefined || isUsed() || !isReadWhole(plan)) continue;
      report('default', { at, values: { rule }, fix: [{ ...line, text: '' }] });
    }
  },
});
