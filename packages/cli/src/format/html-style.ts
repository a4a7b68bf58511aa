/** The one style sheet of the page. No colours that judge: a nature is said in words. */
export const htmlStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1c1c1c; font: 16px/1.5 Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif; overflow-wrap: anywhere; }
main { max-width: 1180px; margin: 0 auto; padding: 24px; }
h1 { font-size: 22px; margin: 0 0 16px; }
h2 { font-size: 18px; margin: 32px 0 8px; }
p { margin: 4px 0; }
ul { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 12px; padding: 0 0 0 12px; border-left: 3px solid #8a8a8a; }
li.wrong { border-left-style: double; border-left-width: 5px; }
li.deepening, li.explained { border-left-style: dotted; }
pre { margin: 4px 0; padding: 6px 8px; background: #f4f4f4; overflow-x: auto; font: 14px/1.4 'DejaVu Sans Mono', Consolas, monospace; }
a, li span { color: #1f5f8b; }
li span { color: #444; }
details { margin: 12px 0 0; }
figure { margin: 8px 0 0; border: 1px solid #ccc; }
figure svg { display: block; width: 100%; height: auto; }
@media print { details, pre, li { break-inside: avoid; } }
`;
