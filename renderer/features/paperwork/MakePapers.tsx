import { FolderOpen, Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paperFormats, type PaperKind } from '../../../shared/domain/paper'
import type { Workshop } from '../../../shared/domain/workshop'
import { call } from '../../api/call'
import { useCommand } from '../../api/command-registry'
import { flushAll } from '../../api/flush-registry'
import { useLayoutFlag } from '../../api/layout'
import { isTaskRunning } from '../../api/task-desk'
import { useTaskDesk } from '../../api/use-task-desk'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Icon } from '../../ui/Icon'
import { RadioGroup } from '../../ui/RadioGroup'
import { showToast } from '../../ui/toasts'
import { MakingReport } from './MakingReport'
import { paperTask } from './paper-task'
import { usePaperFolder } from './use-paper-folder'

export interface MakePapersProps {
  readonly workshop: Workshop
  readonly chosen: readonly PaperKind[]
}

/** From the chosen papers to files: which kind, with whose names, where to, and how it went. */
export function MakePapers({ workshop, chosen }: MakePapersProps) {
  const { t } = useTranslation()
  const task = useTaskDesk(paperTask)
  const { folder, choose } = usePaperFolder()
  const [hasPdf, setPdf] = useLayoutFlag('paper-pdf', true)
  const [hasDocx, setDocx] = useLayoutFlag('paper-docx', false)
  const [people, setPeople] = useState<'with' | 'without'>('with')
  const [isAsked, setAsked] = useState(false)
  const isChosen = { pdf: hasPdf, docx: hasDocx }
  const set = { pdf: setPdf, docx: setDocx }
  const formats = paperFormats.filter((format) => isChosen[format])
  const owner = `papers:${workshop.id}`
  const isBusy = isTaskRunning(task)
  const make = async () => {
    setAsked(true)
    if (folder === null || formats.length === 0 || chosen.length === 0) return
    if (!(await flushAll())) return showToast({ text: t('paperwork.make.notSaved'), tone: 'loss' })
    await paperTask.start(owner, () =>
      call('paper:start', {
        workshopId: workshop.id,
        kinds: [...chosen],
        formats: [...formats],
        folder,
        withPeople: people === 'with',
      }),
    )
  }
  useCommand({ id: 'make-papers', title: t('paperwork.make.title'), run: () => void make() })
  return (
    <div className="paper-make">
      <h3>{t('paperwork.make.title')}</h3>
      <RadioGroup
        label={t('paperwork.make.people')}
        look="card-row"
        value={people}
        choices={[
          { value: 'with', text: t('paperwork.make.withPeople'), description: t('paperwork.make.withPeopleHint') },
          {
            value: 'without',
            text: t('paperwork.make.withoutPeople'),
            description: t('paperwork.make.withoutPeopleHint'),
          },
        ]}
        onChange={setPeople}
      />
      <fieldset className="ui-fieldset">
        <legend className="ui-label">{t('paperwork.make.formats')}</legend>
        <div className="paper-formats">
          {paperFormats.map((format) => (
            <Checkbox
              key={format}
              label={t(`exporting.format.${format}`)}
              description={t(`exporting.formatHint.${format}`)}
              isSelected={isChosen[format]}
              onChange={set[format]}
            />
          ))}
        </div>
        {formats.length === 0 ? <span className="ui-field-error">{t('paperwork.make.noFormat')}</span> : null}
      </fieldset>
      <div className="ui-field" role="group" aria-label={t('paperwork.make.folder')}>
        <span className="ui-label">{t('paperwork.make.folder')}</span>
        <div className="paper-folder">
          <Icon of={FolderOpen} />
          <span className="paper-path">{folder}</span>
          <Button isSmall aria-label={t('paperwork.make.changeFolder')} onPress={() => void choose()}>
            {t('common.change')}
          </Button>
        </div>
      </div>
      <div className="paper-buttons">
        <Button
          variant="primary"
          icon={Printer}
          isDisabled={isBusy || formats.length === 0}
          onPress={() => void make()}
        >
          {t('paperwork.make.chosen', { count: chosen.length })}
        </Button>
        {isAsked && chosen.length === 0 ? <span className="ui-field-error">{t('paperwork.make.noPaper')}</span> : null}
        {isBusy && task?.owner !== owner ? <span className="ui-soft">{t('paperwork.make.busy')}</span> : null}
      </div>
      {task?.owner === owner ? <MakingReport task={task} onAgain={() => void make()} /> : null}
    </div>
  )
}
