import { Plus, UserRound } from 'lucide-react'
import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/Icon'
import { Skeleton } from '../../ui/Skeleton'
import './library.css'
import { PersonDialog } from './PersonDialog'

/** Who works on the handbook: authors, guarantors, trainers, coordinators. */
export function PeoplePlace() {
  const { t } = useTranslation()
  const people = useQuery('person:list', {})
  const [editing, setEditing] = useState<Person | 'new' | null>(null)
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setEditing('new')}>
      {t('library.people.add')}
    </Button>
  )
  return (
    <div className="ui-page library-page">
      <div className="library-page-head">
        <div>
          <h1>{t('library.people.title')}</h1>
          <p className="ui-soft">{t('library.people.text')}</p>
        </div>
        {people.value && people.value.length > 0 ? add : null}
      </div>
      {people.error ? <ErrorNotice words={errorWords(t, people.error)} /> : null}
      <div className="ui-scroll">
        {!people.value && !people.error ? <Skeleton label={t('common.loading')} /> : null}
        {people.value?.length === 0 ? (
          <EmptyPlace icon={UserRound} title={t('library.people.empty.title')} text={t('library.people.empty.text')}>
            {add}
          </EmptyPlace>
        ) : null}
        {people.value && people.value.length > 0 ? (
          <ListBox
            aria-label={t('library.people.list')}
            className="ui-list"
            items={people.value}
            onAction={(key) => setEditing(people.value?.find((person) => person.id === key) ?? null)}
          >
            {(person) => (
              <ListBoxItem id={person.id} textValue={person.name} className="ui-row library-person">
                <Icon of={UserRound} />
                <span className="ui-row-main">
                  {person.name}
                  <small>{[person.institution, person.email].filter(Boolean).join(' · ')}</small>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        ) : null}
      </div>
      {editing ? <PersonDialog person={editing === 'new' ? null : editing} onClose={() => setEditing(null)} /> : null}
    </div>
  )
}
