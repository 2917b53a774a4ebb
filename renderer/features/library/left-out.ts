import type { ReplaceChapter, ReplaceHit } from '../../../shared/ipc/replace-channels'

/** Hits that are not to be replaced. */
export type LeftOut = ReadonlySet<string>

const keyOf = (draftId: string, { ordinal }: ReplaceHit): string => `${draftId} ${ordinal}`

export const isLeftOut = (leftOut: LeftOut, draftId: string, hit: ReplaceHit): boolean =>
  leftOut.has(keyOf(draftId, hit))

export function leaveOut(leftOut: LeftOut, draftId: string, hits: readonly ReplaceHit[], isOut: boolean): LeftOut {
  const next = new Set(leftOut)
  for (const hit of hits) {
    if (isOut) next.add(keyOf(draftId, hit))
    else next.delete(keyOf(draftId, hit))
  }
  return next
}

/** Leaves out every hit of these texts, so that each has to be chosen anew. */
export function leaveOutTexts(
  leftOut: LeftOut,
  chapters: readonly ReplaceChapter[],
  draftIds: readonly string[],
): LeftOut {
  return chapters
    .filter(({ draftId }) => draftIds.includes(draftId))
    .reduce((out, { draftId, hits }) => leaveOut(out, draftId, hits, true), leftOut)
}
