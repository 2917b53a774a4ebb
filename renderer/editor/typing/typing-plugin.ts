import { closeHistory } from '@tiptap/pm/history'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Language } from '../../../shared/domain/language'
import { typedSign } from '../../../shared/document/typography/typed-sign'
import { isLinked, languageAt } from '../queries/language-at'

/** A change made while typing, as long as the caret stands right behind it. */
interface Automatic {
  readonly from: number
  readonly to: number
  /** What stood there as it was typed. */
  readonly typed: string
}

const key = new PluginKey<Automatic | null>('typedSigns')
const triggers = /^["'. \d]$/

/**
 * Sets quotation marks, dashes and signs as they are typed, by the language of the words. What was typed comes first
 * and is changed in a step of its own, so that one *undo* or Backspace gives back exactly what was typed. Never while
 * an input method composes: its text must not be changed under it.
 */
export function typingPlugin(language: Language, isOn: () => boolean): Plugin<Automatic | null> {
  return new Plugin<Automatic | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, before) => {
        const made = transaction.getMeta(key) as Automatic | undefined
        if (made) return made
        return transaction.docChanged || transaction.selectionSet ? null : before
      },
    },
    props: {
      handleTextInput: (view, from, to, typed) =>
        isOn() && !view.composing && triggers.test(typed) && change(view, { from, to, typed }, language),
      handleKeyDown: (view, event) =>
        event.key === 'Backspace' && !event.ctrlKey && !event.metaKey && !event.altKey && takeBack(view),
    },
  })
}

function change(view: EditorView, { from, to, typed }: Automatic, chapter: Language): boolean {
  const $from = view.state.doc.resolve(from)
  if (!$from.parent.isTextblock || ($from.nodeBefore && isLinked($from.nodeBefore))) return false
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 500), $from.parentOffset, null, '\ufffc')
  const changed = typedSign(before, typed, languageAt(view.state, from, chapter))
  if (!changed) return false
  view.dispatch(view.state.tr.insertText(typed, from, to).scrollIntoView())
  const start = from - changed.back
  const end = from + typed.length
  const written = view.state.doc.textBetween(start, end, null, '\ufffc')
  const automatic: Automatic = { from: start, to: start + changed.insert.length, typed: written }
  view.dispatch(closeHistory(view.state.tr).insertText(changed.insert, start, end).setMeta(key, automatic))
  return true
}

function takeBack(view: EditorView): boolean {
  const made = key.getState(view.state)
  const { selection } = view.state
  if (!made || !selection.empty || selection.from !== made.to) return false
  view.dispatch(view.state.tr.insertText(made.typed, made.from, made.to))
  return true
}
