import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pack } from '../../../shared/domain/pack'
import type { Workshop } from '../../../shared/domain/workshop'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'
import { showToast } from '../../ui/toasts'

export interface ReissueDialogProps {
  readonly pack: Pack
  readonly workshop: Workshop
  readonly onClose: () => void
  readonly onDone: (workshopId: string) => void
}

/** The same texts for a workshop of a successor project: only the publicity changes. */
export function ReissueDialog({ pack, workshop, onClose, onDone }: ReissueDialogProps) {
  const { t } = useTranslation()
  const { value: projects = [] } = useQuery('project:list', {})
  const reissue = useCall('pack:reissue')
  const [projectId, setProjectId] = useState<string | null>(null)
  const offered = projects.filter(({ id, isArchived }) => id !== workshop.projectId && !isArchived)
  const submit = async () => {
    if (projectId === null) return
    const result = await reissue.run({ packId: pack.id, projectId })
    if (!result.ok) return
    onClose()
    const project = projects.find(({ id }) => id === projectId)?.title ?? ''
    showToast({ text: t('packs.reissue.made', { title: result.value.title, project }) })
    onDone(result.value.id)
  }
  return (
    <Dialog
      title={t('packs.reissue.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={projectId === null || reissue.isBusy} onPress={() => void submit()}>
            {t('packs.reissue.done')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <p className="ui-soft">{t('packs.reissue.text')}</p>
        {offered.length === 0 ? (
          <Notice tone="attention">{t('packs.reissue.none')}</Notice>
        ) : (
          <Select
            label={t('packs.reissue.project')}
            value={projectId}
            placeholder={t('packs.reissue.choose')}
            options={offered.map(({ id, title, registrationNumber }) => ({
              value: String(id),
              text: [title, registrationNumber].filter(Boolean).join(' · '),
            }))}
            onChange={setProjectId}
          />
        )}
        {reissue.error ? <ErrorNotice words={errorWords(t, reissue.error)} /> : null}
      </Form>
    </Dialog>
  )
}
