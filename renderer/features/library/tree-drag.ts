import { useDragAndDrop, type DragAndDropHooks } from 'react-aria-components'
import { dropChapter, dropTheme, type ChapterMove, type ThemeMove } from './chapter-moves'
import type { ThemeGroup } from './group-chapters'

const themeType = 'application/x-skripta-theme'
const chapterType = 'application/x-skripta-chapter'

export interface TreeDragParts {
  readonly groups: readonly ThemeGroup[]
  readonly nameOf: (key: string) => string
  readonly onMoveChapter: (move: ChapterMove) => void
  readonly onMoveTheme: (move: ThemeMove) => void
}

/** Chapters go between chapters or onto a theme, themes between themes; nothing else is offered as a target. */
export function useTreeDrag({ groups, nameOf, onMoveChapter, onMoveTheme }: TreeDragParts): DragAndDropHooks {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map(String).map((key) => ({
        'text/plain': nameOf(key),
        [key.startsWith('theme:') ? themeType : chapterType]: key,
      })),
    getDropOperation: (target, types) => {
      if (target.type === 'root') return 'cancel'
      const isOnTheme = String(target.key).startsWith('theme:')
      if (types.has(themeType)) return isOnTheme && target.dropPosition !== 'on' ? 'move' : 'cancel'
      return isOnTheme === (target.dropPosition === 'on') ? 'move' : 'cancel'
    },
    onMove: ({ keys, target }) => {
      const dragged = String([...keys][0] ?? '')
      const place = { key: String(target.key), place: target.dropPosition }
      const chapter = dropChapter(groups, dragged, place)
      if (chapter) return onMoveChapter(chapter)
      const theme = dropTheme(groups, dragged, place)
      if (theme) onMoveTheme(theme)
    },
  })
  return dragAndDropHooks
}
