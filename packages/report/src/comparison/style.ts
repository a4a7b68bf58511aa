/**
 * The one style sheet of the comparison. One hue; how something is answered is told by words and by lines. On paper the
 * table is left out: it is too wide, and all that is in it stands above it.
 */
export const comparisonStyle = `
:root { color-scheme: light; --line: #8a8a8a; --soft: #444; --hue: #1f5f8b; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1c1c1c; font: 16px/1.5 Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif; overflow-wrap: anywhere; hyphens: auto; }
main { max-width: 1180px; margin: 0 auto; padding: 24px; }
h1 { font-size: 24px; line-height: 1.2; margin: 0 0 4px; }
h2 { background: var(--block, #444); color: #fff; font-size: 16px; text-transform: uppercase; letter-spacing: .02em; margin: 32px 0 12px; padding: 6px 12px; border-radius: 3px; }
h3 { font-size: 18px; margin: 0; }
p { margin: 2px 0; }
ul { margin: 0; padding: 0; list-style: none; }
dl { margin: 8px 0 28px; }
dt { font-weight: 700; }
dd { margin: 0 0 12px; }
article li { margin: 0 0 8px; padding: 0 0 0 12px; border-left: 2px solid #ccc; }
article li.bare { display: inline-block; margin-right: 20px; }
a { color: var(--hue); }
.aim { font-size: 18px; font-weight: 700; }
.question { font-style: italic; }
.legend, footer { color: var(--soft); font-size: 14px; }
.why { --block: #6a4c93; }
.what { --block: #1f5f8b; }
.how { --block: #0b6670; }
.culture { --block: #7a5a14; }
.scroll { overflow-x: auto; }
table { border-collapse: separate; border-spacing: 3px; font-size: 13px; line-height: 1.3; overflow-wrap: normal; }
thead th { text-align: left; }
thead th[colspan] { background: var(--block); color: #fff; padding: 2px 6px; }
thead th[scope=col] { vertical-align: bottom; font-weight: 400; }
tbody th { position: sticky; left: 0; background: #fff; text-align: left; min-width: 130px; max-width: 220px; padding: 0 8px 0 0; }
td span { display: block; width: 112px; padding: 2px 4px; border: 1.5px solid var(--hue); border-radius: 2px; }
td.deferred span { border-style: dotted; }
td.elsewhere span { border: 3px double var(--hue); padding: 1px 3px; }
td.notApplicable span { border-color: #efefef; background: #efefef; }
td.notSaid span, td.unread span { border: 1px dashed var(--line); color: var(--soft); }
@media print, (min-width: 700px) {
  dl { display: grid; grid-template-columns: 220px 1fr; gap: 0 16px; }
}
@page { size: A4; margin: 16mm; }
@media print {
  main { max-width: none; padding: 0; }
  body { font-size: 10pt; }
  dl { grid-template-columns: 150px 1fr; }
  li { break-inside: avoid; }
  h2, h3, .question { break-after: avoid; }
  h2 { color: #1c1c1c; background: none; border-bottom: 2px solid var(--block, #444); border-radius: 0; padding: 0; }
  .matrix { display: none; }
}
`;

/** The SHA-256 of the style sheet in base64, for the content security policy; a test holds it to the text above. */
export const comparisonStyleHash = 'LAemcDkUpSSa8BZ5YopF0jBDd4tokEkDlKjgrF9qjUQ=';
