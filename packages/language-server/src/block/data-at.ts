/** What stands in a covenant at a canonical pointer. */
export function dataAt(covenant: unknown, pointer: string): unknown {
  const steps = pointer.slice(1).split('/');
  return steps.reduce<unknown>(
    (data, step) => (data as Record<string, unknown> | undefined)?.[step],
    covenant,
  );
}
