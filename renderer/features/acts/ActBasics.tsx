import { useTranslation } from 'react-i18next'
import { jurisdictions } from '../../../shared/document/names'
import { Select } from '../../ui/Select'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import type { ActValues } from './act-values'
import type { ActProblems } from './use-act-problems'

export interface ActBasicsProps {
  readonly values: ActValues
  readonly problems: ActProblems
  /** The number makes the id of a new act; whose law it is stays for good. */
  readonly isNew?: boolean
  readonly onChange: (part: Partial<ActValues>) => void
}

/** Number, titles and source: what every act has. */
export function ActBasics({ values, problems, isNew = false, onChange }: ActBasicsProps) {
  const { t } = useTranslation()
  return (
    <>
      {isNew ? (
        <Select
          label={t('acts.field.jurisdiction')}
          value={values.jurisdiction}
          options={jurisdictions.map((value) => ({ value, text: t(`acts.jurisdiction.${value}`) }))}
          onChange={(jurisdiction) => onChange({ jurisdiction })}
        />
      ) : null}
      <TextField
        label={t('acts.field.number')}
        description={isNew ? t('acts.field.numberHint') : undefined}
        value={values.number}
        maxLength={200}
        error={problems.number}
        onChange={(number) => onChange({ number })}
        autoFocus={isNew}
      />
      <TextArea
        label={t('acts.field.title')}
        rows={2}
        value={values.title}
        error={problems.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={t('acts.field.shortTitle')}
        value={values.shortTitle}
        maxLength={500}
        onChange={(shortTitle) => onChange({ shortTitle })}
      />
      <TextField
        label={t('acts.field.source')}
        value={values.source}
        maxLength={500}
        onChange={(source) => onChange({ source })}
      />
    </>
  )
}
