import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { WrittenFile } from '../../shared/ipc/workshop-channels'
import { call } from '../api/call'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { fileName } from './file-name'
import { useReport } from './use-report'

export interface FileListProps {
  readonly label: string
  readonly files: readonly WrittenFile[]
  /** What is said of a file besides its format and pages. */
  readonly factOf?: (file: WrittenFile) => string
}

/** Files that were written, each to be opened or shown in its folder. */
export function FileList({ label, files, factOf }: FileListProps) {
  const { t } = useTranslation()
  const report = useReport()
  const open = async (path: string) => report(await call('file:open', { path }))
  const show = async (path: string) => report(await call('file:show', { path }))
  const factsOf = (file: WrittenFile) =>
    [
      t(`exporting.format.${file.format}`),
      factOf?.(file),
      file.pages === null ? '' : t('exporting.pages', { count: file.pages }),
    ].filter(Boolean)
  return (
    <ul className="ui-files" aria-label={label}>
      {files.map((file) => (
        <li key={file.path}>
          <Icon of={FileText} />
          <div>
            <span className="ui-path">{fileName(file.path)}</span>
            <small>{factsOf(file).join(' · ')}</small>
          </div>
          <Button
            isSmall
            isDisabled={false}
            aria-label={`${t('exporting.openFile')}: ${fileName(file.path)}`}
            onPress={() => void open(file.path)}
          >
            {t('exporting.openFile')}
          </Button>
          <Button
            isSmall
            isDisabled={false}
            aria-label={`${t('exporting.showFile')}: ${fileName(file.path)}`}
            onPress={() => void show(file.path)}
          >
            {t('exporting.showFile')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
