import { Plugin } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import type { EditorSpelling } from '../editor-spelling'
import { SpellingChecker } from './spelling-checker'
import { followSpelling, spellingKey } from './spelling-state'
import { WordVerdicts } from './word-verdicts'

/** The marks under misspelt words of one editor, and what can be said to them from outside. */
export interface SpellingMarks {
  readonly plugin: () => Plugin<DecorationSet>
  readonly spelling: EditorSpelling
  /** A word is known from now on: its marks go. */
  readonly learned: (language: string, word: string) => void
  readonly switchOn: (isOn: boolean) => void
}

/**
 * Marks misspelt words a moment after the writing stops. Only blocks that changed are read again, and a key costs
 * nothing but the mapping of the marks.
 */
export function createSpellingMarks(spelling: EditorSpelling, language: string, startsOn: boolean): SpellingMarks {
  const verdicts = new WordVerdicts(spelling)
  const checkers = new Set<SpellingChecker>()
  let isOn = startsOn
  return {
    spelling,
    plugin: () =>
      new Plugin<DecorationSet>({
        key: spellingKey,
        state: { init: () => DecorationSet.empty, apply: followSpelling },
        props: { decorations: (state) => (isOn ? spellingKey.getState(state) : undefined) },
        view: (view) => {
          const checker = new SpellingChecker(view, verdicts, language)
          checkers.add(checker)
          checker.start(isOn)
          return {
            update: (_view, before) => checker.update(before),
            destroy: () => {
              checker.destroy()
              checkers.delete(checker)
            },
          }
        },
      }),
    learned: (language, word) => {
      verdicts.forget(language, word)
      checkers.forEach((checker) => checker.readAgain(word))
    },
    switchOn: (wanted) => {
      isOn = wanted
      checkers.forEach((checker) => checker.switchOn(wanted))
    },
  }
}
