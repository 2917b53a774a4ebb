import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'

export interface FolderLineProps {
  readonly folder: string | null
  readonly choose: () => Promise<void>
}

/** Where to, and the way to another place. */
export function FolderLine({ folder, choose }: FolderLineProps) {
  const { t } = useTranslation()
  return (
    <div className="ui-field" role="group" aria-label={t('audit.all.folder')}>
      <span className="ui-label">{t('audit.all.folder')}</span>
      <div className="audit-folder">
        <Icon of={FolderOpen} />
        <span className="audit-path">{folder}</span>
        <Button isSmall aria-label={t('audit.all.chooseFolder')} onPress={() => void choose()}>
          {t('common.change')}
        </Button>
      </div>
    </div>
  )
}
