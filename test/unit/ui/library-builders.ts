import type { ChapterRow, VersionMark } from '../../../shared/domain/chapter'
import type { ChapterId, DraftId, Instant, ThemeId, VersionId } from '../../../shared/domain/ids'
import type { ChapterState } from '../../../shared/domain/state'
import type { Theme } from '../../../shared/domain/theme'

export const theme = (name: string, part: Partial<Theme> = {}): Theme => ({
  id: name as ThemeId,
  name,
  kind: 'general',
  position: 0,
  isArchived: false,
  ...part,
})

export const version = (state: ChapterState): VersionMark => ({
  id: 'v' as VersionId,
  number: 1,
  state,
  lawAsOf: null,
  checkAgainBy: null,
  approvedUntil: null,
})

/** `row('A1')`: chapter A1 of theme A. */
export const row = (name: string, part: Partial<ChapterRow> = {}): ChapterRow => ({
  chapterId: name as ChapterId,
  draftId: `${name}-${part.language ?? 'cs'}` as DraftId,
  themeId: name.charAt(0) as ThemeId,
  position: 0,
  language: 'cs',
  title: name,
  ownerName: '',
  hasGuarantor: false,
  district: '',
  isArchived: false,
  words: 0,
  updatedAt: 0 as Instant,
  latest: null,
  approved: null,
  hasUnversionedText: false,
  isReadable: true,
  ...part,
})
