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
        <MenuItem icon={Plus} onAction={run('newChapter')}>
          {t('library.newChapterIn')}
        </MenuItem>
      ) : null}
      <MenuItem icon={PenLine} shortcut="F2" onAction={run('rename')}>
        {t('common.rename')}
      </MenuItem>
      {isTheme ? (
        <MenuItem icon={Settings2} onAction={run('edit')}>
          {t('library.editTheme')}
        </MenuItem>
      ) : (
        <MenuItem icon={Languages} onAction={run('language')}>
          {t('library.addLanguage')}
        </MenuItem>
      )}
      <MenuItem icon={ArrowUp} shortcut="Alt+↑" onAction={run('up')}>
        {t('common.moveUp')}
      </MenuItem>
      <MenuItem icon={ArrowDown} shortcut="Alt+↓" onAction={run('down')}>
        {t('common.moveDown')}
      </MenuItem>
      {isTheme ? null : (
        <MenuItem icon={FolderInput} onAction={run('move')}>
          {t('library.moveTo')}
        </MenuItem>
      )}
      {isTheme ? null : (
        <MenuItem icon={Send} onAction={run('handOver')}>
          {t('handover.chapter.action')}
        </MenuItem>
      )}
      <MenuSeparator />
      {isArchived ? (
        <MenuItem icon={ArchiveRestore} onAction={run('restore')}>
          {t('common.restore')}
        </MenuItem>
      ) : (
        <MenuItem icon={Archive} onAction={run('archive')}>
          {t('common.archive')}
        </MenuItem>
      )}
    </MenuAt>
  )
}
