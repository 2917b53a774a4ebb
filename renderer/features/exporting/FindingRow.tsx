import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../shared/domain/finding'
import type { Pack } from '../../../shared/domain/pack'
import { isTextRepair, repairOf, type RepairCode } from '../../../shared/domain/repair'
import { describeFinding } from '../../../shared/i18n/describe-finding'
import { call } from '../../api/call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { useReport } from '../../words/use-report'
import { draftOf, type FindingLine } from './group-findings'
import { quoteBeside } from './quote-beside'
import { RepairDialog } from './RepairDialog'

export interface FindingRowProps {
  readonly line: FindingLine
  readonly pack: Pack
  /** All findings of the check: repairs of one chapter are made together. */
  readonly findings: readonly Finding[]
  readonly onOpenChapter: (draftId: string, blockId: string | null) => void
  readonly onOpenProject: () => void
}

/** What was found, where, what to do about it, the way there, and the repair where one is obvious. */
export function FindingRow({ line, pack, findings, onOpenChapter, onOpenProject }: FindingRowProps) {
  const { t } = useTranslation()
  const { finding, count } = line
  const { value: rows = [] } = useQuery('chapter:list', {})
  const draftId = draftOf(finding, pack, rows)
  const text = describeFinding(finding, t)
  const quote = quoteBeside(text, finding)
  const place = [finding.chapterTitle, quote === '' ? '' : t('exporting.check.quote', { quote })].filter(Boolean)
  const isOfLogo = finding.code === 'alt-missing' && finding.params['context'] === 'logo'
  const advice = t(isOfLogo ? 'findings.repair.alt-missing_logo' : `findings.repair.${finding.code}`)
  const openWords = t(finding.blockId ? 'exporting.check.openAt' : 'exporting.check.openChapter')
  return (
    <li className="exporting-finding">
      <div>
        {text}
        {count > 1 ? <span className="ui-soft">{` ${t('exporting.check.times', { count })}`}</span> : null}
        <small>{[place.join(': '), advice].filter(Boolean).join(' · ')}</small>
      </div>
      <span className="ui-buttons">
        <Repair
          finding={finding}
          pack={pack}
          findings={findings}
          onOpenProject={onOpenProject}
          place={place.join(': ')}
        />
        {draftId ? (
          <Button
            isSmall
            isDisabled={false}
            aria-label={`${openWords}: ${place.join(': ')}`}
            onPress={() => onOpenChapter(draftId, finding.blockId)}
          >
            {openWords}
          </Button>
        ) : null}
      </span>
    </li>
  )
}

interface RepairProps extends Pick<FindingRowProps, 'pack' | 'findings' | 'onOpenProject'> {
  readonly finding: Finding
  readonly place: string
}

function Repair({ finding, pack, findings, onOpenProject, place }: RepairProps) {
  const { t } = useTranslation()
  const report = useReport()
  const [isOpen, setOpen] = useState(false)
  const { chapterId, newerVersionId } = finding
  const repair = repairOf(finding)
  if (repair === null || (isTextRepair(repair) && !finding.place?.versionId)) return null
  const moveToVersion = async () => {
    if (!chapterId || !newerVersionId) return
    report(await call('pack:useVersion', { packIds: [pack.id], chapterId, versionId: newerVersionId }))
  }
  const acts: Partial<Readonly<Record<RepairCode, () => void>>> = {
    'use-version': () => void moveToVersion(),
    'open-project': onOpenProject,
    'open-workshop': showWorkshopFacts,
  }
  const words: Partial<Readonly<Record<RepairCode, string>>> = {
    'use-version': t('exporting.check.useVersion', { number: finding.params['number'] }),
    'open-project': t('exporting.check.openProject'),
    'open-workshop': t('exporting.check.openWorkshop'),
  }
  const text = words[repair] ?? t('exporting.check.repair.button')
  return (
    <>
      <Button
        isSmall
        aria-label={place === '' ? text : `${text}: ${place}`}
        onPress={acts[repair] ?? (() => setOpen(true))}
      >
        {text}
      </Button>
      {isOpen ? (
        <RepairDialog finding={finding} pack={pack} findings={findings} onClose={() => setOpen(false)} />
      ) : null}
    </>
  )
}

/** The facts of the workshop stand on the same page. */
function showWorkshopFacts(): void {
  const facts = document.querySelector<HTMLElement>('[data-step="facts"]')
  facts?.scrollIntoView({ block: 'start' })
  facts?.querySelector<HTMLElement>('input, button, textarea')?.focus({ preventScroll: true })
}
