import type { Field, FieldType, Words } from '@regiolint/schema';
import type { Refused } from '../frontmatter/fault.ts';
import { excerpt } from '../plan/excerpt.ts';

/** What belongs in a field, for people who have never heard of a type. */
export function expectedOf({ field, pointer }: Refused): Words {
  if (field.type === 'integer' || field.type === 'number') return numberOf(field);
  if (field.fields) return groupOf(field.fields, /\/[0-9]+$/.test(pointer));
  return field.items?.fields ? listOfGroups : plainTypes[field.type];
}

/** What stands there instead. */
export function foundOf({ value, typed = '', field }: Refused): Words {
  if (Array.isArray(value)) return plainTypes.list;
  if (typeof value === 'object') return plainTypes.object;
  const shown = excerpt(typed);
  if (typeof value === 'string') return { nl: `"${shown}"`, en: `"${shown}"` };
  if (!takesText.has(field.type)) return { nl: shown, en: shown };
  return {
    nl: `${shown}; zet dat tussen aanhalingstekens`,
    en: `${shown}; put that between quotation marks`,
  };
}

const takesText: ReadonlySet<FieldType> = new Set(['string', 'text', 'id', 'reference', 'one-or-list']);

const text: Words = { nl: 'een tekst', en: 'a text' };

const listOfGroups: Words = {
  nl: 'een lijst: elk onderdeel begint met een streepje en heeft eigen velden',
  en: 'a list: each item starts with a hyphen and has fields of its own',
};

const plainTypes: Readonly<Record<FieldType, Words>> = {
  string: text,
  text,
  id: { nl: 'een korte naam om naar te verwijzen', en: 'a short name to refer to' },
  reference: { nl: 'één naam', en: 'one name' },
  integer: { nl: 'een heel getal', en: 'a whole number' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'true (ja) of false (nee)', en: 'true or false' },
  'month-or-date': { nl: 'een datum', en: 'a date' },
  object: { nl: 'een groepje velden', en: 'a group of fields' },
  list: { nl: 'een lijst', en: 'a list' },
  'one-or-list': { nl: 'een naam of een lijst van namen', en: 'a name or a list of names' },
};

/** An object, or one of a list: with the first of its fields, so that it is seen what is meant. */
function groupOf(fields: Readonly<Record<string, Field>>, isItem: boolean): Words {
  const [first] = Object.values(fields);
  const { nl, en } = plainTypes.object;
  return {
    nl: `${isItem ? 'achter elk streepje ' : ''}${nl}${first ? `, zoals "${first.key.nl}"` : ''}`,
    en: `${en}${isItem ? ' after each hyphen' : ''}${first ? `, such as "${first.key.en}"` : ''}`,
  };
}

function numberOf({ type, minimum, maximum, constant }: Field): Words {
  if (constant !== undefined) return { nl: `het getal ${constant}`, en: `the number ${constant}` };
  const { nl, en } = plainTypes[type];
  if (minimum === undefined) return { nl, en };
  if (maximum === undefined) return { nl: `${nl} van ${minimum} of meer`, en: `${en} of ${minimum} or more` };
  return { nl: `${nl} van ${minimum} tot en met ${maximum}`, en: `${en} from ${minimum} to ${maximum}` };
}
