import { fileURLToPath } from 'node:url';
import { apply, changesOf } from './generate/files.ts';
import { ruleFiles } from './generate/rules.ts';
import { newRule } from './new-rule/new-rule.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const made = await newRule(root, process.argv.slice(2));
if ('refused' in made) {
  console.error(made.refused);
  process.exitCode = 1;
} else {
  await apply(root, await changesOf(root, [ruleFiles]));
  console.log(`Written: ${made.written.join(' and ')}

1. Answer the questions in both files. The page needs an example where the rule speaks, one where it does not,
   and one of another way that is just as fine.
2. Run the page, and look at the carets that appear in it: npx vitest run rules -t ${made.id} -u
3. Bring the list of rules up to date, and test everything: npm run generate && npm test`);
}
