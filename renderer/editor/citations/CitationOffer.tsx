import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useEditorState } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { FloatingPanel } from '../menu/FloatingPanel'
import { runCommand } from '../run-command'
import type { CitationFinder, FoundCitation } from './citation-finder'
import { CitationLink, selectedCitation } from './CitationLink'
import type { EditorLaw } from './editor-law'
import { makeCitations } from './make-citations'

interface CitationOfferProps {
  readonly editor: Editor
  readonly finder: CitationFinder
  readonly law: EditorLaw
  readonly onAll: () => void
  readonly onOpenLink: (url: string) => void
}

const quiet = 350

/** A small panel at words that could be a citation, a moment after the caret has come to stand in them. */
export function CitationOffer({ editor, finder, law, onAll, onOpenLink }: CitationOfferProps) {
  const { t } = useTranslation()
  const [found, setFound] = useState<FoundCitation | null>(null)
  const selected = useEditorState({ editor, selector: ({ editor: current }) => selectedCitation(current) })
  const [dismissed, setDismissed] = useState<string | null>(null)
  const look = useEffectEvent(() => {
    if (editor.isDestroyed) return
    const next = editor.view.hasFocus() && editor.state.selection.empty ? finder.atCaret(editor.state) : null
    setFound(next)
    if (next === null) setDismissed(null)
  })
  const hide = useEffectEvent(() => setFound(null))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => look(), quiet)
    }
    const later = ({
      transaction,
    }: {
      readonly transaction: { readonly docChanged: boolean; readonly selectionSet: boolean }
    }) => {
      if (!transaction.docChanged && !transaction.selectionSet) return
      hide()
      soon()
    }
    // Words may have been written before the register of acts was there, or while the focus was on its way back.
    soon()
    editor.on('focus', soon)
    editor.on('transaction', later)
    return () => {
      clearTimeout(timer)
      editor.off('focus', soon)
      editor.off('transaction', later)
    }
  }, [editor])
  if (selected) return <CitationLink editor={editor} law={law} selected={selected} onOpenLink={onOpenLink} />
  if (!found || dismissed === found.words) return null
  const make = () => {
    runCommand(editor, makeCitations([found], law.lawAsOf()))
    if (law.nameOf(found.act) === null) law.onAddAct(found)
  }
  const anchor = () => {
    if (editor.isDestroyed || found.to > editor.state.doc.content.size) return null
    const { left, top, bottom } = editor.view.coordsAtPos(found.from)
    const end = editor.view.coordsAtPos(found.to)
    return new DOMRect(left, top, 0, Math.max(bottom, end.bottom) - top)
  }
  const notes = [
    law.nameOf(found.act) ?? t('acts.citation.unknown'),
    ...found.problems.map((problem) => t(`acts.citation.problem.${problem}`)),
  ]
  return (
    <FloatingPanel anchor={anchor} onClose={() => setDismissed(found.words)}>
      <div className="sk-citable-offer" role="group" aria-label={t('acts.citation.label')}>
        <span>{notes.join(' · ')}</span>
        <div onMouseDown={(event) => event.preventDefault()}>
          <Button isSmall variant="primary" preventFocusOnPress onPress={make}>
            {t('acts.citation.make')} <span className="ui-key">Alt+Enter</span>
          </Button>
          <Button isSmall preventFocusOnPress onPress={onAll}>
            {t('acts.citation.all')}
          </Button>
        </div>
      </div>
    </FloatingPanel>
  )
}
