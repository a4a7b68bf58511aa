import type { Host } from './host.ts';

/** The world of a server that runs in Node. */
export function nodeHost(): Host {
  return { today };
}

function today(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
