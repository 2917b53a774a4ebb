import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsAway } from '../../api/use-is-away'
import type { ChapterId } from '../../../shared/domain/ids'
import { chapterStates, type ChapterState } from '../../../shared/domain/state'
import { call } from '../../api/call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Menu, MenuItem } from '../../ui/Menu'
import { useReport } from '../../words/use-report'
import { ApproveDialog, type ApprovedVersion } from './ApproveDialog'
import { nextState } from './next-state'

interface StateStepsProps {
  readonly version: ApprovedVersion & { readonly state: ChapterState }
  readonly chapterId: ChapterId
  /** Shows the usual next step as a button; the others stand in the menu. */
  readonly isMain: boolean
  /** Says why nobody is asked for approval. */
  readonly isHinting?: boolean
}

/** The state of a version, one click a step. Nothing asks for approval until a guarantor is named. */
export function StateSteps({ version, chapterId, isMain, isHinting = false }: StateStepsProps) {
  const { t } = useTranslation()
  const report = useReport()
  const isAway = useIsAway()
  const [isApproving, setApproving] = useState(false)
  const details = useQuery('chapter:details', { chapterId })
  const guarantor = details.value?.guarantor ?? null
  const record = async (state: ChapterState) => {
    if (state === 'approved') return setApproving(true)
    const decision = { decidedBy: null, basis: '', approvedUntil: null }
    report(await call('state:record', { versionId: version.id, state, ...decision }))
  }
  const usual = nextState[version.state]
  const next = usual === 'approved' && !guarantor ? null : usual
  const others = chapterStates.filter(
    (state) => state !== version.state && (!isMain || state !== next) && (state !== 'approved' || guarantor),
  )
  if (!details.value || isAway) return null
  return (
    <>
      {isMain && next ? (
        <Button isSmall onPress={() => void record(next)}>
          {t(`versions.step.${next}`)}
        </Button>
      ) : null}
      <Menu label={t('versions.more')} trigger={<IconButton isSmall label={t('versions.more')} icon={Ellipsis} />}>
        {others.map((state) => (
          <MenuItem key={state} id={state} onAction={() => void record(state)}>
            {t(`versions.step.${state}`)}
          </MenuItem>
        ))}
      </Menu>
      {isMain && isHinting && !guarantor ? <p className="vs-hint">{t('versions.noGuarantor')}</p> : null}
      {isApproving && guarantor ? (
        <ApproveDialog
          version={version}
          guarantor={guarantor}
          themeId={details.value.chapter.themeId}
          onClose={() => setApproving(false)}
        />
      ) : null}
    </>
  )
}
