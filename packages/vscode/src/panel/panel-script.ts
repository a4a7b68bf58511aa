import type { PanelMessage, Report } from '../protocol.ts';
import { cards } from './cards.ts';

// Runs in the panel: shows each picture as it comes in, at the size that was chosen, and below it the same in words.
const editor = acquireVsCodeApi<{ uri?: string; scale?: number }>();
const place = element('picture');
let { scale = 1 } = editor.getState() ?? {};

globalThis.addEventListener('message', ({ data }: MessageEvent<PanelMessage>) => {
  element('unreadable').hidden = data.report !== undefined;
  document.body.classList.toggle('old', data.report === undefined);
  if (data.report) show(data.report);
  editor.setState({ ...editor.getState(), uri: data.uri });
});

function show({ picture, words, language }: Report): void {
  const drawn = new DOMParser().parseFromString(picture, 'image/svg+xml').documentElement;
  if (drawn.nodeName !== 'svg') return;
  const { scrollTop, scrollLeft } = place;
  place.replaceChildren(document.importNode(drawn, true));
  element('words').replaceChildren(...cards(words));
  element('words').lang = language;
  resize();
  place.scrollTo(scrollLeft, scrollTop);
}

function resize(): void {
  const drawn = place.querySelector('svg');
  if (drawn) drawn.style.width = `${scale * 100}%`;
}

/** From what fits, to four times as large. */
function zoom(to: number): void {
  scale = Math.min(Math.max(to, 1), 4);
  editor.setState({ ...editor.getState(), scale });
  resize();
}

element('smaller').addEventListener('click', () => zoom(scale / 1.25));
element('larger').addEventListener('click', () => zoom(scale * 1.25));
element('fit').addEventListener('click', () => zoom(1));
place.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(scale * (event.deltaY < 0 ? 1.1 : 1 / 1.1));
  },
  { passive: false },
);

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is not on the page`);
  return found;
}

editor.postMessage('ready');
