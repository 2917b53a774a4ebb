import { useTranslation } from 'react-i18next'
import { seededWorkshopKinds } from '../../../shared/domain/workshop'
import { ComboBox } from '../../ui/ComboBox'

export interface KindFieldProps {
  /** A kind that the program came with, or the person's own words. */
  readonly value: string
  readonly onChange: (kind: string) => void
}

export function KindField({ value, onChange }: KindFieldProps) {
  const { t } = useTranslation()
  const options = seededWorkshopKinds.map((kind) => ({ value: String(kind), text: t(`workshops.kinds.${kind}`) }))
  const text = options.find((option) => option.value === value)?.text ?? value
  return (
    <ComboBox
      label={t('workshops.fields.kind')}
      description={t('workshops.fields.kindHint')}
      options={options}
      value={null}
      onChange={(chosen) => (chosen === null ? undefined : onChange(chosen))}
      text={text}
      onTextChange={(typed) => onChange(options.find((option) => option.text === typed)?.value ?? typed)}
    />
  )
}
