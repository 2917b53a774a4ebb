import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { Collection, ListLayout, Tree, Virtualizer, type Key } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ThemeId } from '../../../shared/domain/ids'
import { ChapterTreeRow, OpenDraftContext } from './ChapterTreeRow'
import { findRow, nameOfRow } from './find-row'
import type { ThemeGroup } from './group-chapters'
import { RowQuestions } from './RowQuestions'
import { ThemeRow } from './ThemeRow'
import { useTreeDrag } from './tree-drag'
import { useRowCommands, type Asking } from './use-row-commands'
import { useRowWords } from './use-row-words'

export interface ThemeTreeProps {
  /** Every theme and chapter, archived ones too: moves count them all. */
  readonly all: readonly ThemeGroup[]
  readonly shown: readonly ThemeGroup[]
  readonly isNarrowed: boolean
  readonly language: string
  readonly openDraftId: string | null
  readonly onOpen: (draftId: string) => void
  readonly onNewChapter: (themeId: ThemeId) => void
}

const virtualFrom = 200
const rowHeight = 34

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null
const keyOf = (row: HTMLElement): string => row.getAttribute('data-key') ?? ''

/** F2, Alt+arrow and the menu key on a row, whichever part of it has the focus. */
function commandKey(event: KeyboardEvent): Asking['what'] | 'up' | 'down' | null {
  if (event.altKey && event.key === 'ArrowUp') return 'up'
  if (event.altKey && event.key === 'ArrowDown') return 'down'
  if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) return 'menu'
  return event.key === 'F2' ? 'rename' : null
}

/** Themes and their chapters: opened, renamed, moved and archived by mouse and keyboard alike. */
export function ThemeTree(props: ThemeTreeProps) {
  const { all, shown, isNarrowed, language, openDraftId, onOpen, onNewChapter } = props
  const { t } = useTranslation()
  const anchor = useRef<HTMLElement | null>(null)
  const [folded, setFolded] = useState<ReadonlySet<Key>>(new Set())
  const nameChapter = useRowWords()
  const commands = useRowCommands({ all, shown, onNewChapter })
  const themeKeys = shown.map((group) => group.id)
  const expanded = themeKeys.filter((key) => isNarrowed || !folded.has(key))
  const toggle = (key: string) =>
    setFolded((old) => (old.has(key) ? new Set([...old].filter((one) => one !== key)) : new Set([...old, key])))
  const ask = (row: HTMLElement, what: Asking['what']) => {
    anchor.current = row
    commands.ask({ key: keyOf(row), what })
  }
  const handleKey = (event: KeyboardEvent) => {
    const row = rowOf(event.target)
    const command = row ? commandKey(event) : null
    if (!row || !command) return
    event.preventDefault()
    event.stopPropagation()
    if (command === 'up' || command === 'down') commands.step(keyOf(row), command === 'up' ? -1 : 1)
    else ask(row, command)
  }
  const handleContextMenu = (event: MouseEvent) => {
    const row = rowOf(event.target)
    if (!row) return
    event.preventDefault()
    ask(row, 'menu')
  }
  const dragAndDropHooks = useTreeDrag({
    groups: all,
    nameOf: (key) => nameOfRow(findRow(all, key)),
    onMoveChapter: commands.moveChapter,
    onMoveTheme: (move) => void commands.moveTheme(move),
  })
  const openMenu = (row: HTMLElement) => ask(row, 'menu')
  const count = shown.reduce((sum, group) => sum + 1 + group.chapters.length, 0)
  return (
    <OpenDraftContext value={openDraftId}>
      <div className="library-tree-body" onKeyDownCapture={handleKey} onContextMenu={handleContextMenu}>
        <MaybeVirtual isVirtual={count > virtualFrom}>
          <Tree
            aria-label={t('library.tree')}
            className="ui-tree ui-scroll library-rows"
            items={shown}
            dependencies={[language, nameChapter]}
            selectionMode="none"
            expandedKeys={expanded}
            onExpandedChange={(keys) => setFolded(new Set(themeKeys.filter((key) => !keys.has(key))))}
            dragAndDropHooks={dragAndDropHooks}
          >
            {(group) => (
              <ThemeRow
                group={group}
                onToggle={() => toggle(group.id)}
                onMenu={openMenu}
                onNewChapter={() => onNewChapter(group.theme.id)}
              >
                <Collection items={group.chapters} dependencies={[language, nameChapter]}>
                  {(chapter) => (
                    <ChapterTreeRow
                      group={chapter}
                      label={nameChapter(chapter)}
                      usualLanguage={language}
                      onOpen={onOpen}
                      onMenu={openMenu}
                    />
                  )}
                </Collection>
              </ThemeRow>
            )}
          </Tree>
        </MaybeVirtual>
      </div>
      <RowQuestions commands={commands} all={all} anchor={anchor} onOpen={onOpen} />
    </OpenDraftContext>
  )
}

/** Only long lists are drawn in parts: short ones stay whole for find-in-page and screen readers. */
function MaybeVirtual({ isVirtual, children }: { readonly isVirtual: boolean; readonly children: ReactNode }) {
  if (!isVirtual) return children
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      {children}
    </Virtualizer>
  )
}
