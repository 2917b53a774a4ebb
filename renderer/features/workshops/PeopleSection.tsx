import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import type { SectionProps } from './FactsSection'
import { PickField } from './PickField'

export interface AddPersonParts {
  readonly onClose: () => void
  readonly onSaved: (person: Person) => void
}

export interface PeopleSectionProps extends SectionProps {
  /** The dialog that adds a person; it belongs to another feature. */
  readonly addPerson: (parts: AddPersonParts) => ReactNode
}

/** Where the workshop is and who works there. */
export function PeopleSection({ fields, addPerson }: PeopleSectionProps) {
  const { t } = useTranslation()
  const { values, change, changeAndKeep } = fields
  const { value: people = [] } = useQuery('person:list', {})
  const [addingTo, setAddingTo] = useState<'lecturers' | 'coordinator' | null>(null)
  const take = (person: Person) =>
    changeAndKeep(
      addingTo === 'coordinator' ? { coordinatorId: person.id } : { lecturerIds: [...values.lecturerIds, person.id] },
    )
  return (
    <div className="ui-form" onBlur={() => void fields.keep()}>
      <div className="workshops-pair">
        <TextField label={t('workshops.fields.venue')} value={values.venue} onChange={(venue) => change({ venue })} />
        <TextField
          label={t('workshops.fields.address')}
          value={values.address}
          onChange={(address) => change({ address })}
        />
      </div>
      <PickField
        label={t('workshops.fields.lecturers')}
        addLabel={t('workshops.fields.addLecturer')}
        emptyText={t('workshops.fields.noneChosen')}
        value={values.lecturerIds}
        options={people.map((person) => ({ value: person.id, text: person.name }))}
        onChange={(lecturerIds) => changeAndKeep({ lecturerIds })}
      >
        <Button variant="link" onPress={() => setAddingTo('lecturers')}>
          {t('workshops.fields.addPerson')}
        </Button>
      </PickField>
      <div className="workshops-coordinator">
        <Select
          label={t('workshops.fields.coordinator')}
          value={values.coordinatorId ?? ''}
          options={[
            { value: '', text: t('workshops.fields.nobody') },
            ...people.map((person) => ({ value: String(person.id), text: person.name })),
          ]}
          onChange={(id) => changeAndKeep({ coordinatorId: people.find((person) => person.id === id)?.id ?? null })}
        />
        <Button variant="link" onPress={() => setAddingTo('coordinator')}>
          {t('workshops.fields.addPerson')}
        </Button>
      </div>
      {addingTo ? addPerson({ onClose: () => setAddingTo(null), onSaved: take }) : null}
    </div>
  )
}
