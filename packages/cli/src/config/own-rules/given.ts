import { knownKeys, nearestKey } from '@regiolint/engine';
import { anyAspect, covenantField, type Field, type Language } from '@regiolint/schema';
import type { Fail } from './fail.ts';

/** What a rule looks at: its canonical pointer, and what the covenant has there. */
export interface Given {
  readonly pointer: string;
  readonly field: Field;
}

/** Reads a pointer in the keys of either language: `/evaluatie/kpis/*`, `/{aspect}`, `/` for the document as a whole. */
export function readGiven(typed: string, fail: Fail): Given {
  if (typed === '/') return { pointer: '', field: covenantField };
  if (!typed.startsWith('/')) {
    fail(
      {
        nl: 'given {typed}: begin met een schuine streep, bijvoorbeeld /evaluatie/kpis/*.',
        en: 'given {typed}: start with a slash, such as /evaluation/kpis/*.',
      },
      { typed },
    );
  }
  return typed
    .slice(1)
    .split('/')
    .reduce<Given>((given, step) => oneStep(given, step, typed, fail), { pointer: '', field: covenantField });
}

/** The canonical name of a key in either language. */
export function readKey(field: Field, typed: string, at: string, fail: Fail): string {
  const known = knownKeys(field).get(typed);
  if (known) return known.name;
  if (typed.startsWith('x-')) {
    fail(
      {
        nl: '{at}: sleutels die met x- beginnen worden niet gelezen.',
        en: '{at}: keys that start with x- are not read.',
      },
      { at },
    );
  }
  const meant = nearestKey(field, typed);
  return fail(
    meant
      ? {
          nl: '{at}: "{typed}" is hier geen sleutel. Is "{nl}" bedoeld?',
          en: '{at}: "{typed}" is no key here. Is "{en}" meant?',
        }
      : {
          nl: '{at}: "{typed}" is hier geen sleutel. Hier kan staan: {nl}.',
          en: '{at}: "{typed}" is no key here. Here may stand: {en}.',
        },
    {
      at,
      typed,
      nl: meant?.field.key.nl ?? keysIn(field, 'nl'),
      en: meant?.field.key.en ?? keysIn(field, 'en'),
    },
  );
}

function keysIn(field: Field, language: Language): string {
  return Object.values(field.fields ?? {})
    .map(({ key }) => key[language])
    .join(', ');
}

function oneStep({ pointer, field }: Given, step: string, typed: string, fail: Fail): Given {
  const at = `given ${typed}`;
  if (step === '{aspect}' && pointer === '') return { pointer: '/{aspect}', field: anyAspect() };
  if (step === '*' && field.items) return { pointer: `${pointer}/*`, field: field.items };
  if (step === '*') {
    fail(
      {
        nl: '{at}: een sterretje hoort bij een lijst, en hier staat er geen.',
        en: '{at}: an asterisk goes with a list, and there is none here.',
      },
      { at },
    );
  }
  if (field.items && !field.fields) {
    fail(
      {
        nl: '{at}: hier staat een lijst. Schrijf een sterretje in plaats van "{step}".',
        en: '{at}: there is a list here. Write an asterisk instead of "{step}".',
      },
      { at, step },
    );
  }
  const name = readKey(field, step, at, fail);
  return { pointer: `${pointer}/${name}`, field: field.fields?.[name] ?? field };
}
