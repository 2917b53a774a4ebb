import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutputFormat } from '../../../shared/domain/edition'
import { call } from '../../api/call'
import { useCommand } from '../../api/command-registry'
import { useBridgeEvent } from '../../api/use-bridge-event'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { SlotFill } from '../../ui/Slot'
import { showToast } from '../../ui/toasts'
import { isTaskRunning } from '../../api/task-desk'
import { fileName } from '../../words/file-name'
import { exportDesk, useExportTask } from './export-desk-of-window'
import { usePercent } from './use-percent'
import './exporting.css'

const checkEvery = 3_000

/** Listens to the running export wherever the person is, and says at the foot of the window how it stands. */
export function ExportWatcher() {
  const { t } = useTranslation()
  const task = useExportTask()
  const last = useQuery('export:last', {})
  const percent = usePercent()
  const runs = isTaskRunning(task)
  const wasRunning = useRef(false)
  useBridgeEvent('task:progress', (report) => exportDesk.take(report))
  useBridgeEvent('task:ended', (report) => exportDesk.take(report))
  useCommand({
    id: 'repeat-export',
    title: t('exporting.repeat'),
    run: () => (last.value ? void exportDesk.begin(copyOf(last.value)) : undefined),
  })
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => void exportDesk.refresh(), checkEvery)
    return () => clearInterval(timer)
  }, [runs])
  const announce = useEffectEvent(() => {
    const first = task?.report?.files[0]
    if (!task || document.querySelector(`[data-task="${task.owner}"]`)) return
    if (task.report?.state === 'done' && first)
      showToast({
        text: t('exporting.doneElsewhere', { file: fileName(first.path) }),
        action: { text: t('exporting.openFile'), run: () => void call('file:open', { path: first.path }) },
      })
    if (task.report?.state === 'failed' || task.error) showToast({ text: t('exporting.failedElsewhere'), tone: 'loss' })
  })
  useEffect(() => {
    if (wasRunning.current && !runs) announce()
    wasRunning.current = runs
  }, [runs])
  if (!runs || !task?.report) return null
  return (
    <SlotFill name="bottom-end">
      <span className="exporting-foot" role="status">
        {t(`exporting.stages.${task.report.stage}`)} {percent(task.report.done)}
      </span>
      <Button isSmall variant="plain" onPress={() => void exportDesk.cancel()}>
        {t('exporting.stop')}
      </Button>
    </SlotFill>
  )
}

const copyOf = <Last extends { readonly formats: readonly OutputFormat[] }>(last: Last) => ({
  ...last,
  formats: [...last.formats],
})
