import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, calendarDay } from '../../../shared/domain/calendar-day'
import type { Day, Instant, ThemeId } from '../../../shared/domain/ids'
import type { Person } from '../../../shared/domain/person'
import type { ThemeKind } from '../../../shared/domain/theme'
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

export type ApprovedVersion = Pick<Version, 'id' | 'name' | 'checkAgainBy'>

interface ApproveDialogProps {
  readonly version: ApprovedVersion
  readonly guarantor: Person
  readonly themeId: ThemeId
  readonly onClose: () => void
}

const termInDays = 365

/** Law and addresses age by themselves; other texts are good until somebody says otherwise. */
function usualTerm(kind: ThemeKind | undefined, checkAgainBy: Day | null): Day | null {
  if (kind !== 'legislation' && kind !== 'district-sheet') return null
  return checkAgainBy ?? addDays(calendarDay(Date.now() as Instant), termInDays)
}

/** Who approved and on what basis: the auditor asks for both. */
export function ApproveDialog({ version, guarantor, themeId, onClose }: ApproveDialogProps) {
  const { t } = useTranslation()
  const people = useQuery('person:list', {})
  const [decidedBy, setDecidedBy] = useState<string>(guarantor.id)
  const [basis, setBasis] = useState('')
  const { value: themes } = useQuery('theme:list', {})
  const kind = themes?.find((theme) => theme.id === themeId)?.kind
  const [ownTerm, setOwnTerm] = useState<string | null | undefined>(undefined)
  const approvedUntil = ownTerm === undefined ? usualTerm(kind, version.checkAgainBy) : ownTerm
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
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" form="vs-approve">
            {t('versions.approve.save')}
          </Button>
        </>
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
        <DayField
          label={t('versions.approve.approvedUntil')}
          description={t('versions.approve.approvedUntilHelp')}
          value={approvedUntil}
          onChange={setOwnTerm}
        />
        {problem ? <Notice tone="attention">{problem}</Notice> : null}
      </form>
    </Dialog>
  )
}
