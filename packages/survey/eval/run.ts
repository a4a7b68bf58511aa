import { writeFile } from 'node:fs/promises';
import { fieldAt } from '@regiolint/schema';
import { aspectNames } from '@regiolint/schema';
import { type Compared, compare, type Figures, figuresOf } from './measure.ts';

const folders = {
  'Vijf teksten over echte regio’s, met een sleutel van vóór dit gereedschap': new URL('texts/', import.meta.url),
};

const details = process.argv.includes('--details');
for (const folder of [new URL('texts/', import.meta.url), new URL('../test/texts/', import.meta.url), new URL('../test/texts/fresh/', import.meta.url), new URL('../test/texts/third/', import.meta.url)]) {
  const compared = await compare(folder).catch((e) => { if (e.code === 'ENOENT') return []; throw e; });
  if (!compared.length) continue;
  if (details) {
    for (const { text, aspect, expected, seen } of compared) {
      if (expected === seen.status) continue;
      const mark = expected === 'absent' ? 'EXTRA' : seen.status === 'absent' ? 'MISSED' : 'kind';
      console.log(`${mark.padEnd(7)}${text.slice(0, 22).padEnd(23)}${aspect.padEnd(17)}${expected} -> ${seen.status}  ${seen.evidence[0]?.line ?? ''} ${seen.evidence[0]?.quote?.slice(0, 90) ?? ''}`);
    }
  }
  const f = figuresOf(compared);
  console.log(folder.pathname.slice(-20), JSON.stringify(f, (k, v) => typeof v === 'number' ? Math.round(v * 1000) / 1000 : v));
}
