// What rules.mjs times: the two steps of a run, each by itself.
export { parseWithRemark } from '@regiolint/engine/remark';
export { rules } from '@regiolint/rules';
export { ask } from '../../engine/src/lint.ts';
export { readWhole } from '../../engine/src/read-whole.ts';
export { defaultLimits } from '../../engine/src/source/limits.ts';
