import type { VersionId, DraftId } from '../../../shared/domain/ids'
import { bytesEntry, jsonEntry, type PackageEntry } from '../../export/package/package-entry'
import type { Database } from '../../storage/database'
import { draftStore } from '../../storage/draft-store'
import {
  impersonalRows,
  openTables,
  readTable,
  type PackageRecord,
  type PackedBytes,
} from '../../storage/handover/table-rows'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'
import { versionStore } from '../../storage/versions/version-store'

/** Something stored no longer fits its hash: a package must not carry it on as if it were whole. */
export class DamagedContent extends Error {}

const folderOf = (table: string): string => (table === 'asset' ? 'pictures' : 'files')

/** Paths of this computer mean nothing elsewhere. */
const localSettings = ['lastExport']

function recordsOf(database: Database, table: string) {
  const { records, files } = readTable(database, table, impersonalRows[table])
  if (table !== 'setting') return { records, files }
  return { records: records.filter(({ name }) => !localSettings.includes(String(name))), files }
}

function textEntry({ hash }: PackageRecord, read: () => string | null): PackageEntry {
  return bytesEntry(
    `texts/${String(hash)}.json`,
    () => {
      const text = read()
      if (text === null) throw new DamagedContent(`text ${String(hash)}`)
      return Buffer.from(text, 'utf8')
    },
    true,
  )
}

function draftText(database: Database, id: string): string | null {
  const head = draftStore.find(database, id as DraftId)
  const stored = head && draftStore.readText(database, head)
  return stored?.isIntact ? stored.text : null
}

function fileEntry({ sha256: hash, table, read }: PackedBytes): PackageEntry {
  return bytesEntry(`${folderOf(table)}/${hash}`, () => {
    const bytes = read()
    if (hex.encode(sha256(bytes)) !== hash) throw new DamagedContent(table)
    return bytes
  })
}

/** Everything of a library but its participants, as files of a package. Reading an entry throws `DamagedContent`. */
export function libraryEntries(database: Database): readonly PackageEntry[] {
  const entries = new Map<string, PackageEntry>()
  const add = (entry: PackageEntry): void => {
    if (!entries.has(entry.name)) entries.set(entry.name, entry)
  }
  for (const table of openTables(database)) {
    const { records, files } = recordsOf(database, table)
    add(jsonEntry(`records/${table}.json`, records))
    files.map(fileEntry).forEach(add)
    for (const record of records) {
      const id = String(record.id)
      if (table === 'draft') add(textEntry(record, () => draftText(database, id)))
      if (table === 'version') add(textEntry(record, () => versionStore.readText(database, id as VersionId)))
    }
  }
  return [...entries.values()]
}
