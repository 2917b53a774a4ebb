import { createHash } from 'node:crypto'
import { folderItems, type FolderFile, type FolderReport } from '../../../shared/domain/folder-report'
import { nameGap } from '../../../shared/i18n/describe-gap'
import { createTranslator, type Translate } from '../../../shared/i18n/translator'
import type { Language } from '../../../shared/domain/language'
import { auditWords } from './audit-words'

export interface IndexPageFacts extends Pick<FolderReport, 'files' | 'leftOut' | 'warnings'> {
  readonly title: string
  readonly library: string
  readonly asOf: string
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = (value: string): string => value.replace(/[&<>"]/g, (letter) => escapes[letter] ?? '')
/** Only ever a path below the page: each part is percent-encoded, so that `#` and `?` of a name stay in it. */
const address = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const style = `:root{color-scheme:light dark}body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 'Source Sans 3','Segoe UI',sans-serif}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}table{width:100%;border-collapse:collapse}th{text-align:left;font-weight:600}
th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid #8886;vertical-align:top;overflow-wrap:anywhere}code{font-size:.8rem}`
/** The one style that the page may have; it loads nothing and runs nothing. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** What is in a folder, for people: a page without a script, links to every file, hashes for those who compare. */
export function indexPage(
  { title, library, asOf, files, leftOut, warnings }: IndexPageFacts,
  language: Language,
): Uint8Array {
  const t = createTranslator(language)
  const { instant } = auditWords(t, language)
  const byFolder = [...Map.groupBy(files, ({ path }) => path.split('/').slice(0, -1).join(' / '))]
  const said = warnings.map(({ title: what, words }) => `${what}: ${words}`)
  const gaps = leftOut.map((gap) => nameGap(gap, t))
  const page = `<!doctype html>
<html lang="${text(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${text(title)}</title><style>${style}</style></head>
<body><main><h1>${text(title)}</h1>
<p>${text(t('audit.index.lead', { library, asOf: instant(asOf) }))}</p>
${byFolder.map(([folder, inside]) => fileTable(folder || t('audit.index.whole'), inside, t)).join('\n')}
${section(t('audit.index.leftOut'), gaps)}${section(t('audit.index.warnings'), said)}</main></body>
</html>
`
  return new TextEncoder().encode(page)
}

function fileTable(folder: string, files: readonly FolderFile[], t: Translate): string {
  const rows = files
    .toSorted((a, b) => folderItems.indexOf(a.item) - folderItems.indexOf(b.item))
    .map(
      ({ path, title, item, sha256 }) =>
        `<tr><td><a href="${text(address(path))}">${text(path.split('/').at(-1) ?? path)}</a></td><td>${text(t(`audit.items.${item}`))}: ${text(title)}</td><td><code>${sha256}</code></td></tr>`,
    )
  const head = [t('audit.record.file'), t('audit.index.what'), t('audit.record.hash')]
  return `<h2>${text(folder)}</h2>
<table><thead><tr>${head.map((one) => `<th scope="col">${text(one)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<h2>${text(title)}</h2>\n<ul>${lines.map((line) => `<li>${text(line)}</li>`).join('\n')}</ul>\n`
