/** A page that prints well: no script, nothing from elsewhere, its heading row on every sheet of paper. */
import type { Language } from '../../chat/address.ts'
import { cleanCell, type Sheet, sayCell, withoutEmpty } from './sheet.ts'

export const writePage = (sheet: Sheet, language: Language): Uint8Array => {
  const { title, subtitle, columns, rows, note } = withoutEmpty(sheet)
  const cells = (tag: 'td' | 'th', texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escaped(text)}</${tag}>`).join('')}</tr>`
  const labels = columns.map(({ label }) => label)
  return new TextEncoder().encode(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>
<div class="wide" tabindex="0" role="region" aria-label="${escaped(title)}"><table>
<thead>${cells('th', labels)}</thead>
<tbody>
${rows.map((row) => cells('td', row.map(sayCell))).join('\n')}
</tbody>
</table></div>
${note === '' ? '' : `<p>${escaped(note)}</p>`}
</body>
</html>
`)
}

const style = `
:root { color-scheme: light }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color: #1b272c; background: #fff;
  font: 15px/1.45 "Segoe UI", system-ui, sans-serif }
h1 { font-size: 1.6rem; margin: 0; color: #0b5563; text-wrap: balance }
p { color: #56646b; margin: .25rem 0 1.25rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #dcd8ce; white-space: pre-line;
  overflow-wrap: break-word; hyphens: auto }
th { border-bottom: 2px solid #0b5563; white-space: nowrap }
td:first-child { font-variant-numeric: tabular-nums }
@media print {
  @page { size: A4 landscape; margin: 14mm }
  body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  .wide { overflow: visible }
}`

const escaped = (text: string): string => cleanCell(text).replace(/[&<>"']/gu, (letter) => `&#${letter.charCodeAt(0)};`)
