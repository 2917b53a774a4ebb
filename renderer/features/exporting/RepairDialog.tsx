import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../shared/domain/finding'
import type { Pack } from '../../../shared/domain/pack'
import type { RepairedVersion } from '../../../shared/ipc/repair-channels'
import { call } from '../../api/call'
import { flushAll } from '../../api/flush-registry'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { showToast } from '../../ui/toasts'
import { useReport } from '../../words/use-report'
import { answerKey, noAnswer, repairableBeside, repairsOf, type RepairAnswer } from './repair-answers'
import { RepairField } from './RepairField'

export interface RepairDialogProps {
  readonly finding: Finding
  readonly findings: readonly Finding[]
  readonly pack: Pack
  readonly onClose: () => void
}

/**
 * Technical repairs of a text that is already a version: everything of one chapter at once, as a new version. The pack
 * moves to it only when the person says so.
 */
export function RepairDialog({ finding, findings, pack, onClose }: RepairDialogProps) {
  const { t } = useTranslation()
  const report = useReport()
  // The list shrinks when the check runs again; what was opened stays as it was.
  const [own] = useState(() => repairableBeside(finding, findings))
  const [answers, setAnswers] = useState<Readonly<Record<string, RepairAnswer>>>({})
  const [made, setMade] = useState<RepairedVersion | null>(null)
  const versionId = finding.place?.versionId ?? null
  const opened = useQuery('version:open', versionId ? { versionId } : null)
  const number = opened.value?.version.number ?? null
  const repairs = repairsOf(own, answers)
  const make = async () => {
    if (versionId === null || number === null || repairs.length === 0) return
    if (!(await flushAll())) return showToast({ text: t('exporting.notSaved'), tone: 'loss' })
    const name = t('exporting.check.repair.name', { number })
    const result = await call('repair:make', { versionId, name, note: '', repairs: [...repairs] })
    if (report(result)) setMade(result.value)
  }
  const moveToVersion = async () => {
    if (!made || !finding.chapterId) return
    const { chapterId } = finding
    if (report(await call('pack:useVersion', { packIds: [pack.id], chapterId, versionId: made.version.id }))) onClose()
  }
  const title = t('exporting.check.repair.title', { number: number ?? '', chapter: finding.chapterTitle })
  if (made)
    return (
      <Dialog
        title={title}
        isOpen
        onClose={onClose}
        actions={
          <>
            <Button onPress={onClose}>{t('exporting.check.repair.stay', { number: number ?? '' })}</Button>
            <Button variant="primary" onPress={() => void moveToVersion()}>
              {t('exporting.check.repair.use', { number: made.version.number ?? '' })}
            </Button>
          </>
        }
      >
        <p>{t('exporting.check.repair.done', { number: made.version.number ?? '', before: number ?? '' })}</p>
        <p>{t(made.isDraftRepaired ? 'exporting.check.repair.draftToo' : 'exporting.check.repair.draftApart')}</p>
        <p>{t('exporting.check.repair.guarantor')}</p>
      </Dialog>
    )
  return (
    <Dialog
      title={title}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('exporting.check.repair.later')}</Button>
          <Button variant="primary" isDisabled={repairs.length === 0 || number === null} onPress={() => void make()}>
            {t('exporting.check.repair.make')}
          </Button>
        </>
      }
    >
      <p className="ui-soft">{t('exporting.check.repair.text', { number: number ?? '' })}</p>
      {findings.some((one) => one.code === 'newer-version' && one.chapterId === finding.chapterId) ? (
        <Notice tone="attention">{t('exporting.check.repair.newest')}</Notice>
      ) : null}
      <ul className="exporting-repairs">
        {own.map((one) => (
          <RepairField
            key={answerKey(one)}
            finding={one}
            answer={answers[answerKey(one)] ?? noAnswer}
            onAnswer={(answer) => setAnswers({ ...answers, [answerKey(one)]: answer })}
          />
        ))}
      </ul>
    </Dialog>
  )
}
