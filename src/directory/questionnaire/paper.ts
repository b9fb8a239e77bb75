/** Words as they stand in a page: no mark of theirs can begin an element. */
export function inHtml(words: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return words.replaceAll(/[&<>"]/gu, (mark) => marks[mark] ?? mark);
}

/** A page of its own to print on A4: nothing is fetched, and search engines are kept out. */
export function paperPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${inHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

export const box = '<span class="box" aria-hidden="true"></span>';

const style = `
@page { size: A4; margin: 10mm 11mm; }
* { box-sizing: border-box; }
body { color: #17262b; font: 8pt/1.2 "Noto Sans", "Open Sans", Arial, sans-serif; margin: 0 auto; max-width: 188mm; }
h1 { font-size: 13pt; margin: 0 0 1mm; }
h2 { font-size: 9.5pt; margin: 2.2mm 0 0.6mm; break-after: avoid; }
h3 { font-size: 9pt; margin: 2mm 0 0.6mm; break-after: avoid; }
p { margin: 0 0 1mm; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 0.2mm solid #7c8d90; overflow-wrap: anywhere; padding: 0.5mm 1mm; text-align: start; vertical-align: top; }
th { font-weight: 700; }
thead th { background: #eef4f3; }
tr { break-inside: avoid; }
.ask { width: 34%; } .held { width: 31%; }
.from { color: #4b5c62; font-size: 7pt; }
.box { border: 0.25mm solid #17262b; display: inline-block; height: 2.6mm; margin: 0 0.8mm 0 0; width: 2.6mm; }
.choice { margin-inline-end: 2mm; white-space: nowrap; }
.line { border-bottom: 0.2mm solid #7c8d90; display: block; height: 3.4mm; }
.call { break-before: page; } .call:first-of-type { break-before: auto; }
@media screen { body { font-size: 11pt; padding: 1rem; } .from { font-size: 9pt; } }
`;
