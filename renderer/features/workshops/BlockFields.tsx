import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ComboBox } from '../../ui/ComboBox'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import type { EditedBlock } from './programme'
import { TimeField } from './TimeField'

export interface BlockFieldsProps {
  readonly block: EditedBlock
  readonly onChange: (part: Partial<EditedBlock>) => void
  readonly onKeep: () => void
  readonly onDone: () => void
}

/** The fields of one block of the programme, stored as each is left. */
export function BlockFields({ block, onChange, onKeep, onDone }: BlockFieldsProps) {
  const { t, i18n } = useTranslation()
  const { value: people = [] } = useQuery('person:list', {})
  const { value: rows = [] } = useQuery('chapter:list', {})
  const chapters = new Map(
    rows
      .filter((row) => !row.isArchived || row.chapterId === block.chapterId)
      .toSorted((a, b) => Number(a.language === i18n.language) - Number(b.language === i18n.language))
      .map((row) => [row.chapterId, row.title]),
  )
  return (
    <div
      className="workshops-block-fields"
      onBlur={onKeep}
      onKeyDown={(event) => (event.key === 'Escape' && !event.defaultPrevented ? onDone() : undefined)}
    >
      <div className="workshops-times">
        <TimeField label={t('workshops.programme.from')} value={block.from} onChange={(from) => onChange({ from })} />
        <TimeField label={t('workshops.programme.to')} value={block.to} onChange={(to) => onChange({ to })} />
        <TextField
          label={t('workshops.programme.title')}
          value={block.title}
          maxLength={500}
          onChange={(title) => onChange({ title })}
          autoFocus={!block.title}
        />
      </div>
      <div className="workshops-pair">
        <TextField
          label={t('workshops.programme.method')}
          placeholder={t('workshops.programme.methodHint')}
          value={block.method}
          onChange={(method) => onChange({ method })}
        />
        <Select
          label={t('workshops.programme.lecturer')}
          value={block.lecturerId ?? ''}
          options={[
            { value: '', text: t('workshops.fields.nobody') },
            ...people.map((person) => ({ value: String(person.id), text: person.name })),
          ]}
          onChange={(id) => onChange({ lecturerId: people.find((person) => person.id === id)?.id ?? null })}
        />
      </div>
      <ComboBox
        label={t('workshops.programme.chapter')}
        placeholder={t('workshops.programme.noChapter')}
        value={block.chapterId}
        options={[...chapters].map(([value, text]) => ({ value, text }))}
        onChange={(id) => onChange({ chapterId: rows.find((row) => row.chapterId === id)?.chapterId ?? null })}
      />
      <div className="workshops-pair">
        <TextField
          label={t('workshops.programme.place')}
          value={block.place}
          onChange={(place) => onChange({ place })}
        />
        <TextField label={t('workshops.programme.host')} value={block.host} onChange={(host) => onChange({ host })} />
      </div>
      <div>
        <Button isSmall onPress={onDone}>
          {t('workshops.programme.done')}
        </Button>
      </div>
    </div>
  )
}
