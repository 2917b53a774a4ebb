import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ThemeId } from '../../shared/domain/ids'
import { createTheme } from '../../main/services/chapters/create-theme'
import { addChapter } from '../fixtures/add-chapter'
import { listChapters } from '../../main/services/chapters/list-chapters'
import { nameVersion } from '../../main/services/chapters/name-version'
import { saveDraft } from '../../main/services/chapters/save-draft'
import { searchChapters } from '../../main/services/chapters/search-chapters'
import { openLibrary } from '../../main/services/library/open-library'
import type { ServiceContext } from '../../main/services/service-context'
import { generateChapter, seededRandom } from '../fixtures/generate-chapter'
import { clock, makeContext, must } from './bench-library'
import { editParagraph } from './edit-paragraph'
import { ms, percentile, print, timed } from './figures'

/** Draft saves, a library of 1,000 chapters with 20 versions each, search. */
export async function benchStorage(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-bench-'))
  try {
    benchSaving(folder)
    benchLargeLibrary(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function benchSaving(folder: string): void {
  const context = makeContext(folder, 'saving.skripta')
  const theme = must(createTheme(context, { name: 'Téma', kind: 'general' }))
  let content = generateChapter(1, 30)
  const size = JSON.stringify(content).length
  const { draftId } = must(
    addChapter(context, { themeId: theme.id, title: 'Kapitola', language: 'cs', content, pictures: [] }),
  )
  let revision = 0
  const samples: number[] = []
  const cpu = process.cpuUsage()
  for (let round = 0; round < 220; round += 1) {
    content = editParagraph(content, 'slovo', round)
    samples.push(
      timed(() => {
        revision = must(saveDraft(context, { draftId, baseRevision: revision, content, isEmptyMeant: false })).revision
      }),
    )
  }
  const { user, system } = process.cpuUsage(cpu)
  const warm = samples.slice(20)
  print(
    `draft save, ${(size / 1000).toFixed(0)} kB of JSON, durable`,
    `p50 ${ms(percentile(warm, 0.5))}, p95 ${ms(percentile(warm, 0.95))}, CPU ${ms((user + system) / 1000 / samples.length)} each`,
    '150 kB: p95 5 ms',
  )
  context.database.close()
}

function benchLargeLibrary(folder: string): void {
  const file = path.join(folder, 'large.skripta')
  const context = makeContext(folder, 'large.skripta')
  const themes = Array.from(
    { length: 10 },
    (_, index) => must(createTheme(context, { name: `Téma ${index}`, kind: 'general' })).id,
  )
  const built = timed(() => context.database.transaction(() => fillLarge(context, themes)))
  context.database.close()
  const places = { dataFolder: folder, backupFolder: null }
  const samples = Array.from({ length: 5 }, () => {
    let opened: ReturnType<typeof openLibrary> | null = null
    const time = timed(() => {
      opened = openLibrary({ path: file, places, clock })
      const library = must(opened)
      must(listChapters(library))
    })
    if (opened) must(opened as ReturnType<typeof openLibrary>).database.close()
    return time
  })
  print(
    'open 1,000 chapters × 20 versions and list them',
    `p50 ${ms(percentile(samples, 0.5))}, ${(statSync(file).size / 1e6).toFixed(0)} MB, built in ${(built / 1000).toFixed(0)} s`,
    '300 ms',
  )
  const reopened = { ...context, ...must(openLibrary({ path: file, places, clock })) }
  benchSearch(reopened)
  reopened.database.close()
}

function fillLarge(context: ServiceContext, themes: readonly ThemeId[]): void {
  for (let number = 0; number < 1000; number += 1) {
    const themeId = themes[number % themes.length] ?? themes[0]
    if (themeId === undefined) return
    let content = generateChapter(number + 10, 2)
    const { draftId } = must(
      addChapter(context, { themeId, title: `Kapitola ${number}`, language: 'cs', content, pictures: [] }),
    )
    let revision = 0
    for (let version = 2; version <= 20; version += 1) {
      content = editParagraph(content, `změna${version}`, version)
      revision = must(saveDraft(context, { draftId, baseRevision: revision, content, isEmptyMeant: false })).revision
      must(
        nameVersion(context, {
          draftId,
          baseRevision: revision,
          name: `Verze ${version}`,
          note: '',
          lawAsOf: null,
          checkAgainBy: null,
        }),
      )
    }
  }
}

function benchSearch(context: ServiceContext): void {
  const random = seededRandom(3)
  const queries = [
    'prirucka',
    'hranicemi toleranc',
    'tlumočník',
    'vyhoření stres',
    'skola podpora',
    'duvera',
    'první bezpečí',
    'okres obec',
    'změna7',
    'zmena12 kapitola',
  ]
  const first = timed(() => void must(searchChapters(context, { query: 'prirucka', limit: 50 })))
  const samples = Array.from({ length: 200 }, () => {
    const query = queries[Math.floor(random() * queries.length)] ?? 'klient'
    return timed(() => void must(searchChapters(context, { query, limit: 50 })))
  })
  print(
    'search 1,000 chapters × 20 versions',
    `p50 ${ms(percentile(samples, 0.5))}, p95 ${ms(percentile(samples, 0.95))}, first with indexing ${ms(first)}, index ${indexSize(context)}`,
    'p95 20 ms',
  )
}

/** What the search costs on the disk: its own words and the index over them. */
function indexSize({ database }: ServiceContext): string {
  const { bytes } = database.get("SELECT sum(pgsize) AS bytes FROM dbstat WHERE name LIKE 'search_%'") ?? {}
  return `${(Number(bytes) / 1e6).toFixed(0)} MB`
}
