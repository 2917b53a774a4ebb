import { keymap } from '@tiptap/pm/keymap'
import type { Plugin } from '@tiptap/pm/state'
import type { Language } from '../../shared/domain/language'
import { citationHints } from './citations/citation-hints'
import { createFinder, type CitationFinder } from './citations/citation-finder'
import type { EditorLaw } from './citations/editor-law'
import { makeCitations } from './citations/make-citations'
import { invisibleMarks } from './typing/invisible-marks'
import { typingPlugin } from './typing/typing-plugin'

/** What a person has chosen about writing; kept by the window. */
export interface TypingChoices {
  readonly correctsTyping: boolean
  readonly showsInvisible: boolean
}

/** Typography and law beside the text: its plugins, and what they are told while the text is open. */
export interface TextHelp {
  readonly finder: CitationFinder
  readonly plugins: () => readonly Plugin[]
  readonly choose: (choices: TypingChoices) => void
  readonly setLaw: (law: EditorLaw | null) => void
}

/** `onUnknown` is asked when Alt+Enter has made a citation of an act that the register does not know. */
export function createTextHelp(language: Language, onUnknown: (act: UnknownAct) => void): TextHelp {
  const finder = createFinder()
  const invisible = invisibleMarks()
  const hints = citationHints(finder)
  let choices: TypingChoices = { correctsTyping: true, showsInvisible: false }
  let law: EditorLaw | null = null
  return {
    finder,
    plugins: () => [
      typingPlugin(language, () => choices.correctsTyping),
      keymap({
        'Alt-Enter': (state, dispatch, view) => {
          const found = law && finder.atCaret(state)
          if (!law || !found) return false
          const isMade = makeCitations([found], law.lawAsOf())(state, dispatch, view)
          if (isMade && dispatch && law.nameOf(found.act) === null) onUnknown(found)
          return isMade
        },
      }),
      invisible.plugin(),
      hints.plugin(),
    ],
    choose: (next) => {
      const isOther = next.showsInvisible !== choices.showsInvisible
      choices = next
      if (isOther) invisible.refresh(next.showsInvisible)
    },
    setLaw: (next) => {
      if (next?.acts !== law?.acts) {
        finder.know(next?.acts ?? [])
        hints.refresh(next !== null)
      }
      law = next
    },
  }
}

export type UnknownAct = Parameters<EditorLaw['onAddAct']>[0]
