export { type AspectName, aspectNames } from '../generated/aspects.ts';
export type { Pointer, ValueAt } from '../generated/pointers.ts';
export type * from '../generated/types.ts';
export { covenantField } from '../generated/vocabulary.ts';
export { fieldAt } from './field-at.ts';
export { actorWords, referenceLists } from './references.ts';
export { type SchemaError, type Validation, validateCovenant } from './validate.ts';
export { ruleBase, schemaBase, schemaVersion, siteBase } from './version.ts';
export type { Field, FieldType, Language, ReferenceList, Words } from './vocabulary.ts';
