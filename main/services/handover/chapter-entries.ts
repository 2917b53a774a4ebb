import { appError } from '../../../shared/domain/app-error'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { AssetHash, ChapterId, VersionId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import { bytesEntry, jsonEntry, type PackageEntry } from '../../export/package/package-entry'
import { assetStore } from '../../storage/asset-store'
import type { Database } from '../../storage/database'
import { readTable, type PackageRecord } from '../../storage/handover/table-rows'
import { hex } from '../../storage/hex'
import { versionStore } from '../../storage/versions/version-store'
import { picturesIn } from './pictures-in'

export interface ChapterEntries {
  readonly entries: readonly PackageEntry[]
  readonly versions: number
  readonly pictures: number
  /** Names that stand in the versions themselves. */
  readonly authors: ReadonlySet<string>
}

/** Of the people of a chapter a file says nothing: only authors, who are printed with their versions. */
const people: readonly string[] = ['owner_id', 'guarantor_id']

function without(record: PackageRecord, names: readonly string[]): PackageRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))
}

/** What was decided about a version: which state, when and until when. Who and on what basis stays in the library. */
const decisionFields = ['version_id', 'state', 'at', 'approved_until']
const decisionOf = (record: PackageRecord): PackageRecord =>
  Object.fromEntries(decisionFields.map((name) => [name, record[name] ?? null]))

interface Texts {
  readonly entries: readonly PackageEntry[]
  readonly pictures: ReadonlySet<AssetHash>
}

function textsOf(database: Database, versions: readonly PackageRecord[]): Result<Texts> {
  const entries = new Map<string, PackageEntry>()
  const pictures = new Set<AssetHash>()
  for (const version of versions) {
    const name = `texts/${String(version.hash)}.json`
    if (entries.has(name)) continue
    const text = versionStore.readText(database, String(version.id) as VersionId)
    if (text === null)
      return err(appError('damaged-content', { title: String(version.title), number: Number(version.number ?? 0) }))
    entries.set(
      name,
      bytesEntry(name, () => Buffer.from(text, 'utf8'), true),
    )
    for (const hash of picturesIn(JSON.parse(text) as DocumentJson)) pictures.add(hash)
  }
  return ok({ entries: [...entries.values()], pictures })
}

function picturesOf(database: Database, hashes: ReadonlySet<AssetHash>): Result<readonly PackageEntry[]> {
  const entries: PackageEntry[] = []
  for (const hash of hashes) {
    const found = assetStore.read(database, hash)
    if (found === 'damaged') return err(appError('damaged-content'))
    // A picture that the library lacks is missing in the text already; the history is handed over as it is.
    if (found !== 'missing') entries.push(bytesEntry(`pictures/${hash}`, () => found.bytes))
  }
  return ok(entries)
}

/** Everything of a chapter that leaves the library: its versions in all languages, their states and pictures. */
export function chapterEntries(database: Database, chapterId: ChapterId): Result<ChapterEntries> {
  const of = (column: string) => ({ where: `${column} = ?`, values: [chapterId] })
  const [chapter] = readTable(database, 'chapter', of('id')).records
  if (!chapter) return err(appError('not-found'))
  const versions = readTable(database, 'version', of('chapter_id')).records
  if (versions.length === 0) return err(appError('nothing-to-version'))
  const texts = textsOf(database, versions)
  if (!texts.ok) return texts
  const pictures = picturesOf(database, texts.value.pictures)
  if (!pictures.ok) return pictures
  const states = readTable(database, 'state_event', {
    where: 'version_id IN (SELECT id FROM version WHERE chapter_id = ?)',
    values: [chapterId],
  })
  const theme = readTable(database, 'theme', { where: 'id = ?', values: [chapter.theme_id ?? null] })
  const assets = [...texts.value.pictures].flatMap(
    (hash) => readTable(database, 'asset', { where: 'hash = ?', values: [hex.decode(hash)] }).records,
  )
  return ok({
    entries: [
      jsonEntry(
        'records/theme.json',
        theme.records.map((record) => without(record, ['position'])),
      ),
      jsonEntry('records/chapter.json', [without(chapter, [...people, 'position'])]),
      jsonEntry('records/version.json', versions),
      jsonEntry('records/state_event.json', states.records.map(decisionOf)),
      jsonEntry(
        'records/asset.json',
        assets.toSorted((a, b) => (String(a.hash) < String(b.hash) ? -1 : 1)),
      ),
      ...texts.value.entries,
      ...pictures.value,
    ],
    versions: versions.length,
    pictures: pictures.value.length,
    authors: new Set(versions.map((version) => String(version.author))),
  })
}
