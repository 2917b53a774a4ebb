import { useState } from 'react'
import type { ThemeId } from '../../../shared/domain/ids'
import { showTravel } from '../../api/travel-desk'
import { stepChapter, stepTheme, type ChapterMove } from './chapter-moves'
import { findRow, isTheme } from './find-row'
import type { ThemeGroup } from './group-chapters'
import type { RowCommand } from './RowMenu'
import { useLibraryActions } from './use-library-actions'

/** What is being asked about which row. */
export interface Asking {
  readonly key: string
  readonly what: 'menu' | 'rename' | 'move' | 'language' | 'edit'
}

export interface RowCommandParts {
  /** Every theme and chapter, archived ones too: positions count them all. */
  readonly all: readonly ThemeGroup[]
  /** What the person sees: a step goes to the neighbour on the screen. */
  readonly shown: readonly ThemeGroup[]
  readonly onNewChapter: (themeId: ThemeId) => void
}

/** The commands of a row, however they were given: menu, keys or drag. */
export function useRowCommands({ all, shown, onNewChapter }: RowCommandParts) {
  const actions = useLibraryActions()
  const [asking, setAsking] = useState<Asking | null>(null)
  const moveChapter = (move: ChapterMove | null) => {
    const from = move ? findRow(all, `chapter:${move.chapterId}`) : undefined
    if (!move || !from || isTheme(from)) return
    void actions.moveChapter(move, from, all.find((group) => group.theme.id === move.themeId)?.theme.name ?? '')
  }
  const step = (key: string, direction: 1 | -1) => {
    moveChapter(stepChapter(all, shown, key, direction))
    const theme = stepTheme(all, shown, key, direction)
    if (theme) void actions.moveTheme(theme)
  }
  const archive = (key: string, isArchived: boolean) => {
    const row = findRow(all, key)
    if (row && isTheme(row)) void actions.archiveTheme(row.theme, isArchived)
    else if (row) void actions.archiveChapter(row, isArchived)
  }
  const rename = (key: string, name: string) => {
    const row = findRow(all, key)
    if (row && isTheme(row)) void actions.renameTheme(row.theme, name)
    else if (row) void actions.renameChapter(row, name)
    setAsking(null)
  }
  const begin = (key: string) => {
    const row = findRow(all, key)
    if (row && isTheme(row)) onNewChapter(row.theme.id)
  }
  const handOver = (key: string) => {
    const row = findRow(all, key)
    if (row && !isTheme(row)) showTravel({ what: 'chapter', chapterId: row.chapterId, title: row.lead.title })
  }
  const run = (command: RowCommand, key: string) => {
    const simple: Partial<Record<RowCommand, () => void>> = {
      up: () => step(key, -1),
      down: () => step(key, 1),
      archive: () => archive(key, true),
      restore: () => archive(key, false),
      newChapter: () => begin(key),
      handOver: () => handOver(key),
      rename: () => setAsking({ key, what: 'rename' }),
      move: () => setAsking({ key, what: 'move' }),
      language: () => setAsking({ key, what: 'language' }),
      edit: () => setAsking({ key, what: 'edit' }),
    }
    simple[command]?.()
  }
  // The menu says that it closes after its item has run: what the item asks for by then must stay.
  const closeMenu = () => setAsking((now) => (now?.what === 'menu' ? null : now))
  return { asking, ask: setAsking, closeMenu, run, rename, step, moveChapter, moveTheme: actions.moveTheme }
}

export type RowCommands = ReturnType<typeof useRowCommands>
