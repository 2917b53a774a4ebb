import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParticipantsView } from '../../../shared/domain/participants-view'
import type { Workshop } from '../../../shared/domain/workshop'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { AttendancePanel } from './AttendancePanel'
import { CertificatesPanel } from './CertificatesPanel'
import { CountsPanel } from './CountsPanel'
import { DataPanel } from './DataPanel'
import { ListPanel } from './ListPanel'
import './participants.css'

/** Who is taught at a workshop: list, attendance, certificates, figures, and how long their data stay. */
export function ParticipantsSection({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useTranslation()
  const { value, error } = useQuery('participant:list', { workshopId: workshop.id })
  return (
    <section data-step="participants" className="ui-section people-section" aria-labelledby="workshop-participants">
      <h2 id="workshop-participants" tabIndex={-1}>
        {t('participants.title')}
      </h2>
      {value ? <Panels workshop={workshop} view={value} /> : null}
      {error && !value ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {!error && !value ? <Skeleton label={t('common.loading')} lines={4} /> : null}
    </section>
  )
}

function Panels({ workshop, view }: { readonly workshop: Workshop; readonly view: ParticipantsView }) {
  const { t } = useTranslation()
  const [selected, setSelected] = useState('list')
  const { registered, walkIns, present } = view.counts
  const tabs = [
    { id: 'list', title: t('participants.tabs.list'), content: <ListPanel workshop={workshop} view={view} /> },
    {
      id: 'attendance',
      title: t('participants.tabs.attendance'),
      content: <AttendancePanel workshop={workshop} view={view} />,
    },
    {
      id: 'certificates',
      title: t('participants.tabs.certificates'),
      content: <CertificatesPanel workshop={workshop} view={view} />,
    },
    { id: 'counts', title: t('participants.tabs.counts'), content: <CountsPanel view={view} /> },
    { id: 'data', title: t('participants.tabs.data'), content: <DataPanel workshop={workshop} view={view} /> },
  ]
  return (
    <>
      <p className="ui-lead">{t('participants.lead')}</p>
      {view.participants.length > 0 ? (
        <p className="people-summary">{t('participants.summary', { registered, walkIns, present })}</p>
      ) : null}
      <Tabs label={t('participants.title')} tabs={tabs} selected={selected} onSelect={setSelected} />
    </>
  )
}
