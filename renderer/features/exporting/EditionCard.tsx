import { Download, PackageX, Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition, EditionEvent } from '../../../shared/domain/edition'
import { chapterStates } from '../../../shared/domain/state'
import { Button } from '../../ui/Button'
import { instantWords } from '../../words/day-words'
import { useLanguageName } from '../../words/use-language-name'
import { isTaskRunning } from '../../api/task-desk'
import { exportDesk, useExportTask } from './export-desk-of-window'
import { ExportProgress } from './ExportProgress'
import { EditionEvents } from './EditionEvents'
import { RecordEventDialog } from './RecordEventDialog'
import { useOutputFolder } from '../../words/use-output-folder'

/** One edition: what it holds, its files as they were made, and what became of it. */
export function EditionCard({ edition }: { readonly edition: Edition }) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const task = useExportTask()
  const { folder } = useOutputFolder(t('exporting.folder'))
  const [recording, setRecording] = useState<EditionEvent['type'] | null>(null)
  const { number, kind, language, issuedAt, issuedBy, files } = edition
  const isWithdrawn = edition.events.some(({ type }) => type === 'withdrawn')
  const again = () => {
    if (folder === null) return
    const target = { type: 'edition' as const, editionId: edition.id }
    void exportDesk.begin({ target, formats: files.map(({ format }) => format), folder })
  }
  const facts = [
    t(`common.kinds.${kind}`),
    nameOf(language),
    instantWords(i18n.language, issuedAt),
    issuedBy ? t('exporting.editions.by', { name: issuedBy }) : '',
  ].filter(Boolean)
  return (
    <li className="ui-box" data-withdrawn={isWithdrawn || undefined}>
      <div>
        <h3>
          {t('exporting.editions.number', { number })}
          {isWithdrawn ? <span className="exporting-odd">{t('exporting.editions.isWithdrawn')}</span> : null}
        </h3>
        <p className="ui-soft">{facts.join(' · ')}</p>
      </div>
      <ul className="ui-bullets" data-look="bare">
        {files.map((file) => (
          <li key={file.format}>
            {file.fileName}
            {file.pages === null ? null : (
              <span className="ui-soft">{` · ${t('exporting.pages', { count: file.pages })}`}</span>
            )}
          </li>
        ))}
      </ul>
      <EditionEvents events={edition.events} />
      <EditionContents edition={edition} />
      <div className="ui-buttons">
        <Button isSmall icon={Download} isDisabled={isTaskRunning(task) || folder === null} onPress={again}>
          {t('exporting.editions.again')}
        </Button>
        <Button isSmall icon={Send} onPress={() => setRecording('handed-out')}>
          {t('exporting.editions.handOut')}
        </Button>
        {isWithdrawn ? null : (
          <Button isSmall variant="plain" icon={PackageX} onPress={() => setRecording('withdrawn')}>
            {t('exporting.editions.withdraw')}
          </Button>
        )}
      </div>
      {task?.owner === `edition:${edition.id}` ? <ExportProgress task={task} onAgain={again} /> : null}
      {recording ? <RecordEventDialog edition={edition} type={recording} onClose={() => setRecording(null)} /> : null}
    </li>
  )
}

/** Versions inside and everything that an auditor asks for. */
function EditionContents({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation()
  const stateOf = (state: string) => chapterStates.find((one) => one === state)
  return (
    <details className="ui-details">
      <summary>{t('exporting.editions.contents', { count: edition.parts.length })}</summary>
      <table className="exporting-table">
        <thead>
          <tr>
            <th scope="col">{t('exporting.editions.chapter')}</th>
            <th scope="col">{t('exporting.editions.version')}</th>
            <th scope="col">{t('exporting.editions.state')}</th>
            <th scope="col">{t('exporting.editions.author')}</th>
          </tr>
        </thead>
        <tbody>
          {edition.parts.map((part) => {
            const state = stateOf(part.state)
            return (
              <tr key={part.versionId}>
                <td>{part.title}</td>
                <td>{part.versionNumber}</td>
                <td>{state ? t(`common.states.${state}`) : part.state}</td>
                <td>{part.author}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <dl className="exporting-facts">
        {edition.acceptedReason ? (
          <div>
            <dt>{t('exporting.editions.reason')}</dt>
            <dd>{edition.acceptedReason}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t('exporting.editions.program')}</dt>
          <dd>{edition.programVersion}</dd>
        </div>
        {edition.files.map((file) => (
          <div key={file.format}>
            <dt>{t('exporting.editions.hash', { format: t(`exporting.format.${file.format}`) })}</dt>
            <dd className="exporting-hash">{file.hash}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
