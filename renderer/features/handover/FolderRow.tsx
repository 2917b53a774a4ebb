import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import './handover.css'

export interface FolderRowProps {
  readonly folder: string | null
  readonly choose: () => Promise<void>
}

export function FolderRow({ folder, choose }: FolderRowProps) {
  const { t } = useTranslation()
  return (
    <div className="ui-field" role="group" aria-label={t('handover.folder')}>
      <span className="ui-label">{t('handover.folder')}</span>
      <div className="handover-folder">
        <Icon of={FolderOpen} />
        <span>{folder}</span>
        <Button isSmall onPress={() => void choose()}>
          {t('common.change')}
        </Button>
      </div>
    </div>
  )
}
