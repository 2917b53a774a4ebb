import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ComboBox } from '../../ui/ComboBox'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { TextField } from '../../ui/TextField'

export interface PersonDialogProps {
  /** Null adds a new one. */
  readonly person: Person | null
  readonly onClose: () => void
  readonly onSaved?: (person: Person) => void
}

export function PersonDialog({ person, onClose, onSaved }: PersonDialogProps) {
  const { t } = useTranslation()
  const save = useCall('person:save')
  const { value: institutions = [] } = useQuery('institution:list', {})
  const [name, setName] = useState(person?.name ?? '')
  const [institution, setInstitution] = useState(person?.institution ?? '')
  const [email, setEmail] = useState(person?.email ?? '')
  const [isNameMissing, setNameMissing] = useState(false)
  const submit = async () => {
    if (!name.trim()) return setNameMissing(true)
    const result = await save.run({
      personId: person?.id ?? null,
      name: name.trim(),
      institution: institution.trim(),
      email: email.trim(),
    })
    if (!result.ok) return
    onSaved?.(result.value)
    onClose()
  }
  return (
    <Dialog
      title={person ? t('library.people.edit') : t('library.people.add')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={save.isBusy} onPress={() => void submit()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <TextField
          label={t('library.people.name')}
          value={name}
          onChange={(text) => {
            setName(text)
            setNameMissing(false)
          }}
          error={isNameMissing ? t('library.people.nameMissing') : undefined}
          autoFocus
        />
        <ComboBox
          label={t('library.people.institution')}
          value={null}
          onChange={(chosen) => (chosen === null ? undefined : setInstitution(chosen))}
          text={institution}
          onTextChange={setInstitution}
          options={institutions.map((one) => ({ value: one.name, text: one.name }))}
        />
        <TextField label={t('library.people.email')} type="email" value={email} onChange={setEmail} />
        {save.error ? <ErrorNotice words={errorWords(t, save.error)} /> : null}
      </Form>
    </Dialog>
  )
}
