import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chapterStates, type ChapterState } from '../../../shared/domain/state'
import type { Version } from '../../../shared/domain/version'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Menu, MenuItem } from '../../ui/Menu'
import { showToast } from '../../ui/toasts'
import { ApproveDialog } from './ApproveDialog'
import { nextState } from './next-state'

interface StateStepsProps {
  readonly version: Version
  /** Shows the usual next step as a button; the others stand in the menu. */
  readonly isMain: boolean
}

/** The state of a version, one click a step. Approval asks who and on what basis where a guarantor is named. */
export function StateSteps({ version, isMain }: StateStepsProps) {
  const { t } = useTranslation()
  const [isApproving, setApproving] = useState(false)
  const details = useQuery('chapter:details', { chapterId: version.chapterId })
  const guarantor = details.value?.guarantor ?? null
  const record = async (state: ChapterState) => {
    if (state === 'approved' && guarantor) return setApproving(true)
    const recorded = await call('state:record', {
      versionId: version.id,
      state,
      decidedBy: null,
      basis: '',
      approvedUntil: null,
    })
    if (!recorded.ok) showToast({ text: errorWords(t, recorded.error), tone: 'loss' })
  }
  const next = nextState[version.state]
  const others = chapterStates.filter((state) => state !== version.state && (!isMain || state !== next))
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
      {isMain && details.value && !guarantor ? <p className="vs-hint">{t('versions.noGuarantor')}</p> : null}
      {isApproving && guarantor ? (
        <ApproveDialog version={version} guarantor={guarantor} onClose={() => setApproving(false)} />
      ) : null}
    </>
  )
}
