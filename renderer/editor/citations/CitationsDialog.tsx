import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { runCommand } from '../run-command'
import type { CitationFinder } from './citation-finder'
import type { EditorLaw } from './editor-law'
import { makeCitations } from './make-citations'

interface CitationsDialogProps {
  readonly editor: Editor
  readonly finder: CitationFinder
  readonly law: EditorLaw
  readonly onClose: () => void
}

/** Every citation of the chapter that is still plain text; one button makes all of them in one step. */
export function CitationsDialog({ editor, finder, law, onClose }: CitationsDialogProps) {
  const { t } = useTranslation()
  const [found] = useState(() => finder.inDocument(editor.state.doc))
  const count = found.length
  const make = () => {
    onClose()
    runCommand(editor, makeCitations(finder.inDocument(editor.state.doc), law.lawAsOf()))
  }
  return (
    <Dialog
      title={t('acts.citation.dialogTitle')}
      isOpen
      onClose={onClose}
      actions={
        count > 0 ? (
          <Button variant="primary" onPress={make} autoFocus>
            {t('acts.citation.makeAll', { count })}
          </Button>
        ) : null
      }
    >
      <p>{count === 0 ? t('acts.citation.nothing') : t('acts.citation.found', { count })}</p>
      <ul className="sk-changes">
        {found.map(({ from, words, act, problems }) => (
          <li key={from}>
            <strong>{words}</strong>
            <small>
              {[
                law.nameOf(act) ?? t('acts.citation.unknown'),
                ...problems.map((problem) => t(`acts.citation.problem.${problem}`)),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
