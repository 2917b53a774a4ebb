import { Ellipsis, FileWarning } from 'lucide-react'
import { Button, TreeItem, TreeItemContent } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ChapterRow } from '../../../shared/domain/chapter'
import { Icon } from '../../ui/Icon'
import { StateMark } from '../../ui/StateMark'
import type { ChapterGroup } from './group-chapters'
import { useLanguageName } from './use-language-name'

export interface ChapterTreeRowProps {
  readonly group: ChapterGroup
  /** Language of the interface: a chapter that has only this one does not say so. */
  readonly usualLanguage: string
  readonly openDraftId: string | null
  readonly onOpen: (draftId: string) => void
  readonly onMenu: (row: HTMLElement) => void
}

/** The whole row, so that its menu stands beside it. */
const openAt = (target: Element, onMenu: (row: HTMLElement) => void) => {
  const row = target.closest<HTMLElement>('[data-key]')
  if (row) onMenu(row)
}

export function ChapterTreeRow({ group, usualLanguage, openDraftId, onOpen, onMenu }: ChapterTreeRowProps) {
  const { t } = useTranslation()
  const { lead, rows } = group
  const isOpen = rows.some((row) => row.draftId === openDraftId)
  const says = [
    lead.title,
    isOpen ? t('library.opened') : '',
    lead.isArchived ? t('library.inArchive') : '',
    lead.latest ? t(`common.states.${lead.latest.state}`) : '',
    lead.hasUnversionedText && lead.latest ? t('library.unversioned') : '',
    lead.isReadable ? '' : t('library.unreadable'),
  ]
  return (
    <TreeItem
      id={group.id}
      textValue={lead.title}
      aria-label={says.filter(Boolean).join(', ')}
      className="ui-tree-row library-chapter"
      data-current={isOpen || undefined}
      data-archived={lead.isArchived || undefined}
      onAction={() => onOpen(lead.draftId)}
    >
      <TreeItemContent>
        <span className="ui-row-main">{lead.title}</span>
        {lead.isReadable ? null : <Icon of={FileWarning} size={16} />}
        <LanguageButtons rows={rows} usual={usualLanguage} openDraftId={openDraftId} onOpen={onOpen} />
        <Button
          className="ui-row-button library-hover"
          aria-label={t('library.rowActions', { title: lead.title })}
          onPress={(event) => openAt(event.target, onMenu)}
        >
          <Icon of={Ellipsis} size={16} />
        </Button>
        {lead.hasUnversionedText && lead.latest ? (
          <span className="library-sign" title={t('library.unversioned')} />
        ) : null}
        {lead.latest ? (
          <StateMark state={lead.latest.state} word={t(`common.states.${lead.latest.state}`)} isCompact />
        ) : null}
      </TreeItemContent>
    </TreeItem>
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
