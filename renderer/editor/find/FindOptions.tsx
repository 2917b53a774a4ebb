import { useTranslation } from 'react-i18next'
import type { FindQuery } from '../../../shared/document/find/find-query'
import { Checkbox } from '../../ui/Checkbox'

export interface FindOptionsProps {
  readonly query: FindQuery
  readonly onChange: (query: FindQuery) => void
}

export function FindOptions({ query, onChange }: FindOptionsProps) {
  const { t } = useTranslation()
  return (
    <div className="sk-find-options">
      <Checkbox
        label={t('editor.find.caseSensitive')}
        isSelected={query.isCaseSensitive}
        onChange={(isCaseSensitive) => onChange({ ...query, isCaseSensitive })}
      />
      <Checkbox
        label={t('editor.find.accentsSensitive')}
        isSelected={query.areAccentsSensitive}
        onChange={(areAccentsSensitive) => onChange({ ...query, areAccentsSensitive })}
      />
      <Checkbox
        label={t('editor.find.wholeWord')}
        isSelected={query.isWholeWord}
        onChange={(isWholeWord) => onChange({ ...query, isWholeWord })}
      />
    </div>
  )
}
