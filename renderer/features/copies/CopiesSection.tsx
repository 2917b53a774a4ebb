import { Users } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition } from '../../../shared/domain/edition'
import type { Pack } from '../../../shared/domain/pack'
import type { Workshop } from '../../../shared/domain/workshop'
import { countCopies, type CopySource } from '../../../shared/domain/personal-copies'
import { call } from '../../api/call'
import { useCommand } from '../../api/command-registry'
import { flushAll } from '../../api/flush-registry'
import { isTaskRunning } from '../../api/task-desk'
import { useQuery } from '../../api/use-query'
import { useTaskDesk } from '../../api/use-task-desk'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { FolderField } from '../../ui/FolderField'
import { RadioGroup } from '../../ui/RadioGroup'
import { showToast } from '../../ui/toasts'
import { CopiesReport } from './CopiesReport'
import { CopyCounts } from './CopyCounts'
import { copiesTask } from './copies-task'
import { issuedFor } from './issued-for'
import { useOutputFolder } from '../../words/use-output-folder'
import { useSourceChoices } from './use-source-choices'
import './copies.css'

export interface CopiesSectionProps {
  readonly workshop: Workshop
  readonly pack: Pack
  /** Of all packs of the workshop. */
  readonly editions: readonly Edition[]
}

/** A copy of the pack for each participant, with the name on every page and in the form that the person wishes. */
export function CopiesSection({ workshop, pack, editions }: CopiesSectionProps) {
  const { t } = useTranslation()
  const { value } = useQuery('participant:list', { workshopId: workshop.id })
  const edition = issuedFor(pack, editions)
  const [chosen, setChosen] = useState<CopySource>('edition')
  const [withNames, setWithNames] = useState(true)
  const { folder, choose } = useOutputFolder(t('annexes.copies.folder'))
  const task = useTaskDesk(copiesTask)
  const owner = `copies:${pack.id}`
  const source = edition ? chosen : 'proof'
  const choices = useSourceChoices(edition)
  const counts = countCopies(value?.participants ?? [])
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const isBusy = isTaskRunning(task)
  const make = async () => {
    if (folder === null || total === 0) return
    if (!(await flushAll())) return showToast({ text: t('annexes.copies.notSaved'), tone: 'loss' })
    const order = { workshopId: workshop.id, packId: pack.id, source, participantIds: null, withNames, folder }
    await copiesTask.start({ owner, request: null }, () => call('copies:start', order))
  }
  useCommand({ id: 'make-copies', title: t('annexes.copies.title'), run: () => void make() })
  return (
    <section className="ui-section copies-section" aria-labelledby="workshop-copies">
      <h2 id="workshop-copies" tabIndex={-1}>
        {t('annexes.copies.title')}
      </h2>
      <p className="ui-lead">{t('annexes.copies.lead')}</p>
      {total === 0 ? (
        <p>{t('annexes.copies.nobody')}</p>
      ) : (
        <div className="copies-form">
          <CopyCounts counts={counts} />
          <RadioGroup
            label={t('annexes.copies.source')}
            look="card-row"
            value={source}
            choices={choices}
            onChange={setChosen}
          />
          <Checkbox
            label={t('annexes.copies.withNames')}
            description={t('annexes.copies.withNamesHint')}
            isSelected={withNames}
            onChange={setWithNames}
          />
          <FolderField
            label={t('annexes.copies.folder')}
            changeName={t('annexes.copies.changeFolder')}
            folder={folder}
            onChange={choose}
          />
          <div>
            <Button icon={Users} isDisabled={isBusy || folder === null} onPress={() => void make()}>
              {t('annexes.copies.make', { count: total })}
            </Button>
          </div>
        </div>
      )}
      {task?.owner === owner ? <CopiesReport task={task} onAgain={() => void make()} /> : null}
    </section>
  )
}
