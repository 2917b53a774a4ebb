import { Ellipsis, FileWarning } from 'lucide-react'
import { createContext, use } from 'react'
import { Button, TreeItem, TreeItemContent } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ChapterRow } from '../../../shared/domain/chapter'
import { Icon } from '../../ui/Icon'
import { StateMark } from '../../ui/StateMark'
import type { ChapterGroup } from './group-chapters'
import { OpenComments } from './OpenComments'
import { useLanguageName } from '../../words/use-language-name'

/** Which draft is open. A context, so that opening a chapter draws its row anew and not a thousand others. */
export const OpenDraftContext = createContext<string | null>(null)

export interface ChapterTreeRowProps {
  readonly group: ChapterGroup
  /** What a screen reader says of the row. */
  readonly label: string
  /** Language of the interface: a chapter that has only this one does not say so. */
  readonly usualLanguage: string
  readonly onOpen: (draftId: string) => void
  readonly onMenu: (row: HTMLElement) => void
}

/** The whole row, so that its menu stands beside it. */
const openAt = (target: Element, onMenu: (row: HTMLElement) => void) => {
  const row = target.closest<HTMLElement>('[data-key]')
  if (row) onMenu(row)
}

/** One chapter. This part is made for every chapter of the library, its content only for those in sight. */
export function ChapterTreeRow(props: ChapterTreeRowProps) {
  const { group, label, onOpen } = props
  return (
    <TreeItem
      id={group.id}
      textValue={group.lead.title}
      aria-label={label}
      className="ui-tree-row library-chapter"
      data-archived={group.lead.isArchived || undefined}
      onAction={() => onOpen(group.lead.draftId)}
    >
      <TreeItemContent>
        <RowContent {...props} />
      </TreeItemContent>
    </TreeItem>
  )
}

function RowContent({ group, usualLanguage, onOpen, onMenu }: ChapterTreeRowProps) {
  const { t } = useTranslation()
  const openDraftId = use(OpenDraftContext)
  const { lead, rows } = group
  const isOpen = rows.some((row) => row.draftId === openDraftId)
  return (
    <>
      <span className="ui-row-main" data-current={isOpen || undefined}>
        {lead.title}
        {isOpen ? <span className="ui-hidden">, {t('library.opened')}</span> : null}
      </span>
      {lead.isReadable ? null : <Icon of={FileWarning} size={16} />}
      <LanguageButtons rows={rows} usual={usualLanguage} openDraftId={openDraftId} onOpen={onOpen} />
      <Button
        className="ui-row-button library-hover"
        aria-label={t('library.rowActions', { title: lead.title })}
        onPress={(event) => openAt(event.target, onMenu)}
      >
        <Icon of={Ellipsis} size={16} />
      </Button>
      <OpenComments draftIds={rows.map(({ draftId }) => draftId)} />
      {lead.hasUnversionedText && lead.latest ? (
        <span className="library-sign" title={t('library.unversioned')} />
      ) : null}
      {lead.latest ? (
        <StateMark state={lead.latest.state} word={t(`common.states.${lead.latest.state}`)} isCompact />
      ) : null}
    </>
  )
}

interface LanguageButtonsProps {
  readonly usual: string
  readonly rows: readonly ChapterRow[]
  readonly openDraftId: string | null
  readonly onOpen: (draftId: string) => void
}

/** One language needs no choice; it shows only where it is not the usual one. */
function LanguageButtons({ rows, usual, openDraftId, onOpen }: LanguageButtonsProps) {
  const nameOf = useLanguageName()
  const only = rows.length === 1 ? rows[0]?.language : undefined
  if (only !== undefined) return only === usual ? null : <span className="library-language">{only.toUpperCase()}</span>
  return (
    <span className="library-chips">
      {rows.map((row) => (
        <Button
          key={row.draftId}
          className="ui-row-button"
          data-current={row.draftId === openDraftId || undefined}
          aria-label={`${row.language.toUpperCase()}: ${nameOf(row.language)}`}
          onPress={() => onOpen(row.draftId)}
        >
          {row.language.toUpperCase()}
        </Button>
      ))}
    </span>
  )
}
