import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editionKinds } from '../../../shared/domain/edition'
import type { ChapterId } from '../../../shared/domain/ids'
import type { Person } from '../../../shared/domain/person'
import type { ChapterDetails } from '../../../shared/ipc/chapter-channels'
import type { ChannelInput } from '../../../shared/ipc/contract'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Select } from '../../ui/Select'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'
import { WordsField } from '../../ui/WordsField'
import './library.css'
import { PersonDialog } from './PersonDialog'
import { useReport } from '../../words/use-report'

/** Who answers for a chapter and for whom it is; every change is stored at once. */
export function ChapterDetailsPanel({ chapterId }: { readonly chapterId: ChapterId }) {
  const { t } = useTranslation()
  const details = useQuery('chapter:details', { chapterId })
  const people = useQuery('person:list', {})
  if (details.error) return <ErrorNotice words={errorWords(t, details.error)} />
  if (!details.value || !people.value) return <Skeleton label={t('common.loading')} />
  return <DetailsForm key={details.value.chapter.id} details={details.value} people={people.value} />
}

type Values = Omit<ChannelInput<'chapter:saveDetails'>, 'chapterId'>

const valuesOf = ({ chapter }: ChapterDetails): Values => ({
  ownerId: chapter.ownerId,
  guarantorId: chapter.guarantorId,
  district: chapter.district,
  country: chapter.country,
  audiences: [...chapter.audiences],
  districts: [...chapter.districts],
  kinds: [...chapter.kinds],
})

interface DetailsFormProps {
  readonly details: ChapterDetails
  readonly people: readonly Person[]
}

function DetailsForm({ details, people }: DetailsFormProps) {
  const { t } = useTranslation()
  const report = useReport()
  const [values, setValues] = useState(() => valuesOf(details))
  const [addingTo, setAddingTo] = useState<'ownerId' | 'guarantorId' | null>(null)
  const store = async (next: Values) => {
    setValues(next)
    report(await call('chapter:saveDetails', { chapterId: details.chapter.id, ...next }))
  }
  const change = (part: Partial<Values>) => void store({ ...values, ...part })
  const keep = () => void store(values)
  const choices = [
    { value: '', text: t('library.details.nobody') },
    ...people.map((person) => ({ value: String(person.id), text: person.name })),
  ]
  const personField = (field: 'ownerId' | 'guarantorId', label: string, description: string) => (
    <div className="library-person-field">
      <Select
        label={label}
        description={description}
        value={values[field] ?? ''}
        options={choices}
        onChange={(id) => change({ [field]: people.find((person) => person.id === id)?.id ?? null })}
      />
      <Button variant="link" onPress={() => setAddingTo(field)}>
        {t('library.details.addPerson')}
      </Button>
    </div>
  )
  return (
    <div className="library-panel">
      {personField('ownerId', t('library.details.owner'), t('library.details.ownerHint'))}
      {personField('guarantorId', t('library.details.guarantor'), t('library.details.guarantorHint'))}
      <TextField
        label={t('library.details.district')}
        description={t('library.details.districtHint')}
        value={values.district}
        onChange={(district) => setValues({ ...values, district })}
        onBlur={keep}
      />
      <TextField
        label={t('library.details.country')}
        value={values.country}
        onChange={(country) => setValues({ ...values, country })}
        onBlur={keep}
      />
      <WordsField
        label={t('library.details.audiences')}
        description={t('library.details.audiencesHint')}
        value={values.audiences}
        onChange={(audiences) => change({ audiences: [...audiences] })}
      />
      <WordsField
        label={t('library.details.districts')}
        description={t('library.details.districtsHint')}
        value={values.districts}
        onChange={(districts) => change({ districts: [...districts] })}
      />
      <fieldset className="ui-fieldset">
        <legend className="ui-label">{t('library.details.kinds')}</legend>
        {editionKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={t(`common.kinds.${kind}`)}
            isSelected={values.kinds.includes(kind)}
            onChange={(isChosen) =>
              change({ kinds: editionKinds.filter((one) => (one === kind ? isChosen : values.kinds.includes(one))) })
            }
          />
        ))}
        <span className="ui-description">{t('library.details.kindsHint')}</span>
      </fieldset>
      {addingTo ? (
        <PersonDialog
          person={null}
          onClose={() => setAddingTo(null)}
          onSaved={(person) => change({ [addingTo]: person.id })}
        />
      ) : null}
    </div>
  )
}
