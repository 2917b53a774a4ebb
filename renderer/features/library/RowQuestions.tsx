import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { RenameBox } from '../../ui/RenameBox'
import { AddLanguageDialog } from './AddLanguageDialog'
import { findRow, isTheme, nameOfRow } from './find-row'
import type { ThemeGroup } from './group-chapters'
import { MoveChapterDialog } from './MoveChapterDialog'
import { RowMenu } from './RowMenu'
import { ThemeDialog } from './ThemeDialog'
import type { RowCommands } from './use-row-commands'

export interface RowQuestionsProps {
  readonly commands: RowCommands
  readonly all: readonly ThemeGroup[]
  readonly anchor: RefObject<HTMLElement | null>
  readonly onOpen: (draftId: string) => void
}

/** The menu, the rename box or the dialog of the one row that something is asked about. */
export function RowQuestions({ commands, all, anchor, onOpen }: RowQuestionsProps) {
  const { t } = useTranslation()
  const { asking } = commands
  const row = asking ? findRow(all, asking.key) : undefined
  if (!asking || !row) return null
  const close = () => commands.ask(null)
  if (asking.what === 'menu')
    return (
      <RowMenu
        anchor={anchor}
        row={row}
        onClose={commands.closeMenu}
        onCommand={(command) => commands.run(command, asking.key)}
      />
    )
  if (asking.what === 'rename')
    return (
      <RenameBox
        anchor={anchor}
        label={isTheme(row) ? t('library.themeName') : t('library.title')}
        value={nameOfRow(row)}
        onDone={(name) => commands.rename(asking.key, name)}
        onCancel={close}
      />
    )
  if (isTheme(row)) return asking.what === 'edit' ? <ThemeDialog theme={row.theme} onClose={close} /> : null
  if (asking.what === 'move')
    return <MoveChapterDialog group={row} themes={all} onMove={commands.moveChapter} onClose={close} />
  if (asking.what === 'language') return <AddLanguageDialog group={row} onClose={close} onCreated={onOpen} />
  return null
}
