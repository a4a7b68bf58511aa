import { comparisonPage } from '@regiolint/report';
import type { Format } from './format.ts';
import { isReadable } from './results.ts';

/** A page on which the plans stand side by side: by aspect how each of them answers. What was found plays no part. */
export const formatComparison: Format = (files, { language, today }) => {
  const plans = files.flatMap(({ path, covenant, language, unread, findings }) =>
    covenant && Object.keys(covenant).length > 0 && isReadable(findings)
      ? [{ path, covenant, language, ...(unread && { unread }) }]
      : [],
  );
  const read = new Set(plans.map(({ path }) => path));
  const unreadable = files.map(({ path }) => path).filter((path) => !read.has(path));
  return comparisonPage({ plans, unreadable, language, today });
};
