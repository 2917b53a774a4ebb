import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { samplePictures } from '../../fixtures/pictures'
import { sampleSource } from '../../fixtures/sample-source'
import { chapters } from '../../unit/import/read-docx'

function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const isPresent = hasPandoc()
if (!isPresent) process.stdout.write('did not run: imports held against pandoc (pandoc is not on this machine)\n')

const handbook = `# První kontakt

Klient přichází z **ohrožení** a *nejistoty*. Více na [webu úřadu](https://example.org/pobyt).^[Stav k lednu. Viz **zákon**.]

## Co si připravit

- formulář

    - česky
    - ukrajinsky

- tlumočníka

1. Rozhlédni se.
2. Naslouchej.[^dva]
3. Propoj.

> Nejdřív člověk, potom formulář.

| Instituce | Lhůta   |
|-----------|---------|
| OAMP      | 60 dnů  |
| ÚP ČR     | **30** dnů |

### Для прийому

Добрий день, H~2~O a 10^3^.

## Co dál

Závěr kapitoly.

[^dva]: Mlčení je také odpověď.
`

interface PandocNode {
  readonly t?: string
  readonly c?: unknown
}

function countPandoc(value: unknown, counts = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(value)) for (const one of value as readonly unknown[]) countPandoc(one, counts)
  else if (typeof value === 'object' && value !== null) {
    const { t } = value as PandocNode
    if (t !== undefined) counts.set(t, (counts.get(t) ?? 0) + 1)
    for (const one of Object.values(value)) countPandoc(one, counts)
  }
  return counts
}

function countOwn(node: NodeJson | DocumentJson, counts = new Map<string, number>()): Map<string, number> {
  counts.set(node.type, (counts.get(node.type) ?? 0) + 1)
  const marks = 'marks' in node ? (node.marks ?? []) : []
  for (const { type } of marks) counts.set(type, (counts.get(type) ?? 0) + 1)
  for (const one of node.content ?? []) countOwn(one, counts)
  return counts
}

/** Pandoc writes raised and lowered figures as characters of their own. */
const words = (text: string): readonly string[] => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []
const textOf = (node: NodeJson | DocumentJson): string => {
  const inside = (node.content ?? []).map(textOf).join('')
  if (node.type === 'text') return 'text' in node ? (node.text ?? '') : ''
  return node.type === 'footnote' ? ` ${inside} ` : `${inside}\n`
}
/** Logos of a cover stay out of the text; pandoc shows what is written about them. */
const emblem = words('Vlajka Evropské unie')

describe.runIf(isPresent)('a Word file read here and by pandoc', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'skripta-oracle-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const pandoc = (...options: readonly string[]): string =>
    execFileSync('pandoc', options, { encoding: 'utf8', maxBuffer: 50_000_000, cwd: folder })

  it('has the same headings, lists, tables, notes, links and formatting', () => {
    writeFileSync(path.join(folder, 'a.md'), handbook)
    pandoc('-f', 'markdown', '-t', 'docx', 'a.md', '-o', 'a.docx')
    const theirs = countPandoc(JSON.parse(pandoc('-t', 'json', 'a.docx')))
    const { chapters: made, report } = chapters(readFileSync(path.join(folder, 'a.docx')))
    const ours = made.reduce((counts, { text }) => countOwn(text.document, counts), new Map<string, number>())
    // The only highest heading stands first: it is the title of the chapter.
    expect(made.map(({ title }) => title)).toEqual(['První kontakt'])
    const pairs = [
      ['Note', 'footnote'],
      ['BulletList', 'bulletList'],
      ['OrderedList', 'orderedList'],
      ['BlockQuote', 'blockquote'],
      ['Table', 'table'],
      ['Link', 'link'],
      ['Strong', 'bold'],
      ['Emph', 'italic'],
      ['Subscript', 'subscript'],
      ['Superscript', 'superscript'],
    ] as const
    expect(pairs.map(([, own]) => [own, ours.get(own) ?? 0])).toEqual(
      pairs.map(([name, own]) => [own, theirs.get(name) ?? 0]),
    )
    expect((ours.get('heading') ?? 0) + 1).toBe(theirs.get('Header'))
    expect(report.dropped).toEqual([])
  })

  it('has the same words, of a file of pandoc', () => {
    const read = chapters(readFileSync(path.join(folder, 'a.docx'))).chapters
    const ours = read.flatMap(({ title, text }) => [...words(title), ...words(textOf(text.document))])
    const theirs = words(pandoc('-t', 'plain', '--wrap=none', 'a.docx').replace(/\[\d+\]|^\s*\d+\.\s/gm, ' '))
    expect([...ours].sort()).toEqual([...theirs].sort())
  })

  it('has every word that pandoc finds in the text of a book of Skripta', async () => {
    const manuscript = buildManuscript(sampleSource({ kind: 'trainer' }))
    writeFileSync(path.join(folder, 'b.docx'), (await writeDocx(manuscript, samplePictures, null)).bytes)
    const { chapters: made, report } = chapters(readFileSync(path.join(folder, 'b.docx')), 1)
    const kept = made.map(({ title, text }) => `${title} ${textOf(text.document)} ${JSON.stringify(text.document)}`)
    const reported = report.dropped.flatMap(({ texts = [] }) => texts)
    const ours = new Set([...words([...kept, ...reported].join(' ')), ...emblem])
    const theirs = words(pandoc('-t', 'plain', '--wrap=none', 'b.docx'))
    const missing = theirs.filter((word) => !ours.has(word) && !/^\d+$/.test(word))
    expect(missing).toEqual([])
  })
})
