/** What a panel is made from. */
export interface PanelInput {
  /** Of this page alone: nothing runs without it. */
  readonly nonce: string;
  /** Where the script of the panel is. */
  readonly script: string;
  readonly language: string;
  readonly words: PanelWords;
}

export interface PanelWords {
  readonly picture: string;
  readonly fit: string;
  readonly larger: string;
  readonly smaller: string;
  readonly unreadable: string;
}

/** The page of the panel, before there is a picture in it. It fetches nothing and runs one script, its own. */
export function panelPage({ nonce, script, language, words }: PanelInput): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const button = (id: string, sign: string, title: string) =>
    `<button id="${id}" title="${escaped(title)}" aria-label="${escaped(title)}">${sign}</button>`;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(words.picture)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<div id="bar" role="toolbar">${button('smaller', '−', words.smaller)}${button('fit', '⤢', words.fit)}${button('larger', '+', words.larger)}</div>
<p id="unreadable" role="status" hidden>${escaped(words.unreadable)}</p>
<main>
<div id="picture"></div>
<div id="words"></div>
</main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

const style = `
body { margin: 0; padding: 0; }
#bar { position: sticky; top: 0; display: flex; gap: 4px; justify-content: flex-end; padding: 6px 12px; background: var(--vscode-editor-background); }
button { min-width: 28px; height: 26px; border: 1px solid var(--vscode-button-border, transparent); border-radius: 4px; background: var(--vscode-button-secondaryBackground); color: var(--vscode-button-secondaryForeground); font: inherit; cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground); }
button:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
#unreadable { margin: 0 12px 8px; padding: 6px 10px; border-left: 3px solid var(--vscode-editorWarning-foreground); }
#picture { overflow: auto; margin: 0 12px; max-height: 80vh; }
#picture svg { display: block; width: 100%; height: auto; background: #fff; border: 1px solid var(--vscode-widget-border, #ccc); box-sizing: border-box; }
.old #picture, .old #words { opacity: .5; }
#words { margin: 20px 12px; max-width: 46em; font-size: 13px; line-height: 1.5; overflow-wrap: anywhere; }
h1 { font-size: 1.3em; margin: 0; }
h2 { font-size: 1em; text-transform: uppercase; letter-spacing: .04em; margin: 22px 0 8px; padding-bottom: 3px; border-bottom: 2px solid var(--block); }
h3 { font-size: 1em; margin: 0; }
p { margin: 2px 0; }
ol { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr)); gap: 8px; }
li { padding: 8px 10px; border: 1.5px solid var(--block); border-radius: 4px; }
li.deferred { border-style: dotted; border-width: 2px; }
li.elsewhere { border-style: double; border-width: 4px; }
li.notApplicable { border-color: transparent; background: var(--vscode-textBlockQuote-background); }
li.notSaid, li.unread { border-style: dashed; border-color: var(--vscode-descriptionForeground); border-width: 1px; }
.soft { color: var(--vscode-descriptionForeground); }
.heading { font-weight: 600; }
.question { font-style: italic; }
.why { --block: #8a6bb5; }
.what { --block: #3d82b3; }
.how { --block: #1d8d99; }
.culture { --block: #a5802f; }
`;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
