import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ProgrammeProblem } from '../../../shared/domain/check-programme'
import { useQuery } from '../../api/use-query'
import { IconButton } from '../../ui/IconButton'
import { BlockFields } from './BlockFields'
import type { EditedBlock } from './programme'
import { ProblemLines } from './ProblemLines'

export interface BlockRowProps {
  readonly block: EditedBlock
  readonly blocks: readonly EditedBlock[]
  readonly problems: readonly ProgrammeProblem[]
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onChange: (part: Partial<EditedBlock>) => void
  readonly onKeep: () => void
  readonly onMove: (step: 1 | -1) => void
  readonly onRemove: () => void
}

/** One line of the programme; opened, it shows its fields. Alt+arrow moves it. */
export function BlockRow(props: BlockRowProps) {
  const { block, blocks, problems, isOpen, onToggle, onChange, onKeep, onMove, onRemove } = props
  const { t } = useTranslation()
  const row = useRef<HTMLLIElement>(null)
  const notes = useBlockNotes(block)
  const title = block.title || t('workshops.programme.untitled')
  const moveWithKeys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  const close = () => {
    onKeep()
    onToggle()
    row.current?.querySelector('button')?.focus()
  }
  return (
    <li ref={row} className="workshops-block" data-open={isOpen || undefined} onKeyDownCapture={moveWithKeys}>
      <div className="workshops-block-head">
        <AriaButton className="workshops-block-line" aria-expanded={isOpen} onPress={onToggle}>
          <span className="workshops-block-time">
            {block.from}–{block.to}
          </span>
          <span className="workshops-block-text">
            <span data-empty={!block.title || undefined}>{title}</span>
            {notes.length > 0 ? <small>{notes.join(' · ')}</small> : null}
            <ProblemLines problems={problems} />
          </span>
        </AriaButton>
        <IconButton
          isSmall
          label={t('workshops.programme.up', { title })}
          icon={ArrowUp}
          shortcut="Alt+↑"
          isDisabled={blocks[0]?.id === block.id}
          onPress={() => onMove(-1)}
        />
        <IconButton
          isSmall
          label={t('workshops.programme.down', { title })}
          icon={ArrowDown}
          shortcut="Alt+↓"
          isDisabled={blocks.at(-1)?.id === block.id}
          onPress={() => onMove(1)}
        />
        <IconButton isSmall label={t('workshops.programme.remove', { title })} icon={Trash2} onPress={onRemove} />
      </div>
      {isOpen ? <BlockFields block={block} onChange={onChange} onKeep={onKeep} onDone={close} /> : null}
    </li>
  )
}

/** Method, lecturer, chapter and place in one line. */
function useBlockNotes(block: EditedBlock): readonly string[] {
  const { value: people = [] } = useQuery('person:list', {})
  const { value: chapters = [] } = useQuery('chapter:list', {})
  return [
    block.method,
    people.find((person) => person.id === block.lecturerId)?.name ?? '',
    chapters.find((row) => row.chapterId === block.chapterId)?.title ?? '',
    block.place,
    block.host,
  ].filter(Boolean)
}
