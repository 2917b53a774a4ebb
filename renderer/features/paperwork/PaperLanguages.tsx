import { useTranslation } from 'react-i18next'
import { knownLanguages } from '../../../shared/domain/language'
import type { PaperSettings } from '../../../shared/domain/paper'
import type { Workshop } from '../../../shared/domain/workshop'
import type { EditedFields } from '../../api/use-field-saver'
import { Select } from '../../ui/Select'
import { useLanguageName } from '../../words/use-language-name'

export interface PaperLanguagesProps {
  readonly workshop: Workshop
  readonly fields: EditedFields<PaperSettings>
}

/** In one language, or in two on the same sheet. */
export function PaperLanguages({ workshop, fields: { values, changeAndKeep } }: PaperLanguagesProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const [first = workshop.languages[0] ?? 'cs', second = ''] = values.languages
  const known = [...new Set([...workshop.languages, ...knownLanguages])]
  const set = (leading: string, other: string) =>
    changeAndKeep({ languages: other === '' || other === leading ? [leading] : [leading, other] })
  return (
    <div className="paper-pair">
      <Select
        label={t('paperwork.desk.language')}
        value={first}
        options={known.map((value) => ({ value, text: nameOf(value) }))}
        onChange={(leading) => set(leading, second)}
      />
      <Select
        label={t('paperwork.desk.second')}
        value={second}
        options={[
          { value: '', text: t('paperwork.desk.noSecond') },
          ...known.filter((value) => value !== first).map((value) => ({ value, text: nameOf(value) })),
        ]}
        onChange={(other) => set(first, other)}
      />
    </div>
  )
}
