import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTheme } from '../../main/services/chapters/create-theme'
import { addChapter } from '../fixtures/add-chapter'
import { listHistory } from '../../main/services/chapters/list-history'
import { nameVersion } from '../../main/services/chapters/name-version'
import { openVersion } from '../../main/services/chapters/open-version'
import { saveDraft } from '../../main/services/chapters/save-draft'
import type { ServiceContext } from '../../main/services/service-context'
import { compareDocuments } from '../../shared/document/diff/compare-documents'
import { mergeComparison } from '../../shared/document/diff/merge-comparison'
import type { DraftId, VersionId } from '../../shared/domain/ids'
import { generateChapter } from '../fixtures/generate-chapter'
import { makeContext, must } from './bench-library'
import { editParagraph } from './edit-paragraph'
import { ms, percentile, print, timed } from './figures'

/** A chapter of 1,000 versions: opened, compared from end to end, listed. */
export function benchHistory(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-bench-'))
  try {
    benchManyVersions(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return Promise.resolve()
}

function benchManyVersions(folder: string): void {
  const context = makeContext(folder, 'versions.skripta')
  const theme = must(createTheme(context, { name: 'Téma', kind: 'general' }))
  let content = generateChapter(5, 20)
  const { draftId } = must(
    addChapter(context, { themeId: theme.id, title: 'Kapitola', language: 'cs', content, pictures: [] }),
  )
  const ids: VersionId[] = []
  context.database.transaction(() => {
    let revision = 0
    for (let version = 2; version <= 1000; version += 1) {
      content = editParagraph(content, `v${version}`, version)
      revision = must(
        saveDraft(context, {
          draftId: draftId satisfies DraftId,
          baseRevision: revision,
          content,
          isEmptyMeant: false,
        }),
      ).revision
      ids.push(
        must(
          nameVersion(context, {
            draftId,
            baseRevision: revision,
            name: `Verze ${version}`,
            note: '',
            lawAsOf: null,
            checkAgainBy: null,
          }),
        ).id,
      )
    }
  })
  const first = ids[0]
  if (first === undefined) return
  const last = ids.at(-1) ?? first
  const cpu = process.cpuUsage()
  const samples = Array.from({ length: 100 }, () => timed(() => void must(openVersion(context, { versionId: first }))))
  const { user, system } = process.cpuUsage(cpu)
  context.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  const bytes = statSync(path.join(folder, 'versions.skripta')).size
  print(
    'open version 2 of 1,000, verified',
    `p50 ${ms(percentile(samples, 0.5))}, p95 ${ms(percentile(samples, 0.95))}, CPU ${ms((user + system) / 1000 / samples.length)} each, file ${(bytes / 1e6).toFixed(1)} MB`,
    '10 ms',
  )
  benchReading(context, draftId, first, last)
  context.database.close()
}

function benchReading(context: ServiceContext, draftId: DraftId, first: VersionId, last: VersionId): void {
  const compare = () => {
    const [before, after] = [first, last].map((versionId) => must(openVersion(context, { versionId })).content)
    if (before && after) mergeComparison(compareDocuments(before, after))
  }
  compare()
  const cpu = process.cpuUsage()
  const compared = Array.from({ length: 40 }, () => timed(compare))
  const { user, system } = process.cpuUsage(cpu)
  print(
    'compare the first and last of 1,000 versions, both read',
    `p50 ${ms(percentile(compared, 0.5))}, p95 ${ms(percentile(compared, 0.95))}, CPU ${ms((user + system) / 1000 / compared.length)} each`,
    '50 ms',
  )
  const page = () => must(listHistory(context, { draftId, before: null, limit: 200 }))
  const listed = Array.from({ length: 40 }, () => timed(() => void page()))
  print(
    'first page of the history of 1,000 versions',
    `p50 ${ms(percentile(listed, 0.5))}, p95 ${ms(percentile(listed, 0.95))}, ${(JSON.stringify(page()).length / 1000).toFixed(0)} kB`,
    '-',
  )
}
