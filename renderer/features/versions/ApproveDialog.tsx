import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/domain/person'
import type { Version } from '../../../shared/domain/version'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'

interface ApproveDialogProps {
  readonly version: Version
  readonly guarantor: Person
  readonly onClose: () => void
}

/** Who approved and on what basis: the auditor asks for both. */
export function ApproveDialog({ version, guarantor, onClose }: ApproveDialogProps) {
  const { t } = useTranslation()
  const people = useQuery('person:list', {})
  const [decidedBy, setDecidedBy] = useState<string>(guarantor.id)
  const [basis, setBasis] = useState('')
  const [approvedUntil, setApprovedUntil] = useState<string | null>(version.checkAgainBy)
  const [problem, setProblem] = useState<string | null>(null)
  const options = (people.value ?? [guarantor]).map((person) => ({ value: person.id, text: person.name }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (basis.trim() === '') return setProblem(t('versions.approve.needed'))
    const person = (people.value ?? [guarantor]).find((one) => one.id === decidedBy) ?? guarantor
    const recorded = await call('state:record', {
      versionId: version.id,
      state: 'approved',
      decidedBy: person.id,
      basis: basis.trim(),
      approvedUntil,
    })
    if (recorded.ok) onClose()
    else setProblem(errorWords(t, recorded.error))
  }
  return (
    <Dialog
      title={t('versions.approve.title', { name: version.name })}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" type="submit" form="vs-approve">
          {t('versions.approve.save')}
        </Button>
      }
    >
      <form id="vs-approve" className="vs-form" onSubmit={(event) => void submit(event)}>
        <Select label={t('versions.approve.decidedBy')} options={options} value={decidedBy} onChange={setDecidedBy} />
        <TextField
          label={t('versions.approve.basis')}
          description={t('versions.approve.basisHelp')}
          value={basis}
          onChange={setBasis}
          maxLength={500}
          autoFocus
        />
        <DayField label={t('versions.approve.approvedUntil')} value={approvedUntil} onChange={setApprovedUntil} />
        {problem ? <Notice tone="attention">{problem}</Notice> : null}
      </form>
    </Dialog>
  )
}
