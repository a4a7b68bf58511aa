import { type Edit, lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { describe, expect, it } from 'vitest';

const top = 'convenant: 1\ndocumentstatus: vastgesteld\n';
const rest = 'mandaat:\n  uitgesteld:\n    tot: 2026-01\n    eigenaar: ggd\n';

function unusedIn(text: string): { readonly rule: unknown; readonly fixed: string }[] {
  return lint(text, { rules, today: '2026-11-22', kind: 'bare' })
    .findings.filter(({ ruleId, messageId }) => ruleId === 'exception-unused' && messageId === 'default')
    .map(({ values, fixes = [] }) => ({ rule: values.rule, fixed: edited(text, fixes) }));
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((made, edit) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text);
}

describe('the fix of an exception that is not needed', () => {
  it('takes away that exception', () => {
    const used = '  - regel: deferred-overdue\n    reden: De stuurgroep beslist in het najaar\n';
    const text = `${top}uitzonderingen:\n  - regel: mandate-expired\n    reden: Klopt zo\n${used}${rest}`;
    expect(unusedIn(text)).toEqual([
      { rule: 'mandate-expired', fixed: `${top}uitzonderingen:\n${used}${rest}` },
    ]);
  });

  it('takes away all exceptions when none is needed', () => {
    const text = `${top}uitzonderingen:\n  - regel: mandate-expired\n    reden: Klopt zo\n  - regel: id-form\n    reden: Klopt zo\n${rest}`;
    expect(unusedIn(text)).toEqual([
      { rule: 'mandate-expired', fixed: top + rest },
      { rule: 'id-form', fixed: top + rest },
    ]);
  });
});

describe('an exception', () => {
  it.each([
    ['for what could not be read', '  - regel: mandate-expired\n    reden: Klopt zo\n', 'taal: duits\n'],
    ['for what is not asked in this phase', '  - regel: form-drift\n    reden: Klopt zo\n', ''],
    ['for this rule itself', '  - regel: exception-unused\n    reden: Klopt zo\n', ''],
    ['that ended', '  - regel: mandate-expired\n    reden: Klopt zo\n    tot: 2026-10\n', ''],
  ])('%s is left alone', (_, exception, more) => {
    expect(unusedIn(`${top}${more}uitzonderingen:\n${exception}${rest}`)).toEqual([]);
  });
});

describe('what cannot be read or is not valid', () => {
  const exceptions = (rule: string) => `uitzonderingen:\n  - regel: ${rule}\n    reden: Klopt zo\n`;
  const openIn = (text: string) =>
    lint(text, { rules, today: '2026-11-22', kind: 'bare' })
      .findings.filter(({ explained }) => !explained)
      .map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);

  it.each([
    ['schema-violation', 'required', ''],
    ['schema-violation', 'choice', 'fase: halverwege\n'],
    ['frontmatter-unreadable', 'twice', 'titel: Oost\ntitel: West\n'],
    ['unknown-key', 'no-suggestion', 'lievelingskleur: geel\n'],
    ['date-form', 'default', 'geldig-tot: 31-12-2027\n'],
    ['value-cut-at-hash', 'default', 'titel: #samen sterk\n'],
  ])('stays with an exception for %s, "%s", which says so', (rule, messageId, line) => {
    const open = openIn(`convenant: 1\n${line}${exceptions(rule)}`);
    expect(open).toContain(`${rule} ${messageId}`);
    expect(open).toContain('exception-unused stays');
  });

  it('is something else than a contradiction, or a remark, which can be explained', () => {
    const twice = 'partijen:\n  - id: ggd\n  - id: ggd\n';
    expect(openIn(`convenant: 1\n${twice}`)).toContain('duplicate-id default');
    expect(openIn(`convenant: 1\n${twice}${exceptions('duplicate-id')}`)).not.toContain(
      'duplicate-id default',
    );
    const remark = 'titel: Tafel #1\n';
    const open = openIn(`convenant: 1\n${remark}${exceptions('value-cut-at-hash')}`);
    expect(open).not.toContain('value-cut-at-hash default');
  });
});
