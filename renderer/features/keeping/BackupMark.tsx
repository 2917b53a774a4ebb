import { HardDriveDownload } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Tooltip } from '../../ui/Tooltip'

/** A quiet word in the bottom bar while backups do not go where they should; one press leads to another place. */
export function BackupMark({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation()
  const { value: keeping } = useQuery('library:keeping', {})
  if (!keeping || keeping.backup === 'good') return null
  const { backup } = keeping
  return (
    <Tooltip text={t(backup === 'failed' ? 'keeping.bar.failedHint' : 'keeping.bar.hint')}>
      <Button variant="attention" isSmall icon={HardDriveDownload} onPress={onPress}>
        {t(`keeping.bar.${backup}`)}
      </Button>
    </Tooltip>
  )
}
