import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import { call } from '../../api/call'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { useReport } from '../../words/use-report'
import { fileName } from './file-name'

export function WrittenFiles({ files }: { readonly files: readonly WrittenFile[] }) {
  const { t } = useTranslation()
  const report = useReport()
  const open = async (path: string) => report(await call('file:open', { path }))
  const show = async (path: string) => report(await call('file:show', { path }))
  return (
    <ul className="ui-files" aria-label={t('exporting.files')}>
      {files.map(({ path, format, kind, pages }) => (
        <li key={path}>
          <Icon of={FileText} />
          <div>
            <span className="ui-path">{fileName(path)}</span>
            <small>
              {[
                t(`exporting.format.${format}`),
                t(`common.kinds.${kind}`),
                pages === null ? '' : t('exporting.pages', { count: pages }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </div>
          <Button
            isSmall
            isDisabled={false}
            aria-label={`${t('exporting.openFile')}: ${fileName(path)}`}
            onPress={() => void open(path)}
          >
            {t('exporting.openFile')}
          </Button>
          <Button
            isSmall
            isDisabled={false}
            aria-label={`${t('exporting.showFile')}: ${fileName(path)}`}
            onPress={() => void show(path)}
          >
            {t('exporting.showFile')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
