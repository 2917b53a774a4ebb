import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProgrammeProblem } from '../../../shared/domain/check-programme'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { IconButton } from '../../ui/IconButton'
import { showToast } from '../../ui/toasts'
import { dayWords, longDayWords } from '../../words/day-words'
import { BlockRow } from './BlockRow'
import type { SectionProps } from './FactsSection'
import { ProblemLines } from './ProblemLines'
import { moveBlock, nextBlock, type EditedBlock, type EditedDay } from './programme'
import { localKey } from './workshop-values'

export interface DayBlocksProps {
  readonly number: number
  readonly day: EditedDay
  /** What does not add up on this day. */
  readonly problems: readonly ProgrammeProblem[]
  readonly fields: SectionProps['fields']
  readonly onRemove: () => void
}

/** One day: its date and its timed blocks, each with what does not add up. */
export function DayBlocks({ number, day, problems, fields, onRemove }: DayBlocksProps) {
  const { t, i18n } = useTranslation()
  const [openBlock, setOpenBlock] = useState<string | null>(null)
  const { values, change, changeAndKeep } = fields
  const daysWith = (part: Partial<EditedDay>) =>
    values.days.map((one) => (one.id === day.id ? { ...one, ...part } : one))
  const setBlocks = (blocks: readonly EditedBlock[]) => changeAndKeep({ days: daysWith({ blocks }) })
  const add = () => {
    const block = nextBlock(day.blocks, localKey())
    setBlocks([...day.blocks, block])
    setOpenBlock(block.id)
  }
  const remove = (block: EditedBlock) => {
    const before = day.blocks
    setBlocks(before.filter((one) => one.id !== block.id))
    showToast({
      text: t('workshops.programme.removed', { title: block.title || t('workshops.programme.untitled') }),
      action: { text: t('common.undo'), run: () => setBlocks(before) },
    })
  }
  return (
    <div className="workshops-day" role="group" aria-label={longDayWords(i18n.language, day.date)}>
      <div className="workshops-day-head">
        <h3>{longDayWords(i18n.language, day.date)}</h3>
        <div className="workshops-day-tools" onBlur={() => void fields.keep()}>
          <DayField
            label={`${t('workshops.programme.day', { number })}: ${t('workshops.programme.date')}`}
            isLabelHidden
            value={day.date}
            onChange={(date) => (date ? change({ days: daysWith({ date }) }) : undefined)}
          />
          <IconButton label={t('workshops.programme.removeDay')} icon={Trash2} onPress={onRemove} />
        </div>
      </div>
      <ProblemLines problems={problems.filter(({ block }) => block === null)} />
      {day.blocks.length === 0 ? <p className="ui-soft">{t('workshops.programme.empty')}</p> : null}
      <ol
        className="workshops-blocks"
        aria-label={t('workshops.programme.blocks', { day: dayWords(i18n.language, day.date) })}
      >
        {day.blocks.map((block, index) => (
          <BlockRow
            key={block.id}
            block={block}
            blocks={day.blocks}
            problems={problems.filter((problem) => problem.block === index)}
            isOpen={block.id === openBlock}
            onToggle={() => setOpenBlock(block.id === openBlock ? null : block.id)}
            onChange={(part) =>
              change({
                days: daysWith({ blocks: day.blocks.map((one) => (one.id === block.id ? { ...one, ...part } : one)) }),
              })
            }
            onKeep={() => void fields.keep()}
            onMove={(step) => setBlocks(moveBlock(day.blocks, block.id, step))}
            onRemove={() => remove(block)}
          />
        ))}
      </ol>
      <div>
        <Button isSmall icon={Plus} onPress={add}>
          {t('workshops.programme.addBlock')}
        </Button>
      </div>
    </div>
  )
}
