import { UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { EraseDialog } from './EraseDialog'
import type { PanelProps } from './panel-props'

/** How long people's data are kept, where they are, and erasing them all. */
export function DataPanel({ workshop, view }: PanelProps) {
  const { t } = useTranslation()
  const saving = useCall('participant:rules')
  const [isErasing, setErasing] = useState(false)
  const { rules, participants, erased } = view
  return (
    <div className="people-panel people-fields">
      <DayField
        label={t('participants.data.retain')}
        description={t('participants.data.retainAbout')}
        value={rules.retainUntil}
        onChange={(retainUntil) => void saving.run({ workshopId: workshop.id, rules: { ...rules, retainUntil } })}
      />
      {saving.error ? <ErrorNotice words={errorWords(t, saving.error)} /> : null}
      <p>
        {t('participants.data.about')} {t('participants.data.backups')}
      </p>
      {erased > 0 ? <p className="ui-soft">{t('participants.data.erased', { count: erased })}</p> : null}
      {participants.length > 0 ? (
        <div>
          <Button icon={UserRoundX} variant="danger" onPress={() => setErasing(true)}>
            {t('participants.data.eraseAll')}
          </Button>
        </div>
      ) : null}
      {isErasing ? (
        <EraseDialog
          workshopId={workshop.id}
          people={participants}
          isAll
          retainUntil={rules.retainUntil}
          onClose={() => setErasing(false)}
        />
      ) : null}
    </div>
  )
}
