import { FileUp, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { templateStyles, type ProjectTemplate as Template } from '../../../shared/domain/word-template'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { FileButton } from '../../ui/FileButton'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { instantWords } from '../../words/day-words'
import { useReport } from '../../words/use-report'
import './exporting.css'

/** The Word template of a project: what of it is used, another one in its place, or none. */
export function ProjectTemplate({ projectId }: { readonly projectId: string }) {
  const { t } = useTranslation()
  const report = useReport()
  const { value: template, error } = useQuery('template:find', { projectId })
  const attach = async (file: File | undefined) => {
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    report(await call('template:attach', { projectId, name: file.name.slice(0, 200), bytes }))
  }
  const detach = async () => report(await call('template:detach', { projectId }))
  return (
    <section className="ui-section exporting-template" aria-labelledby="project-template">
      <h2 id="project-template">{t('exporting.template.title')}</h2>
      <p className="ui-lead">{t('exporting.template.text')}</p>
      {error ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {template ? <TemplateFacts template={template} /> : null}
      <div className="ui-buttons">
        <FileButton
          icon={FileUp}
          endings={['.docx', '.dotx', '.docm', '.dotm']}
          onFiles={([file]) => void attach(file)}
        >
          {t(template ? 'exporting.template.replace' : 'exporting.template.attach')}
        </FileButton>
        {template ? (
          <Button variant="plain" icon={X} onPress={() => void detach()}>
            {t('exporting.template.detach')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}

function TemplateFacts({ template: { name, attachedAt, attachedBy, report } }: { readonly template: Template }) {
  const { t, i18n } = useTranslation()
  const words = (styles: readonly (typeof templateStyles)[number][]) =>
    new Intl.ListFormat(i18n.language, { type: 'unit' }).format(
      styles.map((style) => t(`exporting.template.styles.${style}`)),
    )
  const lacking = templateStyles.filter((style) => !report.styles.includes(style))
  const { page } = report
  const lines = [
    report.styles.length > 0 ? t('exporting.template.has', { styles: words(report.styles) }) : '',
    lacking.length > 0 ? t('exporting.template.lacks', { styles: words(lacking) }) : '',
    page ? t('exporting.template.page', page) : t('exporting.template.noPage'),
    report.hasHeader ? t('exporting.template.header') : '',
    report.hasFooter ? t('exporting.template.footer') : '',
    t('exporting.template.numbers'),
  ].filter(Boolean)
  return (
    <div className="ui-box">
      <p>
        {t('exporting.template.attached', { name, when: instantWords(i18n.language, attachedAt) })}
        {attachedBy ? (
          <span className="ui-soft">{` · ${t('exporting.template.by', { name: attachedBy })}`}</span>
        ) : null}
      </p>
      <ul className="ui-bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {report.leftOut.length > 0 ? (
        <Notice tone="attention">
          {report.leftOut.map((what) => (
            <p key={what}>{t(`exporting.template.leftOut.${what}`)}</p>
          ))}
        </Notice>
      ) : null}
    </div>
  )
}
