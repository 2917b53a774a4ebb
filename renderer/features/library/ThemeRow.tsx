import { ChevronRight, Ellipsis, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, TreeItem, TreeItemContent } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import type { ThemeGroup } from './group-chapters'

export interface ThemeRowProps {
  readonly group: ThemeGroup
  readonly onToggle: () => void
  readonly onMenu: (row: HTMLElement) => void
  readonly onNewChapter: () => void
  readonly children: ReactNode
}

/** The whole row, so that its menu stands beside it. */
const openAt = (target: Element, onMenu: (row: HTMLElement) => void) => {
  const row = target.closest<HTMLElement>('[data-key]')
  if (row) onMenu(row)
}

export function ThemeRow({ group, onToggle, onMenu, onNewChapter, children }: ThemeRowProps) {
  const { t } = useTranslation()
  const { theme, chapters } = group
  const count = t('library.chapters', { count: chapters.length })
  return (
    <TreeItem
      id={group.id}
      textValue={theme.name}
      aria-label={`${theme.name}, ${count}`}
      className="ui-tree-row library-theme"
      hasChildItems={chapters.length > 0}
      onAction={onToggle}
    >
      <TreeItemContent>
        <Button slot="chevron" className="ui-chevron">
          <Icon of={ChevronRight} size={16} />
        </Button>
        <span className="ui-row-main">
          {theme.name}
          {theme.isArchived ? <span className="ui-soft"> · {t('library.inArchive')}</span> : null}
        </span>
        <Button
          className="ui-row-button library-hover"
          aria-label={`${t('library.newChapterIn')}: ${theme.name}`}
          onPress={onNewChapter}
        >
          <Icon of={Plus} size={16} />
        </Button>
        <Button
          className="ui-row-button library-hover"
          aria-label={t('library.rowActions', { title: theme.name })}
          onPress={(event) => openAt(event.target, onMenu)}
        >
          <Icon of={Ellipsis} size={16} />
        </Button>
        <span className="library-count" aria-hidden="true">
          {chapters.length}
        </span>
      </TreeItemContent>
      {children}
    </TreeItem>
  )
}
