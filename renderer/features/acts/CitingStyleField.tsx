import { useTranslation } from 'react-i18next'
import { citingStyles } from '../../../shared/domain/act'
import { call } from '../../api/call'
import { useQuery } from '../../api/use-query'
import { RadioGroup } from '../../ui/RadioGroup'
import { useReport } from '../../words/use-report'

/** How this library prints citations. */
export function CitingStyleField() {
  const { t } = useTranslation()
  const { value: citing } = useQuery('act:citing', {})
  const report = useReport()
  if (!citing) return null
  return (
    <RadioGroup
      label={t('acts.style.label')}
      description={t('acts.style.hint')}
      value={citing.style}
      choices={citingStyles.map((value) => ({ value, text: t(`acts.style.${value}`) }))}
      onChange={(style) => void call('act:saveStyle', { style }).then(report)}
    />
  )
}
