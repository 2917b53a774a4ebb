import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/Checkbox'

export interface Extras {
  readonly hasAnswers: boolean
  readonly hasComments: boolean
}

/** As trainers' files always were: with answers, without comments. */
export const usualExtras: Extras = { hasAnswers: true, hasComments: false }

export interface TrainerExtrasProps {
  readonly extras: Extras
  /** Said beside the comments: where they go and where they never do. */
  readonly commentsHint: string
  readonly onChange: (extras: Extras) => void
}

/** What a trainer's files hold beside the text. Shown for trainers only: participants get neither. */
export function TrainerExtras({ extras, commentsHint, onChange }: TrainerExtrasProps) {
  const { t } = useTranslation()
  return (
    <fieldset className="ui-fieldset">
      <legend className="ui-label">{t('exporting.extras.title')}</legend>
      <div className="ui-boxes">
        <Checkbox
          label={t('exporting.extras.answers')}
          description={t('exporting.extras.answersHint')}
          isSelected={extras.hasAnswers}
          onChange={(hasAnswers) => onChange({ ...extras, hasAnswers })}
        />
        <Checkbox
          label={t('exporting.extras.comments')}
          description={commentsHint}
          isSelected={extras.hasComments}
          onChange={(hasComments) => onChange({ ...extras, hasComments })}
        />
      </div>
    </fieldset>
  )
}
