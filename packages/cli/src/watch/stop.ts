/** Somebody who wants it to end. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Leaves the signals to whoever else listens. */
  release(): void;
}

/** Takes Ctrl-C, and being asked to end, as a quiet end. */
export function stopOnSignal(): Stop {
  const controller = new AbortController();
  const onSignal = () => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    release() {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

/** Never, as long as nobody stops it. */
export async function whenStopped(stop: AbortSignal): Promise<undefined> {
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  return undefined;
}
