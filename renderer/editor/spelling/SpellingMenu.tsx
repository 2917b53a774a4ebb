import type { Editor } from '@tiptap/core'
import { BookPlus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Menu } from 'react-aria-components'
import { MenuItem, MenuSeparator } from '../../ui/Menu'
import { respell } from '../commands/spelling-commands'
import { FloatingPanel } from '../menu/FloatingPanel'
import { runCommand } from '../run-command'
import type { SpellingMarks } from './spelling-marks'
import type { SpeltWord } from './spelt-words'

export interface SpellingMenuProps {
  readonly editor: Editor
  readonly marks: SpellingMarks
  readonly word: SpeltWord
  readonly onClose: () => void
}

/** What could stand in place of a misspelt word. It takes the focus and gives it back to the text. */
export function SpellingMenu({ editor, marks, word, onClose }: SpellingMenuProps) {
  const { t } = useTranslation()
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void marks.spelling.suggest(word.language, word.word).then((found) => (isWanted ? setSuggestions(found) : null))
    return () => {
      isWanted = false
    }
  }, [marks, word])
  const close = () => {
    onClose()
    editor.view.focus()
  }
  const learn = () => {
    close()
    void marks.spelling.learn(word.language, word.word).then(() => marks.learned(word.language, word.word))
  }
  if (suggestions === null) return null
  return (
    <FloatingPanel anchor={() => rectangleOf(editor, word)} onClose={onClose}>
      <Menu
        aria-label={t('editor.spelling.label', { word: word.word })}
        className="ui-menu"
        autoFocus="first"
        onClose={close}
      >
        {suggestions.length === 0 ? (
          <MenuItem id="none" isDisabled>
            {t('editor.spelling.none')}
          </MenuItem>
        ) : null}
        {suggestions.map((better) => (
          <MenuItem
            key={better}
            id={`better ${better}`}
            onAction={() => {
              onClose()
              runCommand(editor, respell(word, better))
            }}
          >
            {better}
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuItem id="learn" icon={BookPlus} onAction={learn}>
          {t('editor.spelling.learn', { word: word.word })}
        </MenuItem>
      </Menu>
    </FloatingPanel>
  )
}

function rectangleOf({ view }: Editor, { from, to }: SpeltWord): DOMRect | null {
  if (to > view.state.doc.content.size) return null
  const start = view.coordsAtPos(from)
  const end = view.coordsAtPos(to)
  return new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), end.bottom - start.top)
}
