import { useTranslation } from 'react-i18next'
import { fitsPattern, isPattern } from '../../../shared/domain/fits-pattern'
import { TextField } from '../../ui/TextField'

export interface PatternFieldProps {
  readonly value: string
  /** The number of the project at hand. */
  readonly number: string
  readonly onChange: (pattern: string) => void
}

/** How the funder writes its numbers, tried on the number of the project while it is typed. */
export function PatternField({ value, number, onChange }: PatternFieldProps) {
  const { t } = useTranslation()
  const pattern = value.trim()
  const isBroken = pattern !== '' && !isPattern(pattern)
  const tried = () => {
    if (pattern === '' || number.trim() === '') return t('workshops.projects.profileEdit.patternHint')
    const key = fitsPattern(pattern, number) ? 'patternFits' : 'patternOdd'
    return t(`workshops.projects.profileEdit.${key}`, { number })
  }
  return (
    <TextField
      label={t('workshops.projects.profileEdit.pattern')}
      description={tried()}
      error={isBroken ? t('workshops.projects.profileEdit.patternBroken') : undefined}
      value={value}
      maxLength={200}
      onChange={onChange}
    />
  )
}
