import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { knownLanguages, type KnownLanguage } from '../../../shared/domain/language'
import type { ProjectId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { useLanguageName } from '../../words/use-language-name'
import { DistrictField } from './DistrictField'
import { KindField } from './KindField'
import { ProjectSelect } from './ProjectSelect'

export interface NewWorkshopDialogProps {
  readonly onClose: () => void
  readonly onCreated: (workshopId: string) => void
}

/** What a workshop begins with; the rest is filled in on its page. A single running project is proposed. */
export function NewWorkshopDialog({ onClose, onCreated }: NewWorkshopDialogProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const save = useCall('workshop:save')
  const { value: projects = [] } = useQuery('project:list', {})
  const running = projects.filter((project) => !project.isArchived)
  const proposed = running.length === 1 ? (running[0]?.id ?? null) : null
  const [title, setTitle] = useState('')
  const [isTitleMissing, setTitleMissing] = useState(false)
  const [kind, setKind] = useState('workshop')
  const [district, setDistrict] = useState('')
  const [date, setDate] = useState<string | null>(null)
  const [language, setLanguage] = useState<KnownLanguage>('cs')
  const [project, setProject] = useState<ProjectId | null | undefined>(undefined)
  const submit = async () => {
    if (!title.trim()) return setTitleMissing(true)
    const result = await save.run({
      workshopId: null,
      projectId: project === undefined ? proposed : project,
      title: title.trim(),
      kind: kind.trim() || 'workshop',
      district: district.trim(),
      days: date ? [{ date, blocks: [] }] : [],
      venue: '',
      address: '',
      languages: [language],
      audience: [],
      institutions: [],
      lecturerIds: [],
      coordinatorId: null,
      follows: [],
      note: '',
    })
    if (!result.ok) return
    onClose()
    onCreated(result.value.id)
  }
  return (
    <Dialog
      title={t('workshops.create.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={save.isBusy} onPress={() => void submit()}>
            {t('workshops.create.action')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <TextField
          label={t('workshops.fields.title')}
          value={title}
          maxLength={300}
          onChange={(text) => {
            setTitle(text)
            setTitleMissing(false)
          }}
          error={isTitleMissing ? t('workshops.fields.titleMissing') : undefined}
          autoFocus
        />
        <div className="workshops-pair">
          <KindField value={kind} onChange={setKind} />
          <DistrictField value={district} onChange={setDistrict} />
        </div>
        <div className="workshops-pair">
          <DayField
            label={t('workshops.create.date')}
            description={t('workshops.create.dateHint')}
            value={date}
            onChange={setDate}
          />
          <Select
            label={t('workshops.create.language')}
            value={language}
            options={knownLanguages.map((one) => ({ value: one, text: nameOf(one) }))}
            onChange={setLanguage}
          />
        </div>
        <ProjectSelect value={project === undefined ? proposed : project} onChange={setProject} />
        {save.error ? <ErrorNotice words={errorWords(t, save.error)} /> : null}
      </Form>
    </Dialog>
  )
}
