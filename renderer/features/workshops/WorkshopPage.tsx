import { Archive, ArchiveRestore, Copy } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workshop } from '../../../shared/domain/workshop'
import { useCommand } from '../../api/command-registry'
import { errorWords } from '../../api/error-words'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { SlotFill } from '../../ui/Slot'
import { showToast } from '../../ui/toasts'
import { dayRangeWords } from '../../words/day-words'
import { CopyWorkshopDialog } from './CopyWorkshopDialog'
import { FactsSection } from './FactsSection'
import { PeopleSection, type AddPersonParts } from './PeopleSection'
import { ProgrammeSection } from './ProgrammeSection'
import { SaveWords } from './SaveWords'
import { StepBar } from './StepBar'
import { useArchiveWorkshop } from './use-archive-workshop'
import { useFieldSaver } from '../../api/use-field-saver'
import { storeWorkshop } from './store-workshop'
import { WaitingProgramme } from './WaitingProgramme'
import { valuesOf } from './workshop-values'
import './workshops.css'

export interface WorkshopPageProps {
  readonly workshop: Workshop
  readonly onOpen: (workshopId: string) => void
  readonly onLeave: () => void
  readonly addPerson: (parts: AddPersonParts) => ReactNode
  readonly children: ReactNode
}

/** The workshop's own sections and, below them, the way to its files. */
export function WorkshopPage({ workshop, onOpen, onLeave, addPerson, children }: WorkshopPageProps) {
  const { t, i18n } = useTranslation()
  const page = useRef<HTMLDivElement>(null)
  const [isCopying, setCopying] = useState(false)
  const archive = useArchiveWorkshop(workshop)
  const fields = useFieldSaver(
    { initial: valuesOf(workshop), store: (values) => storeWorkshop(workshop.id, values) },
    () => showToast({ text: t('workshops.leftUnsaved', { title: workshop.title }), tone: 'loss' }),
  )
  const { values, state } = fields
  useCommand({ id: 'copy-workshop', title: t('workshops.copy.action'), run: () => setCopying(true) })
  const days = values.days.map(({ date }) => date).toSorted()
  const facts = [dayRangeWords(i18n.language, days[0] ?? null, days.at(-1) ?? null), values.district, values.venue]
  const copy = async () => {
    if (await fields.keep()) setCopying(true)
  }
  const archiveThis = async () => {
    if ((await archive(!workshop.isArchived)) && !workshop.isArchived) onLeave()
  }
  return (
    <div className="ui-page workshops-page ui-scroll" ref={page}>
      <SlotFill name="top-status">
        <SaveWords state={state} />
      </SlotFill>
      <div className="workshops-head">
        <div>
          <h1>{values.title}</h1>
          <p className="ui-soft">{facts.filter(Boolean).join(' · ') || t('workshops.noDate')}</p>
        </div>
        <Button icon={Copy} onPress={() => void copy()}>
          {t('workshops.copy.action')}
        </Button>
        <Button icon={workshop.isArchived ? ArchiveRestore : Archive} onPress={() => void archiveThis()}>
          {workshop.isArchived ? t('common.restore') : t('common.archive')}
        </Button>
      </div>
      <StepBar page={page} />
      {workshop.isArchived ? <Notice>{t('workshops.archivedNotice')}</Notice> : null}
      {state.type === 'failed' ? (
        <ErrorNotice words={`${errorWords(t, state.error)} ${t('workshops.failedHint')}`}>
          <Button onPress={() => void fields.keep()}>{t('common.tryAgain')}</Button>
        </ErrorNotice>
      ) : null}
      <section data-step="facts" className="ui-section" aria-labelledby="workshop-facts">
        <h2 id="workshop-facts" tabIndex={-1}>
          {t('workshops.steps.facts')}
        </h2>
        <FactsSection workshopId={workshop.id} fields={fields} />
      </section>
      <section data-step="programme" className="ui-section" aria-labelledby="workshop-programme">
        <h2 id="workshop-programme" tabIndex={-1}>
          {t('workshops.steps.programme')}
        </h2>
        <WaitingProgramme workshopId={workshop.id} fields={fields} />
        <ProgrammeSection workshopId={workshop.id} fields={fields} />
      </section>
      <section data-step="people" className="ui-section" aria-labelledby="workshop-people">
        <h2 id="workshop-people" tabIndex={-1}>
          {t('workshops.steps.people')}
        </h2>
        <PeopleSection workshopId={workshop.id} fields={fields} addPerson={addPerson} />
      </section>
      {children}
      {isCopying ? (
        <CopyWorkshopDialog workshopId={workshop.id} onClose={() => setCopying(false)} onCopied={onOpen} />
      ) : null}
    </div>
  )
}
