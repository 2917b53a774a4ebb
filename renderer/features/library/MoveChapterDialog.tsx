import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { RadioGroup } from '../../ui/RadioGroup'
import { dropChapter, type ChapterMove } from './chapter-moves'
import type { ChapterGroup, ThemeGroup } from './group-chapters'

export interface MoveChapterDialogProps {
  readonly group: ChapterGroup
  readonly themes: readonly ThemeGroup[]
  readonly onMove: (move: ChapterMove | null) => void
  readonly onClose: () => void
}

export function MoveChapterDialog({ group, themes, onMove, onClose }: MoveChapterDialogProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string>(group.themeId)
  const move = () => {
    onClose()
    if (chosen !== group.themeId) onMove(dropChapter(themes, group.id, { key: `theme:${chosen}`, place: 'on' }))
  }
  return (
    <Dialog
      title={t('library.moveTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={move}>
            {t('library.moveDone')}
          </Button>
        </>
      }
    >
      <p>{group.lead.title}</p>
      <RadioGroup
        label={t('library.theme')}
        value={chosen}
        onChange={setChosen}
        choices={themes
          .filter(({ theme }) => !theme.isArchived)
          .map(({ theme }) => ({ value: String(theme.id), text: theme.name }))}
      />
    </Dialog>
  )
}
