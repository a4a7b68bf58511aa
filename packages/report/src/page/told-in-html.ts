import type { Told, ToldPart } from '../covenant/describe.ts';
import { escapeMarkup } from '../text/escape.ts';

/** What a covenant says, as a list of titles and what stands there; what lies deeper runs on. */
export function toldInHtml(told: readonly Told[]): string {
  if (told.length === 0) return '';
  const rows = told.map(({ title, text, parts }) => {
    const inside = text === undefined ? partsInHtml(parts ?? []) : escapeMarkup(text);
    return `<dt>${escapeMarkup(title)}</dt><dd>${inside}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

function partsInHtml(parts: readonly ToldPart[]): string {
  const [first, ...others] = parts;
  if (first && others.length === 0) return partInHtml(first);
  const words = parts.map(({ name, told }) => (told.length === 0 && !name?.includes(',') ? name : undefined));
  const inOneLine = words.join(', ');
  if (!words.includes(undefined) && inOneLine.length <= mostInOneLine) return escapeMarkup(inOneLine);
  return `<ul role="list">${parts.map((part) => `<li>${partInHtml(part)}</li>`).join('')}</ul>`;
}

const mostInOneLine = 160;

function partInHtml({ name, told }: ToldPart): string {
  if (told.length === 0) return escapeMarkup(name ?? '');
  const more = `<span class="more">${runningOn(told)}</span>`;
  return name === undefined ? more : `<b>${escapeMarkup(name)}</b>${more}`;
}

/** `Soort: beperkt · Waarover: begroting · Leden: Gemeenten (Zetels: 3), Eerste lijn` */
function runningOn(told: readonly Told[]): string {
  return told
    .map(({ title, text, parts = [] }) => {
      const inside = text === undefined ? parts.map(partRunningOn).join(', ') : escapeMarkup(text);
      const isObject = parts.length === 1 && parts[0]?.name === undefined;
      return `<span class="term">${escapeMarkup(title)}${isObject ? '' : ':'}</span> ${inside}`;
    })
    .join(' · ');
}

function partRunningOn({ name, told }: ToldPart): string {
  const more = told.length === 0 ? '' : `(${runningOn(told)})`;
  return [name === undefined ? '' : escapeMarkup(name), more].filter((part) => part !== '').join(' ');
}
