import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextChange } from '../../../shared/document/diff/merged-text'
import { takeBack as withoutChange } from '../../../shared/document/diff/take-back'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import { flushAll } from '../../api/flush-registry'
import type { EditorHandle } from '../../editor/editor-handle'
import { showToast } from '../../ui/toasts'
import { loadComparison, type LoadedComparison } from './load-comparison'
import { beginWalk } from './version-reading'

export interface ShownComparison {
  readonly loaded: LoadedComparison | null
  /** Gives the draft one change as the older text has it, through its open editor. */
  readonly takeBack: (change: TextChange, place: number) => Promise<void>
  /** Takes the last step in the draft back; null until something was taken back here. */
  readonly undo: (() => Promise<void>) | null
}

/** Two texts laid over each other; anew after each change of the draft. */
export function useComparison(
  draftId: DraftId,
  versionId: VersionId,
  comparedWith: VersionId | 'draft',
  getEditor: () => EditorHandle | null,
): ShownComparison {
  const { t } = useTranslation()
  const [loaded, setLoaded] = useState<LoadedComparison | null>(null)
  const [steps, setSteps] = useState(0)
  const load = useEffectEvent(() => loadComparison(draftId, versionId, comparedWith, () => getEditor()?.read() ?? null))
  const show = (result: LoadedComparison, at: number | null) => {
    setLoaded(result)
    if (result.type === 'ready') beginWalk(draftId, result.merged.changes, at)
  }
  const begin = useEffectEvent((result: LoadedComparison) => show(result, null))
  useEffect(() => {
    let isWanted = true
    void load().then((result) => (isWanted ? begin(result) : undefined))
    return () => {
      isWanted = false
    }
  }, [draftId, versionId, comparedWith])
  const reload = async (at: number | null) => {
    const isSaved = await flushAll()
    if (!isSaved) showToast({ text: t('versions.notFlushed'), tone: 'attention' })
    show(await loadComparison(draftId, versionId, comparedWith, () => getEditor()?.read() ?? null), at)
  }
  const takeBack = async (change: TextChange, place: number) => {
    if (loaded?.type !== 'ready') return
    const next = withoutChange(loaded.newer, loaded.merged.changes, change)
    if (!next) return showToast({ text: t('versions.compare.takeBack.refused'), tone: 'attention' })
    if (!getEditor()?.replace(loaded.newer, next))
      showToast({ text: t('versions.compare.takeBack.stale'), tone: 'attention' })
    else setSteps(steps + 1)
    await reload(place)
  }
  const undo = async () => {
    getEditor()?.undo()
    setSteps(steps - 1)
    await reload(null)
  }
  return { loaded, takeBack, undo: steps > 0 ? undo : null }
}
