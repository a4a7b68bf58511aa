/**
 * An object with its own variant in the place of the word "other", so that "van roulerend naar …" says what it became.
 */
export function withOwnVariant(value: unknown): Readonly<Record<string, unknown>> {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { ownVariant, ...others } = given;
  return ownVariant !== undefined && given.variant === 'other' ? { ...others, variant: ownVariant } : given;
}
