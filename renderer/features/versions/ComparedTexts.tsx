import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { splitComparison } from '../../../shared/document/diff/merge-comparison'
import type { TextChange } from '../../../shared/document/diff/merged-text'
import { sideAnchors } from '../../../shared/document/diff/side-anchors'
import type { DraftId } from '../../../shared/domain/ids'
import { ComparisonView } from '../../editor/comparison/ComparisonView'
import { SideBySide } from '../../editor/comparison/SideBySide'
import { changeFacts } from './change-words'
import { ComparedTitle } from './ComparedTitle'
import type { CompareView } from './compare-views'
import type { LoadedComparison } from './load-comparison'
import { useChapterTitle } from './use-chapter-title'
import { versionPictures } from './version-pictures'
import { useVersionReading } from './version-reading'

interface ComparedTextsProps {
  readonly loaded: Extract<LoadedComparison, { type: 'ready' }>
  readonly names: { readonly before: string; readonly after: string }
  readonly view: CompareView
  readonly label: string
  readonly draftId: DraftId
}

const keys = new WeakMap<object, number>()
let nextKey = 0
/** A view shows the comparison that it was made for; another one needs another view. */
function keyOf(comparison: object): number {
  const known = keys.get(comparison) ?? nextKey++
  keys.set(comparison, known)
  return known
}

/** Both texts, in the way that was chosen. */
export function ComparedTexts({ loaded, names, view, label, draftId }: ComparedTextsProps) {
  const { t } = useTranslation()
  const { walk } = useVersionReading(draftId)
  const { comparison, merged, before, after } = loaded
  const words = useMemo(
    () => ({
      spoken: {
        inserted: t('versions.compare.spoken.inserted'),
        deleted: t('versions.compare.spoken.deleted'),
        insertedEnd: t('versions.compare.spoken.insertedEnd'),
        deletedEnd: t('versions.compare.spoken.deletedEnd'),
      },
      movedAway: t('versions.compare.movedAway'),
      describe: (change: TextChange) =>
        [change.kind === 'moved' ? t('versions.compare.movedHere') : '', changeFacts(t, change)]
          .filter(Boolean)
          .join(' · '),
    }),
    [t],
  )
  // On the older side a moved block stands where it was: what is said of it there is said already.
  const olderWords = useMemo(() => ({ ...words, describe: (change: TextChange) => changeFacts(t, change) }), [t, words])
  const sides = useMemo(() => (view === 'sides' ? splitComparison(comparison) : null), [comparison, view])
  const shared = {
    pictures: versionPictures,
    chapterTitle: useChapterTitle(after.language),
    current: walk?.current ?? null,
  }
  if (sides)
    return (
      <SideBySide
        key={keyOf(comparison)}
        {...shared}
        anchors={sideAnchors(comparison)}
        before={{
          merged: sides.before,
          label: names.before,
          language: before.language,
          title: before.title,
          words: olderWords,
        }}
        after={{ merged: sides.after, label: names.after, language: after.language, title: after.title, words }}
      />
    )
  return (
    <ComparisonView
      key={keyOf(comparison)}
      {...shared}
      words={words}
      merged={merged}
      label={label}
      language={after.language}
      header={<ComparedTitle before={before.title} after={after.title} />}
    />
  )
}
