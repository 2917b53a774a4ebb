import { z } from 'zod'
import { themeKinds } from '../../../shared/domain/theme'
import { chapterStates } from '../../../shared/domain/state'
import * as value from '../../../shared/ipc/parsers'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { OpenPackage } from './open-package'
import { problem, type PackageProblem } from './package-problem'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const instant = z.number().int()
const words = z.string().max(20_000)
/** A list of words as the library stores it. */
const list = z.string().max(100_000).refine(isList)

function isList(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) && parsed.every((one) => typeof one === 'string')
  } catch {
    return false
  }
}

const uuid = z.uuid()
const theme = z.looseObject({ id: uuid, name: value.title, kind: z.enum(themeKinds) })
const chapter = z.looseObject({
  id: uuid,
  theme_id: uuid,
  district: value.line,
  country: value.line,
  audiences: list,
  districts: list,
  kinds: list,
  created_at: instant,
})
const version = z.looseObject({
  id: uuid,
  chapter_id: uuid,
  language: value.language,
  sequence: z.number().int().min(1),
  number: z.number().int().min(1).nullable(),
  reason: z.string().nullable(),
  name: words,
  note: words,
  title: value.title,
  author: words,
  institution: words,
  created_at: instant,
  schema_version: z.number().int().min(1),
  hash,
  words: z.number().int().min(0),
  law_as_of: value.day.nullable(),
  check_again_by: value.day.nullable(),
  parent_id: uuid.nullable(),
  restored_from: uuid.nullable(),
})
const stateEvent = z.looseObject({
  version_id: uuid,
  state: z.enum(chapterStates),
  at: instant,
  approved_until: value.day.nullable(),
})
const asset = z.looseObject({ hash, media_type: z.string().max(100), name: z.string().max(500) })

export type VersionRecord = z.output<typeof version>
export type StateRecord = z.output<typeof stateEvent>
export interface ChapterRecords {
  readonly theme: z.output<typeof theme>
  readonly chapter: z.output<typeof chapter>
  readonly versions: readonly VersionRecord[]
  readonly states: readonly StateRecord[]
  readonly assets: readonly z.output<typeof asset>[]
}

function readRecords<T>(pack: OpenPackage, table: string, record: z.ZodType<T>): Result<readonly T[], PackageProblem> {
  const name = `records/${table}.json`
  const bytes = pack.read(name)
  if (!bytes.ok) return bytes
  try {
    const parsed = z
      .array(record)
      .max(200_000)
      .safeParse(JSON.parse(new TextDecoder().decode(bytes.value)))
    return parsed.success ? ok(parsed.data) : err(problem('package-damaged', name))
  } catch (error) {
    if (error instanceof SyntaxError) return err(problem('package-damaged', name))
    throw error
  }
}

/** The records of a chapter file, each checked by itself and against the others. */
export function readChapterRecords(pack: OpenPackage): Result<ChapterRecords, PackageProblem> {
  if (pack.manifest.kind !== 'chapter') return err(problem('package-other-kind', pack.manifest.kind))
  const themes = readRecords(pack, 'theme', theme)
  if (!themes.ok) return themes
  const chapters = readRecords(pack, 'chapter', chapter)
  if (!chapters.ok) return chapters
  const versions = readRecords(pack, 'version', version)
  if (!versions.ok) return versions
  const states = readRecords(pack, 'state_event', stateEvent)
  if (!states.ok) return states
  const assets = readRecords(pack, 'asset', asset)
  if (!assets.ok) return assets
  const [oneTheme] = themes.value
  const [oneChapter] = chapters.value
  if (!oneTheme || !oneChapter || themes.value.length + chapters.value.length !== 2)
    return err(problem('package-damaged', 'records/chapter.json'))
  const records = {
    theme: oneTheme,
    chapter: oneChapter,
    versions: versions.value.toSorted((a, b) => a.sequence - b.sequence),
    states: states.value,
    assets: assets.value,
  }
  return isConsistent(records) ? ok(records) : err(problem('package-damaged', 'records/version.json'))
}

const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length

function isConsistent({ chapter: { id }, versions, states }: ChapterRecords): boolean {
  const ids = new Set(versions.map((one) => one.id))
  return (
    versions.length > 0 &&
    versions.every((one) => one.chapter_id === id && (one.number === null) !== (one.reason === null)) &&
    isUnique(versions.map((one) => one.id)) &&
    isUnique(versions.map((one) => `${one.language} ${one.sequence}`)) &&
    isUnique(versions.flatMap((one) => (one.number === null ? [] : [`${one.language} ${one.number}`]))) &&
    states.every((one) => ids.has(one.version_id))
  )
}
