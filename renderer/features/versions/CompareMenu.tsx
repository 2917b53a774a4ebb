import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import type { Version } from '../../../shared/domain/version'
import { Button } from '../../ui/Button'
import { Menu, MenuItem } from '../../ui/Menu'
import { versionName } from './version-name'
import { compareVersion } from './version-reading'

interface CompareMenuProps {
  readonly draftId: DraftId
  readonly version: Version
  /** The other versions that are listed. */
  readonly others: readonly Version[]
}

/** What a version can be compared with. The older text always comes first. */
export function CompareMenu({ draftId, version, others }: CompareMenuProps) {
  const { t } = useTranslation()
  const compare = (other: Version) => {
    const [older, newer] = other.sequence < version.sequence ? [other, version] : [version, other]
    compareVersion(draftId, older.id, newer.id)
  }
  const label = t('versions.compare.of', { name: versionName(t, version) })
  return (
    <Menu
      label={label}
      trigger={
        <Button isSmall aria-label={label}>
          {t('versions.compare.action')}
        </Button>
      }
    >
      <MenuItem id="draft" onAction={() => compareVersion(draftId, version.id, 'draft')}>
        {t('versions.compare.withDraft')}
      </MenuItem>
      {others.map((other) => (
        <MenuItem key={other.id} id={other.id} onAction={() => compare(other)}>
          {t('versions.compare.withVersion', { name: versionName(t, other) })}
        </MenuItem>
      ))}
    </Menu>
  )
}
