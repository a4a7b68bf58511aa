import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '../src/format/progress.ts';

describe('the progress of a run', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const terminal = { isTTY: true, columns: 60 };
  const run = (total: number, milliseconds: number, screen: object = terminal, environment = {}) => {
    const written: string[] = [];
    const write = (text: string) => written.push(text);
    const progress = startProgress(total, { ...screen, write }, environment);
    progress.step();
    vi.advanceTimersByTime(milliseconds);
    const before = written.join('');
    progress.done();
    vi.advanceTimersByTime(1_000);
    return { before, after: written.join('') };
  };

  it('is a bar that is gone before anything else is written', () => {
    const { before, after } = run(40, 600);
    expect(before).toBe(`\r[=${' '.repeat(39)}] 1/40\u001b[K`);
    expect(after).toBe(`${before}\r\u001b[K`);
  });

  it('moves on', () => {
    const written: string[] = [];
    const write = (text: string) => written.push(text);
    const progress = startProgress(40, { ...terminal, write }, {});
    for (let at = 0; at < 20; at += 1) progress.step();
    vi.advanceTimersByTime(500);
    for (let at = 0; at < 20; at += 1) progress.step();
    vi.advanceTimersByTime(100);
    expect(written.map((text) => text.match(/=+/)?.[0].length)).toEqual([20, 40]);
    progress.done();
  });

  it('fits on a narrow screen', () => {
    expect(run(40, 600, { isTTY: true, columns: 8 }).before).toBe('\r[] 1/40\u001b[K');
    expect(run(40, 600, { isTTY: true, columns: 0 }).before).toContain('] 1/40');
  });

  it.each([
    ['for a run that is soon over', 40, 400, terminal, {}],
    ['for a few documents', 20, 5_000, terminal, {}],
    ['where nobody sits', 40, 5_000, { isTTY: false }, {}],
    ['in a file or a pipe', 40, 5_000, {}, {}],
    ['on a build server', 40, 5_000, terminal, { CI: 'true' }],
    ['on a terminal that cannot take a line back', 40, 5_000, terminal, { TERM: 'dumb' }],
  ])('is not shown %s', (_, total, milliseconds, screen, environment) => {
    expect(run(total, milliseconds, screen, environment).after).toBe('');
  });
});
