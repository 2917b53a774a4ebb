import { useTranslation } from 'react-i18next'
import type { FindQuery } from '../../../shared/document/find/find-query'
import { Checkbox } from '../../ui/Checkbox'
import { TextField } from '../../ui/TextField'

/** What is to be replaced by what. */
export interface ReplaceWish {
  readonly query: FindQuery
  readonly replacement: string
}

interface ReplaceFieldsProps {
  readonly wish: ReplaceWish
  readonly onChange: (wish: ReplaceWish) => void
}

export function ReplaceFields({ wish, onChange }: ReplaceFieldsProps) {
  const { t } = useTranslation()
  const { query } = wish
  const set = (part: Partial<FindQuery>) => onChange({ ...wish, query: { ...query, ...part } })
  return (
    <>
      <div className="replace-fields">
        <TextField
          label={t('editor.find.text')}
          value={query.text}
          onChange={(text) => set({ text })}
          maxLength={300}
          autoFocus
        />
        <TextField
          label={t('editor.find.replacement')}
          description={t('replacing.emptyDeletes')}
          value={wish.replacement}
          onChange={(replacement) => onChange({ ...wish, replacement })}
          maxLength={300}
        />
      </div>
      <div className="replace-options">
        <Checkbox
          label={t('editor.find.caseSensitive')}
          isSelected={query.isCaseSensitive}
          onChange={(isCaseSensitive) => set({ isCaseSensitive })}
        />
        <Checkbox
          label={t('editor.find.accentsSensitive')}
          isSelected={query.areAccentsSensitive}
          onChange={(areAccentsSensitive) => set({ areAccentsSensitive })}
        />
        <Checkbox
          label={t('editor.find.wholeWord')}
          isSelected={query.isWholeWord}
          onChange={(isWholeWord) => set({ isWholeWord })}
        />
      </div>
    </>
  )
}
