import type { ChapterRow } from '../../../shared/domain/chapter'
import type { ChapterId } from '../../../shared/domain/ids'
import type { OutdatedPin } from '../../../shared/ipc/workshop-channels'

/** One newer version and the packs that stand on an older one. */
export interface NewerGroup {
  readonly id: string
  readonly chapterId: ChapterId
  readonly title: string
  readonly language: string
  readonly newer: OutdatedPin['newer']
  readonly pins: readonly OutdatedPin[]
}

/** By chapter and language. A pin names versions only; the chapter is found by its newest one. */
export function groupNewer(pins: readonly OutdatedPin[], rows: readonly ChapterRow[]): readonly NewerGroup[] {
  const groups = new Map<string, NewerGroup>()
  for (const pin of pins) {
    const row = rows.find((one) => one.latest?.id === pin.newer.versionId)
    if (!row) continue
    const known = groups.get(pin.newer.versionId)
    groups.set(pin.newer.versionId, {
      id: pin.newer.versionId,
      chapterId: row.chapterId,
      title: row.title,
      language: pin.language,
      newer: pin.newer,
      pins: [...(known?.pins ?? []), pin],
    })
  }
  return [...groups.values()]
}

/** Packs that nobody has got yet are offered first; an issued one moves only when somebody chooses it. */
export const proposedPacks = ({ pins }: NewerGroup): readonly string[] => [
  ...new Set(pins.filter(({ isIssued }) => !isIssued).map(({ packId }) => String(packId))),
]
