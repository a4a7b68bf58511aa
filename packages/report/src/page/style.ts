/** The one style sheet of the page. */
export const style = `
:root { color-scheme: light; --line: #8a8a8a; --soft: #444; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1c1c1c; font: 16px/1.5 Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif; overflow-wrap: anywhere; hyphens: auto; }
main { max-width: 1180px; margin: 0 auto; padding: 24px; }
header { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.stacked { display: none; }
h1 { font-size: 24px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 20px; margin: 40px 0 8px; }
h2.block, h3.block { background: var(--block); font-size: 16px; text-transform: uppercase; letter-spacing: .02em; margin: 28px 0 12px; padding: 6px 12px; border-radius: 3px; color: #fff; }
.name { font-size: 16px; margin: 0; }
p { margin: 4px 0; }
ol, ul { margin: 0; padding: 0; list-style: none; }
.a4 { margin: 0; border: 1px solid #ccc; }
.a4 svg { display: block; width: 100%; height: auto; }
.status, .answer, dt, footer { color: var(--soft); }
.answer { font-size: 14px; }
.variant { font-weight: 700; }
.question { font-style: italic; }
.print { margin: 16px 0 0; font-size: 14px; color: var(--soft); }
.in-full { max-width: 900px; }
.in-full > ol > li { margin: 0 0 20px; padding: 0 0 0 12px; border-left: 3px solid var(--block); }
dl { margin: 6px 0 0; }
dd { margin: 0 0 6px; white-space: pre-line; }
dd li { padding: 0 0 2px 14px; position: relative; }
dd li::before { content: '–'; position: absolute; left: 0; }
.more { display: block; font-size: 15px; }
.term { color: var(--soft); }
footer { margin-top: 32px; font-size: 14px; }
a { color: #1f5f8b; }
.why { --block: #6a4c93; --tint: #f6f4f8; }
.what { --block: #1f5f8b; --tint: #f2f5f8; }
.how { --block: #0b6670; --tint: #f0f6f6; }
.culture { --block: #7a5a14; --tint: #f7f5f1; }
.about { --block: #444; }
@media print, (min-width: 700px) {
  .in-full > ol > li > dl, .in-full > dl { display: grid; grid-template-columns: 220px 1fr; gap: 0 16px; }
}
@media screen and (max-width: 899px) {
  main { padding: 16px; }
  .a4, .print { display: none; }
  header { position: static; width: auto; height: auto; clip-path: none; }
  .stacked { display: block; }
  .card { margin: 0 0 10px; padding: 10px 12px; border-radius: 3px; background: var(--tint); border: 1.5px solid var(--block); }
  .card .name { color: var(--block); }
  .card.deferred { border: 2px dotted var(--block); }
  .card.elsewhere { border: 4px double var(--block); }
  .card.not-applicable { border-color: #efefef; background: #efefef; }
  .card.not-said, .card.unread { border: 1px dashed var(--line); }
  .legend { margin: 12px 0; font-size: 14px; color: var(--soft); }
}
@page { size: A4; margin: 18mm; }
@page model { size: A4 landscape; margin: 0; }
@media print {
  main { max-width: none; padding: 0; }
  .a4 { page: model; border: 0; width: 297mm; height: 209.5mm; overflow: hidden; break-inside: avoid; }
  .a4 svg { width: 297mm; height: 209.5mm; }
  header, .print, #print-all, #print-all:not(:checked) ~ * { display: none; }
  h2, h3, h4 { break-after: avoid; }
  h3.block { color: #1c1c1c; background: none; border-bottom: 2px solid var(--block); border-radius: 0; padding: 0 0 2px; }
  body { font-size: 10pt; }
  .more { font-size: 9.5pt; }
  .in-full > ol > li > dl, .in-full > dl { grid-template-columns: 150px 1fr; }
}
`;

/** The SHA-256 of the style sheet in base64, for the content security policy; a test holds it to the text above. */
export const styleHash = 'v0yStv/Y9FjCTtKEgT3VBFhknattAoxibECDOykClCY=';
