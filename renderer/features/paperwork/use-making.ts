import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paperFormats, type PaperFormat, type PaperKind } from '../../../shared/domain/paper'
import type { Workshop } from '../../../shared/domain/workshop'
import { call } from '../../api/call'
import { flushAll } from '../../api/flush-registry'
import { useLayoutFlag } from '../../api/layout'
import { isTaskRunning, type DeskTask } from '../../api/task-desk'
import { useTaskDesk } from '../../api/use-task-desk'
import { showToast } from '../../ui/toasts'
import { paperTask } from './paper-task'
import { useOutputFolder } from '../../words/use-output-folder'

export interface Making {
  readonly formats: readonly PaperFormat[]
  readonly setFormat: Readonly<Record<PaperFormat, (isChosen: boolean) => void>>
  readonly withPeople: boolean
  readonly setWithPeople: (withPeople: boolean) => void
  /** Null while it is not known yet. */
  readonly folder: string | null
  readonly chooseFolder: () => Promise<void>
  /** Of this workshop; null where none ran or one of another workshop runs. */
  readonly task: DeskTask | null
  readonly isBusy: boolean
  readonly make: (kinds: readonly PaperKind[]) => Promise<void>
  /** The same papers once more. */
  readonly again: () => Promise<void>
}

/** The making of papers of one workshop: what was chosen the last time, and how it stands. */
export function useMaking(workshop: Workshop): Making {
  const { t } = useTranslation()
  const task = useTaskDesk(paperTask)
  const { folder, choose } = useOutputFolder(t('paperwork.make.folder'))
  const [hasPdf, setPdf] = useLayoutFlag('paper-pdf', true)
  const [hasDocx, setDocx] = useLayoutFlag('paper-docx', false)
  const [withPeople, setWithPeople] = useState(true)
  const [last, setLast] = useState<readonly PaperKind[]>([])
  const isChosen = { pdf: hasPdf, docx: hasDocx }
  const formats = paperFormats.filter((format) => isChosen[format])
  const owner = `papers:${workshop.id}`
  const make = async (kinds: readonly PaperKind[]) => {
    if (folder === null || formats.length === 0 || kinds.length === 0) return
    setLast(kinds)
    if (!(await flushAll())) return showToast({ text: t('paperwork.make.notSaved'), tone: 'loss' })
    const request = { workshopId: workshop.id, kinds: [...kinds], formats: [...formats], folder, withPeople }
    await paperTask.start({ owner, request: null }, () => call('paper:start', request))
  }
  return {
    formats,
    setFormat: { pdf: setPdf, docx: setDocx },
    withPeople,
    setWithPeople,
    folder,
    chooseFolder: choose,
    task: task?.owner === owner ? task : null,
    isBusy: isTaskRunning(task),
    make,
    again: () => make(last),
  }
}
