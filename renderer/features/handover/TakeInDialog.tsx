import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import type { ChapterFileReport } from '../../../shared/ipc/handover-channels'
import { errorWords } from '../../api/error-words'
import { flushAll } from '../../api/flush-registry'
import { useCall } from '../../api/use-call'
import { useIsAway } from '../../api/use-is-away'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { showToast } from '../../ui/toasts'
import { instantWords } from '../../words/day-words'
import { useLanguageName } from '../../words/use-language-name'
import './handover.css'

export interface TakeInDialogProps {
  readonly path: string
  readonly onClose: () => void
  readonly onOpenChapter: (draftId: DraftId) => void
  /** A chapter was taken in, and texts that are open may have moved on. */
  readonly onTakenIn: (draftIds: readonly DraftId[]) => void
}

const isNothing = (report: ChapterFileReport): boolean =>
  report.languages.every(({ outcome }) => outcome === 'nothing-new')

/** What a chapter file would add, said before anything of it is taken in. */
export function TakeInDialog({ path, onClose, onOpenChapter, onTakenIn }: TakeInDialogProps) {
  const { t } = useTranslation()
  const { value: preview, error } = useQuery('handover:inspect', { path })
  const isAway = useIsAway()
  const takeIn = useCall('handover:takeIn')
  const [done, setDone] = useState<ChapterFileReport | null>(null)
  const run = async () => {
    if (!(await flushAll())) return showToast({ text: t('handover.notSaved'), tone: 'attention' })
    const result = await takeIn.run({ path })
    if (!result.ok) return
    setDone(result.value)
    onTakenIn(
      result.value.languages.flatMap(({ outcome, draftId }) => (outcome === 'newer-text' && draftId ? [draftId] : [])),
    )
  }
  const first = (done ?? preview)?.languages.find(({ draftId }) => draftId !== null)?.draftId ?? null
  const open = () => {
    onClose()
    if (first) onOpenChapter(first)
  }
  const canTake = preview !== undefined && !done && !isNothing(preview)
  return (
    <Dialog
      title={t('handover.takeIn.title')}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{canTake ? t('common.cancel') : t('common.close')}</Button>
          {canTake ? (
            <Button variant="primary" isDisabled={takeIn.isBusy || isAway} onPress={() => void run()}>
              {t('handover.takeIn.save')}
            </Button>
          ) : null}
          {!canTake && first ? (
            <Button variant="primary" onPress={open}>
              {t('handover.takeIn.open')}
            </Button>
          ) : null}
        </>
      }
    >
      {error && !preview ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {takeIn.error ? <ErrorNotice words={errorWords(t, takeIn.error)} /> : null}
      {!preview && !error ? <Skeleton label={t('handover.takeIn.reading')} /> : null}
      {done ? <Notice>{t('handover.takeIn.done')}</Notice> : null}
      {preview && !done && isNothing(preview) ? <Notice>{t('handover.takeIn.nothing')}</Notice> : null}
      {preview ? <Report report={done ?? preview} /> : null}
    </Dialog>
  )
}

function Report({ report }: { readonly report: ChapterFileReport }) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const theme = report.isNewTheme ? 'handover.takeIn.newTheme' : 'handover.takeIn.theme'
  return (
    <>
      <div className="handover-facts ui-soft">
        {report.by ? <p>{t('handover.takeIn.from', { name: report.by })}</p> : null}
        <p>{t('handover.takeIn.file', { name: report.fileName })}</p>
        <p>{t(theme, { name: report.theme })}</p>
      </div>
      <ul className="handover-list" aria-label={t('handover.takeIn.list')}>
        {report.languages.map(({ language, title, outcome, newest }) => (
          <li key={language}>
            <header>
              <strong>{title}</strong>
              <span className="ui-soft">{nameOf(language)}</span>
            </header>
            <p>{t(`handover.takeIn.outcome.${outcome}`)}</p>
            <p className="ui-soft">
              {t('handover.takeIn.newest', {
                name: newest.name || t('handover.search.automaticItem'),
                author: newest.author,
                when: instantWords(i18n.language, newest.at),
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
