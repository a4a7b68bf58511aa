/**
 * What the schema accepted of a value: a required key may have been refused, so everything is optional; a refused item
 * of a list leaves a hole, so that the others keep their index.
 */
export type Accepted<T> = T extends readonly (infer Item)[]
  ? readonly (Accepted<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Accepted<NonNullable<T[Key]>> }
    : T;

/** The items of a list that were accepted, without holes. */
export function present<T>(list: readonly (T | undefined)[] | undefined): readonly T[] {
  return (list ?? []).filter((item): item is T => item !== undefined);
}
