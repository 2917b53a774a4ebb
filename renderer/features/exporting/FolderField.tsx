import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import type { OutputFolder } from '../../words/use-output-folder'

export function FolderField({ folder, choose }: Omit<OutputFolder, 'ask'>) {
  const { t } = useTranslation()
  return (
    <div className="ui-field" role="group" aria-label={t('exporting.folder')}>
      <span className="ui-label">{t('exporting.folder')}</span>
      <div className="exporting-folder">
        <Icon of={FolderOpen} />
        <span className="exporting-path">{folder}</span>
        <Button isSmall aria-label={t('exporting.changeFolder')} onPress={() => void choose()}>
          {t('common.change')}
        </Button>
      </div>
    </div>
  )
}
