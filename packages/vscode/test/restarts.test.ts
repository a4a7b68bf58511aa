import { expect, it } from 'vitest';
import { boundedRestarts } from '../src/client/restarts.ts';

it('a server that dies is started again, up to four times in three minutes', () => {
  let now = 0;
  const restarts = boundedRestarts(() => now);
  const deaths = [0, 1_000, 2_000, 3_000, 4_000].map((moment) => {
    now = moment;
    return restarts.mayRestart();
  });
  expect(deaths).toEqual([true, true, true, true, false]);
});

it('a server that dies now and then is always started again', () => {
  let now = 0;
  const restarts = boundedRestarts(() => now);
  for (let death = 0; death < 20; death += 1) {
    now += 60_000;
    expect(restarts.mayRestart()).toBe(true);
  }
});

it('who starts it again by hand begins with a clean slate', () => {
  const restarts = boundedRestarts(() => 0);
  while (restarts.mayRestart());
  restarts.forget();
  expect(restarts.mayRestart()).toBe(true);
});
