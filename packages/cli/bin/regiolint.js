#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  console.error('regiolint: nog niet gebouwd, not built yet. Doe / run: npm start');
  process.exitCode = 2;
}
