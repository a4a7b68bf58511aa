import { describe, expect, it } from 'vitest';
import type { Edit } from '../src/frontmatter/fault.ts';
import { edited } from '../src/frontmatter/text.ts';
import { lint } from '../src/lint.ts';
import type { Plan } from '../src/plan/plan.ts';

function after(
  text: string,
  change: (plan: Plan) => readonly (Edit | undefined)[] | undefined,
  kind: 'markdown' | 'bare' = 'bare',
): string | undefined {
  const { plan } = lint(text, { rules: [], today: '2026-11-22', kind });
  const edits = change(plan);
  if (!edits?.every((edit) => edit !== undefined)) return undefined;
  return edited(
    text,
    edits.flatMap((edit) => edit ?? []),
  );
}

const owner = (to: string) => (plan: Plan) => plan.edits.replace(['/evaluation/owner'], to);
const addClerk = (plan: Plan) => [plan.edits.addFunction('clerk', 'clerk of the board')];
const removeAt = (...indexes: readonly number[]) => {
  return (plan: Plan) =>
    plan.edits.remove(
      plan.each('/exceptions/*').flatMap((item, at) => (indexes.includes(at) ? item.value() : [])),
    );
};

describe('putting another text for a value', () => {
  it.each([
    ['owner: GGD Oost', 'ggd', 'owner: ggd'],
    ["owner: 'GGD Oost' # for now", 'ggd', 'owner: ggd # for now'],
    ['owner: "GGD Oost"', 'ggd', 'owner: "ggd"'],
    ['owner: GGD Oost', '2e-lijn', 'owner: "2e-lijn"'],
    ['owner: GGD Oost', 'no', 'owner: "no"'],
    ['owner: !!str GGD Oost', 'ggd', 'owner: ggd'],
  ])('makes of "%s" with "%s" "%s"', (line, to, expected) => {
    expect(after(`evaluation:\n  ${line}\n`, owner(to))).toBe(`evaluation:\n  ${expected}\n`);
  });

  it('keeps JSON what it is', () => {
    const json = '{"evaluation": {"owner": "GGD Oost"}}';
    expect(after(json, owner('ggd'))).toBe('{"evaluation": {"owner": "ggd"}}');
  });

  it('is not done to what stands elsewhere too', () => {
    expect(after('title: &x GGD Oost\nevaluation:\n  owner: *x\n', owner('ggd'))).toBeUndefined();
    expect(after('evaluation:\n  owner: &x GGD Oost\ntitle: *x\n', owner('ggd'))).toBeUndefined();
  });

  it('is not done to lines that YAML joined', () => {
    expect(after('evaluation:\n  owner: GGD Oost\n    - We call\n', owner('ggd'))).toBeUndefined();
  });
});

describe('taking away items', () => {
  const list =
    'exceptions: # for now\n  # the first\n  - rule: a\n    reason: b # yes\n  - rule: c\ntitle: East\n';

  it('takes their lines', () => {
    expect(after(list, removeAt(0))).toBe('exceptions: # for now\n  # the first\n  - rule: c\ntitle: East\n');
    expect(after(list, removeAt(1))).toBe(
      'exceptions: # for now\n  # the first\n  - rule: a\n    reason: b # yes\ntitle: East\n',
    );
  });

  it('takes the key too when nothing is left', () => {
    expect(after(list, removeAt(0, 1))).toBe('  # the first\ntitle: East\n');
    expect(after('exceptions:\r\n- rule: a\r\ntitle: East\r\n', removeAt(0))).toBe('title: East\r\n');
  });

  it.each([
    ['on the line of something else', 'exceptions: [{rule: a}]\n'],
    ['in JSON', '{"exceptions": [\n{"rule": "a"}\n]}'],
    ['with something that is repeated elsewhere', 'exceptions:\n  - rule: &x a\ntitle: *x\n'],
  ])('is not done %s', (_, text) => {
    expect(after(text, removeAt(0))).toBeUndefined();
  });
});

describe('adding a function', () => {
  it('puts it below the others, as they are written', () => {
    expect(after('functies:\n-   id: a\n    naam: b # c\n# d\ntitel: Oost\n', addClerk)).toBe(
      'functies:\n-   id: a\n    naam: b # c\n-   id: clerk\n    naam: clerk of the board\n# d\ntitel: Oost\n',
    );
  });

  it('starts the list below the parties', () => {
    expect(after('parties:\n  - id: a\n    domains:\n      - care\ntitle: East\n', addClerk)).toBe(
      'parties:\n  - id: a\n    domains:\n      - care\nfunctions:\n  - id: clerk\n    name: clerk of the board\ntitle: East\n',
    );
  });

  it('keeps the ends of lines, and the lack of the last one', () => {
    expect(after('parties:\r\n  - id: a\r\n', addClerk)).toBe(
      'parties:\r\n  - id: a\r\nfunctions:\r\n  - id: clerk\r\n    name: clerk of the board\r\n',
    );
    expect(after('parties:\n  - id: a', addClerk)).toBe(
      'parties:\n  - id: a\nfunctions:\n  - id: clerk\n    name: clerk of the board',
    );
  });

  it('stays inside the block of a Markdown text', () => {
    expect(after('---\nparties:\n  - id: a\n---\n# Text\n', addClerk, 'markdown')).toBe(
      '---\nparties:\n  - id: a\nfunctions:\n  - id: clerk\n    name: clerk of the board\n---\n# Text\n',
    );
  });

  it.each([
    ['in JSON', '{"parties": [\n{"id": "a"}\n]}'],
    ['in braces', 'parties: [{id: a}]\n'],
    ['below a list of functions without one', 'functions:\nparties:\n  - id: a\n'],
    ['below a list of functions in braces', 'functions: [{id: b}]\nparties:\n  - id: a\n'],
    ['where nothing stands at the margin', '  parties:\n    - id: a\n'],
    ['without parties', 'title: East\n'],
  ])('is not done %s', (_, text) => {
    expect(after(text, addClerk)).toBeUndefined();
  });
});
