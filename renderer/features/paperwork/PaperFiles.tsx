import { FileText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import { call } from '../../api/call'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { useReport } from '../../words/use-report'

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

/** Papers that were written, each to be opened. */
export function PaperFiles({ files }: { readonly files: readonly WrittenFile[] }) {
  const { t } = useTranslation()
  const report = useReport()
  const open = async (path: string) => report(await call('file:open', { path }))
  const show = async (path: string) => report(await call('file:show', { path }))
  return (
    <ul className="ui-files" aria-label={t('paperwork.make.files')}>
      {files.map(({ path, format, pages }) => (
        <li key={path}>
          <Icon of={FileText} />
          <div>
            <span className="ui-path">{nameOf(path)}</span>
            <small>
              {[t(`exporting.format.${format}`), pages === null ? '' : t('exporting.pages', { count: pages })]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </div>
          <Button
            isSmall
            aria-label={`${t('paperwork.make.openFile')}: ${nameOf(path)}`}
            onPress={() => void open(path)}
          >
            {t('paperwork.make.openFile')}
          </Button>
          <Button
            isSmall
            aria-label={`${t('paperwork.make.showFile')}: ${nameOf(path)}`}
            onPress={() => void show(path)}
          >
            {t('paperwork.make.showFile')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
