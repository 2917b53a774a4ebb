import { useTranslation } from 'react-i18next'
import type { Theme } from '../../../shared/domain/theme'
import { call } from '../../api/call'
import { showToast } from '../../ui/toasts'
import type { ChapterMove, ThemeMove } from './chapter-moves'
import type { ChapterGroup } from './group-chapters'
import { useReport } from '../../words/use-report'

/** What can be done to a row of the tree; everything can be undone or repeated, so nothing is asked first. */
export function useLibraryActions() {
  const { t } = useTranslation()
  const report = useReport()
  const archiveChapter = async (group: ChapterGroup, isArchived: boolean) => {
    const done = report(await call('chapter:archive', { chapterId: group.chapterId, isArchived }))
    if (!done) return
    const { title } = group.lead
    showToast({
      text: isArchived ? t('library.archivedChapter', { title }) : t('library.restoredChapter', { title }),
      action: {
        text: t('common.undo'),
        run: () => void call('chapter:archive', { chapterId: group.chapterId, isArchived: !isArchived }).then(report),
      },
    })
  }
  const archiveTheme = async (theme: Theme, isArchived: boolean) => {
    const done = report(await call('theme:archive', { themeId: theme.id, isArchived }))
    if (!done) return
    const { name } = theme
    showToast({
      text: isArchived ? t('library.archivedTheme', { name }) : t('library.restoredTheme', { name }),
      action: {
        text: t('common.undo'),
        run: () => void call('theme:archive', { themeId: theme.id, isArchived: !isArchived }).then(report),
      },
    })
  }
  const moveChapter = async (move: ChapterMove, from: ChapterGroup, themeName: string) => {
    const done = report(await call('chapter:move', move))
    if (!done || move.themeId === from.themeId) return
    const back = { chapterId: from.chapterId, themeId: from.themeId, position: from.lead.position }
    showToast({
      text: t('library.movedChapter', { title: from.lead.title, theme: themeName }),
      action: { text: t('common.undo'), run: () => void call('chapter:move', back).then(report) },
    })
  }
  const moveTheme = async (move: ThemeMove) => void report(await call('theme:reorder', move))
  const renameChapter = async (group: ChapterGroup, title: string) =>
    void report(await call('chapter:rename', { draftId: group.lead.draftId, title }))
  const renameTheme = async (theme: Theme, name: string) =>
    void report(await call('theme:rename', { themeId: theme.id, name, kind: theme.kind }))
  return { archiveChapter, archiveTheme, moveChapter, moveTheme, renameChapter, renameTheme }
}
