import { expect, it } from 'vitest';
import { panelPage } from '../src/panel/panel-page.ts';

const words = {
  picture: 'Plaat',
  fit: 'Passend',
  larger: 'Groter',
  smaller: 'Kleiner',
  unreadable: 'Even niet',
};
const page = panelPage({ nonce: 'eenmalig', script: 'https://a/panel.js?a&b', language: 'nl', words });

it('the panel fetches nothing, and runs the one script that carries its nonce', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "style-src 'nonce-eenmalig'",
    "script-src 'nonce-eenmalig'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain('<script nonce="eenmalig" src="https://a/panel.js?a&#38;b"></script>');
  expect(page).not.toMatch(/ style=| on[a-z]+=/);
});

it('words are text, whatever they are', () => {
  const hostile = { ...words, unreadable: '<img src=x onerror="alert(1)">' };
  const made = panelPage({ nonce: 'n', script: 's', language: '"><b>', words: hostile });
  expect(made).not.toMatch(/<img|<b>/);
});
