import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { FindQuery } from '../../../shared/document/find/find-query'
import { goToFound, lookFor, selectFound } from '../commands/find-commands'
import type { EditorRequest } from '../editor-services'
import type { FindRequest } from './find-request'
import { runBeside } from './run-beside'
import { showFound } from './show-found'

type Ask = Extract<EditorRequest, { type: 'find' | 'find-step' }>

const longestPhrase = 200
const nothing: FindQuery = { text: '', isCaseSensitive: false, areAccentsSensitive: false, isWholeWord: false }

/** The panel of the search: how it is asked for by the text, and by the same keys when the focus is beside the text. */
export function useFind(editor: Editor, root: RefObject<HTMLElement | null>) {
  const [request, setRequest] = useState<FindRequest | null>(null)
  const [query, setQuery] = useState(nothing)
  const look = (wanted: FindQuery) => {
    setQuery(wanted)
    runBeside(editor, lookFor(wanted.text === '' ? null : wanted))
    showFound(editor)
  }
  const answer = (asked: Ask) => {
    if (asked.type === 'find' || !request) {
      look({ ...query, text: selectedPhrase(editor) || query.text })
      setRequest({ isReplacing: asked.type === 'find' && asked.isReplacing })
      return
    }
    runBeside(editor, goToFound(asked.direction))
    showFound(editor)
  }
  const key = useEffectEvent((event: KeyboardEvent) => {
    const asked = askedBy(event)
    // Nearly every key is a letter: whether a dialog is open would be looked for in the whole text.
    if (!asked || event.defaultPrevented) return
    const isHere = root.current?.checkVisibility() === true && !document.querySelector('[role="dialog"]')
    if (!isHere) return
    event.preventDefault()
    answer(asked)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => key(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  const close = () => {
    setRequest(null)
    runBeside(editor, selectFound)
    runBeside(editor, lookFor(null))
    editor.view.focus()
  }
  return { request, query, look, answer, close }
}

function askedBy(event: KeyboardEvent): Ask | null {
  const isCtrl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  if (isCtrl && event.code === 'KeyF') return { type: 'find', isReplacing: false }
  if (isCtrl && event.code === 'KeyH') return { type: 'find', isReplacing: true }
  if (event.key === 'F3' && !event.ctrlKey && !event.altKey)
    return { type: 'find-step', direction: event.shiftKey ? -1 : 1 }
  return null
}

/** What is selected, when it is a phrase of one block. */
function selectedPhrase({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection
  if (from === to || !$from.sameParent($to) || to - from > longestPhrase) return ''
  return state.doc.textBetween(from, to)
}
