import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  FolderInput,
  Languages,
  PenLine,
  Plus,
  Send,
  Settings2,
} from 'lucide-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsAway } from '../../api/use-is-away'
import { MenuAt } from '../../ui/MenuAt'
import { MenuItem, MenuSeparator } from '../../ui/Menu'
import type { ChapterGroup, ThemeGroup } from './group-chapters'

export type RowCommand =
  'rename' | 'up' | 'down' | 'move' | 'language' | 'archive' | 'restore' | 'newChapter' | 'edit' | 'handOver'

export interface RowMenuProps {
  readonly anchor: RefObject<HTMLElement | null>
  readonly row: ChapterGroup | ThemeGroup
  readonly onCommand: (command: RowCommand) => void
  readonly onClose: () => void
}

export function RowMenu({ anchor, row, onCommand, onClose }: RowMenuProps) {
  const { t } = useTranslation()
  const isAway = useIsAway()
  const isTheme = 'theme' in row
  const title = isTheme ? row.theme.name : row.lead.title
  const isArchived = isTheme ? row.theme.isArchived : row.lead.isArchived
  const run = (command: RowCommand) => () => {
    onClose()
    onCommand(command)
  }
  return (
    <MenuAt anchor={anchor} label={t('library.rowActions', { title })} onClose={onClose}>
      {isTheme ? (
        <MenuItem icon={Plus} isDisabled={isAway} onAction={run('newChapter')}>
          {t('library.newChapterIn')}
        </MenuItem>
      ) : null}
      <MenuItem icon={PenLine} shortcut="F2" isDisabled={isAway} onAction={run('rename')}>
        {t('common.rename')}
      </MenuItem>
      {isTheme ? (
        <MenuItem icon={Settings2} isDisabled={isAway} onAction={run('edit')}>
          {t('library.editTheme')}
        </MenuItem>
      ) : (
        <MenuItem icon={Languages} isDisabled={isAway} onAction={run('language')}>
          {t('library.addLanguage')}
        </MenuItem>
      )}
      <MenuItem icon={ArrowUp} shortcut="Alt+↑" isDisabled={isAway} onAction={run('up')}>
        {t('common.moveUp')}
      </MenuItem>
      <MenuItem icon={ArrowDown} shortcut="Alt+↓" isDisabled={isAway} onAction={run('down')}>
        {t('common.moveDown')}
      </MenuItem>
      {isTheme ? null : (
        <MenuItem icon={FolderInput} isDisabled={isAway} onAction={run('move')}>
          {t('library.moveTo')}
        </MenuItem>
      )}
      {isTheme ? null : (
        <MenuItem icon={Send} isDisabled={isAway} onAction={run('handOver')}>
          {t('handover.chapter.action')}
        </MenuItem>
      )}
      <MenuSeparator />
      {isArchived ? (
        <MenuItem icon={ArchiveRestore} isDisabled={isAway} onAction={run('restore')}>
          {t('common.restore')}
        </MenuItem>
      ) : (
        <MenuItem icon={Archive} isDisabled={isAway} onAction={run('archive')}>
          {t('common.archive')}
        </MenuItem>
      )}
    </MenuAt>
  )
}
