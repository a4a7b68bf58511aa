import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '@regiolint/rules';
import { createServices, openDocuments } from '../dist/index.js';

// From keystroke to diagnostics, and to completion: a person types in the block and in the text, one letter at a time.
const plan = readFileSync(
  fileURLToPath(new URL('../../../fixtures/plans/veenrand.md', import.meta.url)),
  'utf8',
);
const large = readFileSync(
  fileURLToPath(new URL('../../../fixtures/plans/brede-stroom.md', import.meta.url)),
  'utf8',
);
const strokes = Number(process.argv[2] ?? 300);

/** A plan of some 200 KB: the text of a plan over and over, with a block of at most 20 KB. */
function grown(text, size) {
  const end = text.indexOf('\n---', 4) + 5;
  const body = text.slice(end).replace(/^# .*$/m, '');
  let made = text;
  for (let part = 1; made.length < size; part += 1) {
    made += `\n## Deel ${part}\n${body.replace(/^#/gm, '##').replaceAll('inwoners', `inwoners van deel ${part}`)}`;
  }
  return made;
}

/** The same plan with as many whole fields of its block as fit. */
function limited(text, size) {
  const end = text.indexOf('\n---', 4) + 5;
  if (end <= size) return text;
  const fields = [...text.slice(0, size).matchAll(/^[a-z-]+:/gm)];
  return `${text.slice(0, fields.at(-1)?.index)}---\n${text.slice(end)}`;
}

function measure(name, text, where, most) {
  const services = createServices({ rules, today: () => '2026-11-22' });
  const documents = openDocuments();
  const document = documents.open('file:///plan.md', 'markdown', 1, text);
  const start = performance.now();
  services.diagnostics(document);
  const first = performance.now() - start;
  const at = document.positionAt(where);
  const times = [];
  const busy = process.cpuUsage();
  const completions = [];
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    const isGone = stroke % 12 === 11;
    const range = isGone
      ? { start: at, end: { line: at.line, character: at.character + 11 } }
      : { start: at, end: at };
    const began = performance.now();
    documents.change('file:///plan.md', stroke + 2, [{ range, text: isGone ? '' : 'e' }]);
    services.diagnostics(document);
    times.push(performance.now() - began);
    const asked = performance.now();
    services.complete(document, at, { snippets: true });
    completions.push(performance.now() - asked);
  }
  const { user, system } = process.cpuUsage(busy);
  const processor = ((user + system) / 1000 / strokes).toFixed(1);
  const p = (list, part) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * part)].toFixed(1);
  console.log(
    `${name.padEnd(34)} first ${first.toFixed(0).padStart(4)} ms   diagnostics p50 ${p(times, 0.5)} p95 ${p(times, 0.95)} (at most ${most}), processor ${processor}   completion p95 ${p(completions, 0.95)}`,
  );
}

/** From opening a plan to what is found in it, in a server that an editor has started a moment ago. */
async function first(name, text, idle) {
  const bin = fileURLToPath(new URL('../../cli/bin/regiolint.js', import.meta.url));
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    const server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let said = '';
    let hear = () => {};
    server.stdout.on('data', (bytes) => {
      said += bytes;
      hear();
    });
    const until = (sign) =>
      new Promise((resolve) => {
        hear = () => said.includes(sign) && resolve();
        hear();
      });
    const send = (message) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await until('"id":1');
    send({ method: 'initialized', params: {} });
    await new Promise((resolve) => setTimeout(resolve, idle));
    const began = performance.now();
    const textDocument = { uri: 'file:///plan.md', languageId: 'markdown', version: 1, text };
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    await until('publishDiagnostics');
    times.push(performance.now() - began);
    server.kill();
  }
  const sorted = times.sort((a, b) => a - b).map((time) => time.toFixed(0));
  console.log(
    `${name.padEnd(34)} first ${sorted[2].padStart(4)} ms (at most 150; of 5: ${sorted.join(' ')})`,
  );
}

await first('15 KB, in a server of 2 s old', plan, 2_000);
await first('15 KB, in a server that just began', plan, 0);

const sizes = [
  ['15 KB', plan, 16],
  ['200 KB', grown(limited(large, 20_000), 200_000), 50],
];
for (const [name, text, most] of sizes) {
  const title = text.indexOf('titel: ') + 'titel: '.length;
  const body = text.indexOf('\n---', 4) + 4;
  const inText = text.indexOf('. ', body + (text.length - body) / 3) + 1;
  const size = `${name} (block ${Math.round(body / 1000)} KB)`;
  measure(`${size}, in the block`, text, title, most);
  measure(`${size}, in the text`, text, inText, most);
}
