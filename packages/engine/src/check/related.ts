/** Whether one pointer is the other, or stands below it. The document as a whole is related to itself only. */
export function isRelated(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  return a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** Whether a pointer is another one, or stands below it. */
export function isAtOrBelow(pointer: string, other: string): boolean {
  return pointer === other || pointer.startsWith(`${other}/`);
}

/**
 * Whether a real pointer stands at, above or below what a pattern with `*` and `{aspect}` names. `{aspect}` is the one
 * aspect that `about` stands in.
 */
export function touches(pattern: string, pointer: string, about: string): boolean {
  const wanted = pattern.split('/');
  const real = pointer.split('/');
  const aspect = about.split('/')[1];
  for (let index = 0; index < Math.min(wanted.length, real.length); index += 1) {
    const step = wanted[index] === '{aspect}' ? aspect : wanted[index];
    if (step !== real[index] && step !== '*') return false;
  }
  return true;
}

/** Whether two pointers stand in different items of the same list. */
export function inDifferentItems(a: string, b: string): boolean {
  const left = a.split('/');
  const right = b.split('/');
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    if (left[index] === right[index]) continue;
    return /^[0-9]+$/.test(left[index] ?? '') && /^[0-9]+$/.test(right[index] ?? '');
  }
  return false;
}
