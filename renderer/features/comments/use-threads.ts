import { useEffect, useMemo, useState } from 'react'
import { isOpenThread, type CommentThread } from '../../../shared/domain/comment'
import type { DraftId } from '../../../shared/domain/ids'
import { useQuery } from '../../api/use-query'
import { chooseComment, useCommentDesk } from './comment-desk'
import { isShown } from './comment-filter'

const none: readonly CommentThread[] = []
const nowhere: ReadonlyMap<string, number> = new Map()

/** The comments of a text, where their passages stand, and which of them the filter shows. */
export function useThreads(draftId: DraftId) {
  const desk = useCommentDesk()
  const { filter, current } = desk
  const { value: threads = none, error, isLoading } = useQuery('comment:list', { draftId })
  const tops = useTops(threads)
  const shown = useMemo(
    () =>
      threads
        .filter((thread) => isShown(thread, filter) || thread.id === current)
        .toSorted((one, other) => placeOf(tops, one) - placeOf(tops, other)),
    [threads, filter, current, tops],
  )
  return { threads, shown, tops, desk, error, isLoading }
}

/** Comments whose passage is gone stand behind all others. */
const placeOf = (tops: ReadonlyMap<string, number>, { id }: CommentThread): number => tops.get(id) ?? 1e9

/** Measured a moment after the text or the page has changed; never with a key. */
function useTops(threads: readonly CommentThread[]): ReadonlyMap<string, number> {
  const { editor } = useCommentDesk()
  const [tops, setTops] = useState(nowhere)
  useEffect(() => {
    if (!editor) return undefined
    const measure = () => setTops((before) => same(before, editor.measure(threads)))
    measure()
    return editor.listen(measure)
  }, [editor, threads])
  return tops
}

function same(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const isSame = before.size === after.size && [...after].every(([id, top]) => before.get(id) === top)
  return isSame ? before : after
}

/** Keeps the text's highlights as the comments are, and follows the caret into a passage. Mounted once a text. */
export function useHighlights(draftId: DraftId): void {
  const { editor, current } = useCommentDesk()
  const { value: threads = none } = useQuery('comment:list', { draftId })
  useEffect(() => {
    editor?.know(threads.map(({ id }) => id))
  }, [editor, threads])
  useEffect(() => {
    editor?.show(threads.filter(isOpenThread), threads.find(({ id }) => id === current) ?? null)
  }, [editor, threads, current])
  useEffect(() => {
    if (!editor) return undefined
    const open = threads.filter(isOpenThread)
    return editor.listen(() => {
      if (document.activeElement?.closest('.ProseMirror')) chooseComment(editor.atCaret(open))
    })
  }, [editor, threads])
}
