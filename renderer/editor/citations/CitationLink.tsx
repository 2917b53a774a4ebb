import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { jurisdictions } from '../../../shared/document/names'
import type { CitedAct } from '../../../shared/document/citations/official-link'
import { Button } from '../../ui/Button'
import { FloatingPanel } from '../menu/FloatingPanel'
import type { EditorLaw } from './editor-law'

export interface SelectedCitation extends CitedAct {
  readonly position: number
}

/** The citation that is selected, if one is. */
export function selectedCitation({ state: { selection } }: Editor): SelectedCitation | null {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'citation') return null
  const { jurisdiction, act, provision, asOf } = selection.node.attrs
  const known = jurisdictions.find((one) => one === jurisdiction)
  if (!known || typeof act !== 'string' || typeof provision !== 'string') return null
  return {
    jurisdiction: known,
    act,
    provision,
    asOf: typeof asOf === 'string' ? asOf : null,
    position: selection.from,
  }
}

interface CitationLinkProps {
  readonly editor: Editor
  readonly law: EditorLaw
  readonly selected: SelectedCitation
  readonly onOpenLink: (url: string) => void
}

/** Which act the selected citation names, and the way to its wording. */
export function CitationLink({ editor, law, selected, onOpenLink }: CitationLinkProps) {
  const { t } = useTranslation()
  const [closedAt, setClosedAt] = useState<number | null>(null)
  const link = law.linkOf(selected)
  if (closedAt === selected.position) return null
  const anchor = () => {
    const element = editor.isDestroyed ? null : editor.view.nodeDOM(selected.position)
    return element instanceof HTMLElement ? element.getBoundingClientRect() : null
  }
  return (
    <FloatingPanel anchor={anchor} onClose={() => setClosedAt(selected.position)}>
      <div className="sk-citable-offer" role="group" aria-label={t('acts.citation.label')}>
        <span>{law.nameOf(selected.act) ?? t('acts.citation.unknown')}</span>
        {link === null ? null : (
          <div onMouseDown={(event) => event.preventDefault()}>
            <Button isSmall icon={ExternalLink} preventFocusOnPress onPress={() => onOpenLink(link)}>
              {t('acts.open', { collection: law.collectionOf(selected.jurisdiction) })}
            </Button>
          </div>
        )}
      </div>
    </FloatingPanel>
  )
}
