import type { ChapterId, ThemeId } from '../../../shared/domain/ids'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { TakingInOutcome } from '../../../shared/ipc/handover-channels'
import type { VersionRecord } from '../../import/package/chapter-records'
import { assetStore } from '../../storage/asset-store'
import type { AssetHash } from '../../../shared/domain/ids'
import { chapterStore } from '../../storage/chapter-store'
import type { Database } from '../../storage/database'
import { draftStore, type DraftHead } from '../../storage/draft-store'
import { knownVersions } from '../../storage/handover/version-record'
import { themeStore } from '../../storage/theme-store'
import type { Theme } from '../../../shared/domain/theme'
import type { ChapterFile, FilePicture } from './read-chapter-file'

/** What taking in a file will do in one language. */
export interface LanguagePlan {
  readonly language: string
  readonly outcome: TakingInOutcome
  readonly draft: DraftHead | null
  /** Versions of the file that the library lacks, oldest first. */
  readonly added: readonly VersionRecord[]
  readonly known: number
  /** The newest version of the file. */
  readonly head: VersionRecord
}

export interface TakingInPlan {
  readonly chapterId: ChapterId
  readonly isNewChapter: boolean
  /** The theme that the chapter gets or has; null when the theme comes with it. */
  readonly theme: Theme | null
  readonly languages: readonly LanguagePlan[]
  readonly pictures: readonly FilePicture[]
}

/**
 * What a file would change, without changing anything. `package-damaged` when a version that the library knows has
 * another text in the file: a version never changes, so one of the two is not what it says.
 */
export function planTakingIn(database: Database, file: ChapterFile): Result<TakingInPlan> {
  const chapterId = file.chapter.id as ChapterId
  const chapter = chapterStore.find(database, chapterId)
  const known = knownVersions(database, chapterId)
  const changed = file.versions.find(({ id, hash }) => known.has(id) && known.get(id) !== hash)
  if (changed) return err(appError('package-damaged', { path: file.fileName, detail: changed.id }))
  const languages = [...new Set(file.versions.map(({ language }) => language))].toSorted()
  return ok({
    chapterId,
    isNewChapter: chapter === null,
    theme: chapter ? themeStore.find(database, chapter.themeId) : themeFor(database, file),
    languages: languages.map((language) => planLanguage(database, file, language, known)),
    pictures: file.pictures.filter(({ hash }) => !assetStore.find(database, hash as AssetHash)),
  })
}

function themeFor(database: Database, { theme }: ChapterFile): Theme | null {
  return (
    themeStore.find(database, theme.id as ThemeId) ??
    themeStore.list(database).find((one) => one.name === theme.name && one.kind === theme.kind) ??
    null
  )
}

function planLanguage(
  database: Database,
  file: ChapterFile,
  language: string,
  known: ReadonlyMap<string, string>,
): LanguagePlan {
  const all = file.versions.filter((version) => version.language === language)
  const added = all.filter(({ id }) => !known.has(id))
  const head = all.at(-1)
  if (!head) throw new Error('a language without versions')
  const draft = draftStore.findByChapter(database, file.chapter.id as ChapterId, language)
  const plan = { language, draft, added, known: all.length - added.length, head }
  return { ...plan, outcome: outcomeOf(plan, all, known) }
}

/** Which of the two texts goes on. Nothing is ever merged: where both sides have something of their own, a person decides. */
function outcomeOf(
  { draft, added, head }: Omit<LanguagePlan, 'outcome'>,
  all: readonly VersionRecord[],
  known: ReadonlyMap<string, string>,
): TakingInOutcome {
  if (!draft) return 'new-text'
  if (added.length === 0) return 'nothing-new'
  const isSame = (version: VersionRecord) => version.hash === draft.hash && version.title === draft.title
  if (isSame(head)) return 'only-history'
  // Their newest text is one that this library has had already: the own one is ahead.
  if ([...known.values()].includes(head.hash)) return 'only-history'
  return all.some(isSame) ? 'newer-text' : 'both-changed'
}
