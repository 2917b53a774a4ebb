import { useTranslation } from 'react-i18next'
import type { WorkshopId } from '../../../shared/domain/ids'
import { knownLanguages } from '../../../shared/domain/language'
import { useQuery } from '../../api/use-query'
import { Checkbox } from '../../ui/Checkbox'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { WordsField } from '../../ui/WordsField'
import { useLanguageName } from '../../words/use-language-name'
import { DistrictField } from './DistrictField'
import { KindField } from './KindField'
import { PickField } from './PickField'
import { ProjectSelect } from './ProjectSelect'
import type { EditedFields } from '../../api/use-field-saver'
import type { WorkshopValues } from './workshop-values'

export interface SectionProps {
  readonly workshopId: WorkshopId
  readonly fields: EditedFields<WorkshopValues>
}

/** What the workshop is and for whom. */
export function FactsSection({ workshopId, fields }: SectionProps) {
  const { t } = useTranslation()
  const { values, stored, change, changeAndKeep } = fields
  const { value: workshops = [] } = useQuery('workshop:list', {})
  return (
    <div className="ui-form" onBlur={() => void fields.keep()}>
      <TextField
        label={t('workshops.fields.title')}
        value={values.title}
        maxLength={300}
        onChange={(title) => change({ title })}
        onBlur={() => (values.title.trim() ? undefined : change({ title: stored.title }))}
        error={values.title.trim() ? undefined : t('workshops.fields.titleMissing')}
      />
      <div className="workshops-pair">
        <div onBlur={() => (values.kind.trim() ? undefined : change({ kind: stored.kind }))}>
          <KindField value={values.kind} onChange={(kind) => change({ kind })} />
        </div>
        <DistrictField value={values.district} onChange={(district) => change({ district })} />
      </div>
      <ProjectSelect value={values.projectId} onChange={(projectId) => changeAndKeep({ projectId })} />
      <LanguageBoxes value={values.languages} onChange={(languages) => changeAndKeep({ languages })} />
      <WordsField
        label={t('workshops.fields.audience')}
        description={t('workshops.fields.audienceHint')}
        value={values.audience}
        onChange={(audience) => changeAndKeep({ audience })}
      />
      <WordsField
        label={t('workshops.fields.institutions')}
        description={t('workshops.fields.institutionsHint')}
        value={values.institutions}
        hasCommas
        onChange={(institutions) => changeAndKeep({ institutions })}
      />
      <PickField
        label={t('workshops.fields.follows')}
        addLabel={t('workshops.fields.addFollows')}
        emptyText={t('workshops.fields.noFollows')}
        value={values.follows}
        options={workshops
          .filter((row) => row.id !== workshopId)
          .map((row) => ({ value: row.id, text: [row.title, row.district].filter(Boolean).join(', ') }))}
        onChange={(follows) => changeAndKeep({ follows })}
      />
      <TextArea label={t('workshops.fields.note')} value={values.note} onChange={(note) => change({ note })} />
    </div>
  )
}

interface LanguageBoxesProps {
  readonly value: readonly string[]
  readonly onChange: (languages: readonly string[]) => void
}

function LanguageBoxes({ value, onChange }: LanguageBoxesProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const offered = [...new Set<string>([...knownLanguages, ...value])]
  return (
    <fieldset className="ui-fieldset">
      <legend className="ui-label">{t('workshops.fields.languages')}</legend>
      <div className="workshops-boxes">
        {offered.map((language) => (
          <Checkbox
            key={language}
            label={nameOf(language)}
            isSelected={value.includes(language)}
            onChange={(isChosen) => onChange(isChosen ? [...value, language] : value.filter((one) => one !== language))}
          />
        ))}
      </div>
    </fieldset>
  )
}
