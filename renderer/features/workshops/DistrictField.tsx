import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/use-query'
import { ComboBox } from '../../ui/ComboBox'

export interface DistrictFieldProps {
  readonly value: string
  readonly onChange: (district: string) => void
  readonly error?: string | undefined
}

/** Districts that the library knows from its chapters and workshops, or any other. */
export function DistrictField({ value, onChange, error }: DistrictFieldProps) {
  const { t, i18n } = useTranslation()
  const { value: workshops = [] } = useQuery('workshop:list', {})
  const { value: chapters = [] } = useQuery('chapter:list', {})
  const known = new Set([...workshops, ...chapters].map(({ district }) => district).filter(Boolean))
  const options = [...known]
    .toSorted((a, b) => a.localeCompare(b, i18n.language))
    .map((district) => ({ value: district, text: district }))
  return (
    <ComboBox
      label={t('workshops.fields.district')}
      description={t('workshops.fields.districtHint')}
      error={error}
      options={options}
      value={null}
      onChange={(chosen) => (chosen === null ? undefined : onChange(chosen))}
      text={value}
      onTextChange={onChange}
    />
  )
}
