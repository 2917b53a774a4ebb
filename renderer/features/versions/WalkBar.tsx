import { ArrowDown, ArrowUp, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { MergedText, TextChange } from '../../../shared/document/diff/merged-text'
import type { DraftId } from '../../../shared/domain/ids'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { useWalkKeys } from './use-walk-keys'
import { useVersionReading, walkOn } from './version-reading'

interface WalkBarProps {
  readonly draftId: DraftId
  readonly merged: MergedText
  /** Null where neither text can be written in. */
  readonly onTakeBack: ((change: TextChange, place: number) => Promise<void>) | null
  readonly onUndo: (() => Promise<void>) | null
}

/** How much differs, the steps from one difference to the next, and what can be done with the one looked at. */
export function WalkBar({ draftId, merged, onTakeBack, onUndo }: WalkBarProps) {
  const { t } = useTranslation()
  const { walk } = useVersionReading(draftId)
  useWalkKeys(draftId)
  const count = merged.changes.length
  const current = walk?.current ?? null
  const change = current === null ? undefined : merged.changes[current]
  const facts = [
    merged.insertedWords > 0 ? t('versions.compare.inserted', { count: merged.insertedWords }) : '',
    merged.deletedWords > 0 ? t('versions.compare.deleted', { count: merged.deletedWords }) : '',
  ].filter(Boolean)
  const undoButton = onUndo ? (
    <Button isSmall icon={Undo2} onPress={() => void onUndo()}>
      {t('versions.compare.takeBack.undo')}
    </Button>
  ) : null
  if (count === 0)
    return (
      <>
        <span className="ui-soft">{t('versions.compare.same')}</span>
        {undoButton}
      </>
    )
  return (
    <>
      <span className="vs-compare-count">{facts.join(' · ')}</span>
      {undoButton}
      {onTakeBack ? (
        <Button
          isSmall
          isDisabled={!change}
          onPress={() => (change && current !== null ? void onTakeBack(change, current) : undefined)}
        >
          {t('versions.compare.takeBack.action')}
        </Button>
      ) : null}
      <span className="vs-compare-steps">
        <span className="ui-soft" aria-live="polite">
          {current === null
            ? t('versions.compare.changes', { count })
            : t('versions.compare.place', { place: current + 1, count })}
        </span>
        <IconButton
          isSmall
          icon={ArrowUp}
          label={t('versions.compare.previous')}
          shortcut="Alt+↑"
          onPress={() => walkOn(draftId, -1)}
        />
        <IconButton
          isSmall
          icon={ArrowDown}
          label={t('versions.compare.next')}
          shortcut="Alt+↓"
          onPress={() => walkOn(draftId, 1)}
        />
      </span>
    </>
  )
}
