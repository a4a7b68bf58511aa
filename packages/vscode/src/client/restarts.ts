/** How often a server that ends by itself is started again. */
const most = 4;
const within = 3 * 60_000;

/** Remembers when a server ended by itself: `true` while it may be started again. */
export function boundedRestarts(now: () => number): { mayRestart(): boolean; forget(): void } {
  let ends: readonly number[] = [];
  return {
    mayRestart() {
      const moment = now();
      ends = [...ends.filter((end) => moment - end < within), moment];
      return ends.length <= most;
    },
    forget() {
      ends = [];
    },
  };
}
