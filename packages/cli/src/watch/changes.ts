/** Milliseconds without a change: who saves a file often writes it in several steps. */
const rest = 100;

/** What changed since it was last asked. */
export interface Changes {
  add(path: string): void;
  /** The paths, once there has been a moment of rest; `undefined` when there is nothing to wait for any more. */
  next(): Promise<readonly string[] | undefined>;
}

export function createChanges(stop: AbortSignal): Changes {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  const isReady = () => changed.size > 0 && timer === undefined;
  stop.addEventListener('abort', () => wake());
  return {
    add(path: string) {
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        wake();
      }, rest);
    },
    async next() {
      while (!stop.aborted && !isReady()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (stop.aborted) {
        clearTimeout(timer);
        return undefined;
      }
      const paths = [...changed];
      changed.clear();
      return paths;
    },
  };
}
