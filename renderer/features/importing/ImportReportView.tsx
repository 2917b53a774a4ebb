import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../../../shared/domain/import-report'
import { call } from '../../api/call'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { showToast } from '../../ui/toasts'
import { useReport } from '../../words/use-report'
import { useReportText } from './use-report-text'

export interface ImportReportViewProps {
  readonly name: string
  readonly report: ImportReport
}

/** What the file holds and the chapters will not, each with the words that were left out. */
export function ImportReportView({ name, report }: ImportReportViewProps) {
  const { t } = useTranslation()
  const tell = useReport()
  const textOf = useReportText()
  const { dropped, characters } = report
  const save = async () => {
    const file = t('importing.reportName')
    const folder = await call('dialog:folder', { title: t('importing.save'), start: null })
    if (!tell(folder) || folder.value === null) return
    const text = textOf(name, report)
    const saved = await call('file:saveText', { folder: folder.value, name: file, text })
    if (tell(saved)) showToast({ text: t('importing.saved', { path: saved.value.path }) })
  }
  return (
    <section className="importing-report" aria-labelledby="importing-report-title">
      <h3 id="importing-report-title">{t('importing.report')}</h3>
      {dropped.length === 0 ? (
        <p className="importing-complete">
          <Icon of={CircleCheck} size={16} />
          {t('importing.reportNone')}
        </p>
      ) : (
        <ul>
          {dropped.map(({ what, count, texts }) => (
            <li key={what}>
              <Loss words={t(`importing.losses.${what}`)} count={count} texts={texts ?? []} />
            </li>
          ))}
        </ul>
      )}
      {characters ? <p className="ui-soft">{t('importing.characters', { ...characters })}</p> : null}
      {dropped.length > 0 ? (
        <Button variant="link" onPress={() => void save()}>
          {t('importing.save')}
        </Button>
      ) : null}
    </section>
  )
}

interface LossProps {
  readonly words: string
  readonly count: number
  readonly texts: readonly string[]
}

function Loss({ words, count, texts }: LossProps) {
  const line = (
    <>
      <span>{words}</span>
      <span className="importing-count">{count}</span>
    </>
  )
  if (texts.length === 0) return <div className="importing-loss">{line}</div>
  return (
    <details>
      <summary className="importing-loss ui-focusable">{line}</summary>
      <ul className="importing-texts">
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </details>
  )
}
