import { Archive, ArchiveRestore } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Project } from '../../../shared/domain/project'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { Button } from '../../ui/Button'
import { DayField } from '../../ui/DayField'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { SlotFill } from '../../ui/Slot'
import { TextField } from '../../ui/TextField'
import { showToast } from '../../ui/toasts'
import { WordsField } from '../../ui/WordsField'
import { FundingSources } from './FundingSources'
import { LookFields } from './LookFields'
import { projectInputOf, projectValuesOf, registrationProblem, type ProjectValues } from './project-values'
import { PublicityFields } from './PublicityFields'
import { SaveWords } from './SaveWords'
import { useFieldSaver, type EditedFields } from '../../api/use-field-saver'
import './look.css'
import './projects.css'
import './workshops.css'

export interface ProjectFormProps {
  readonly project: Project
  readonly profiles: readonly PublicityProfile[]
  readonly onLeave: () => void
  /** What other parts of the program say of the project. */
  readonly children?: ReactNode
}

/** One grant project: what the cover prints and the audit asks for. */
export function ProjectForm({ project, profiles, onLeave, children }: ProjectFormProps) {
  const { t } = useTranslation()
  const fields = useFieldSaver<ProjectValues>(
    { initial: projectValuesOf(project), store: (next) => call('project:save', projectInputOf(project.id, next)) },
    () => showToast({ text: t('workshops.projects.leftUnsaved', { title: project.title }), tone: 'loss' }),
  )
  const { values, state } = fields
  const profile = profiles.find(({ id }) => id === values.profileId)
  const archive = async () => {
    const isArchived = !values.isArchived
    fields.change({ isArchived })
    if (!(await fields.keep())) return
    const words = isArchived ? 'archived' : 'restored'
    const undo = () => void call('project:save', projectInputOf(project.id, { ...values, isArchived: !isArchived }))
    showToast({
      text: t(`workshops.projects.${words}`, { title: values.title }),
      action: { text: t('common.undo'), run: undo },
    })
    if (isArchived) onLeave()
  }
  return (
    <div className="ui-page workshops-page ui-scroll">
      <SlotFill name="top-status">
        <SaveWords state={state} />
      </SlotFill>
      <div className="workshops-head">
        <div>
          <h1>{values.title}</h1>
          <p className="ui-soft">{values.programme}</p>
        </div>
        <Button icon={values.isArchived ? ArchiveRestore : Archive} onPress={() => void archive()}>
          {values.isArchived ? t('common.restore') : t('common.archive')}
        </Button>
      </div>
      {state.type === 'failed' ? (
        <ErrorNotice words={`${errorWords(t, state.error)} ${t('workshops.failedHint')}`}>
          <Button onPress={() => void fields.keep()}>{t('common.tryAgain')}</Button>
        </ErrorNotice>
      ) : null}
      <ProjectFacts fields={fields} profile={profile} />
      <section className="ui-section" aria-labelledby="project-publicity">
        <h2 id="project-publicity">{t('workshops.projects.publicity')}</h2>
        <PublicityFields fields={fields} profiles={profiles} />
      </section>
      <section className="ui-section" aria-labelledby="project-look">
        <h2 id="project-look">{t('workshops.projects.look.title')}</h2>
        <LookFields fields={fields} profile={profile} />
      </section>
      <section className="ui-section" aria-labelledby="project-money">
        <h2 id="project-money">{t('workshops.projects.money')}</h2>
        <FundingSources fields={fields} />
      </section>
      {children}
    </div>
  )
}

interface ProjectFactsProps {
  readonly fields: EditedFields<ProjectValues>
  readonly profile: PublicityProfile | undefined
}

function ProjectFacts({ fields, profile }: ProjectFactsProps) {
  const { t } = useTranslation()
  const { values, stored, change, changeAndKeep } = fields
  const problem = registrationProblem(values.registrationNumber, profile)
  const isPeriodOdd = values.from !== null && values.to !== null && values.to < values.from
  return (
    <section className="ui-section" aria-labelledby="project-facts">
      <h2 id="project-facts">{t('workshops.projects.facts')}</h2>
      <div className="ui-form" onBlur={() => void fields.keep()}>
        <TextField
          label={t('workshops.projects.title')}
          value={values.title}
          maxLength={300}
          onChange={(title) => change({ title })}
          onBlur={() => (values.title.trim() ? undefined : change({ title: stored.title }))}
          error={values.title.trim() ? undefined : t('workshops.projects.titleMissing')}
        />
        <div className="workshops-pair">
          <TextField
            label={t('workshops.projects.programme')}
            value={values.programme}
            onChange={(programme) => change({ programme })}
          />
          <div className="ui-field">
            <TextField
              label={t('workshops.projects.registrationNumber')}
              value={values.registrationNumber}
              onChange={(registrationNumber) => change({ registrationNumber })}
            />
            {problem ? (
              <span className="ui-description workshops-odd">{t(`workshops.projects.${problem}`)}</span>
            ) : null}
          </div>
        </div>
        <TextField
          label={t('workshops.projects.beneficiary')}
          value={values.beneficiary}
          onChange={(beneficiary) => change({ beneficiary })}
        />
        <WordsField
          label={t('workshops.projects.partners')}
          description={t('workshops.projects.partnersHint')}
          value={values.partners}
          onChange={(partners) => changeAndKeep({ partners })}
        />
        <div className="workshops-pair">
          <DayField label={t('workshops.projects.from')} value={values.from} onChange={(from) => change({ from })} />
          <DayField
            label={t('workshops.projects.to')}
            value={values.to}
            onChange={(to) => change({ to })}
            description={isPeriodOdd ? t('workshops.projects.periodOdd') : undefined}
          />
        </div>
      </div>
    </section>
  )
}
