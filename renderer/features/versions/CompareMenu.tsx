import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import type { HistoryEntry } from '../../../shared/domain/version'
import { Button } from '../../ui/Button'
import { Menu, MenuItem } from '../../ui/Menu'
import { instantWords } from '../../words/day-words'
import { versionName } from './version-name'
import { compareVersion } from './version-reading'

interface CompareMenuProps {
  readonly draftId: DraftId
  readonly entry: HistoryEntry
  readonly entries: readonly HistoryEntry[]
}

const mostOthers = 40

/** What a version can be compared with. The older text always comes first. */
export function CompareMenu({ draftId, entry, entries }: CompareMenuProps) {
  const { t, i18n } = useTranslation()
  const compare = (other: HistoryEntry) => {
    const [older, newer] = other.sequence < entry.sequence ? [other, entry] : [entry, other]
    compareVersion(draftId, older.id, newer.id)
  }
  const label = t('versions.compare.of', { name: versionName(t, entry) })
  const before = entries.find((one) => one.sequence < entry.sequence)
  const named = entries.filter((one) => one.number !== null && one !== entry && one !== before)
  const first = entries.at(-1)
  const others = first && named.includes(first) ? [...named.slice(0, mostOthers - 1), first] : named
  const nameOf = (one: HistoryEntry) =>
    one.number === null ? `${versionName(t, one)}, ${instantWords(i18n.language, one.createdAt)}` : versionName(t, one)
  return (
    <Menu
      label={label}
      trigger={
        <Button isSmall aria-label={label}>
          {t('versions.compare.action')}
        </Button>
      }
    >
      <MenuItem id="draft" onAction={() => compareVersion(draftId, entry.id, 'draft')}>
        {t('versions.compare.withDraft')}
      </MenuItem>
      {before ? (
        <MenuItem id="before" onAction={() => compare(before)}>
          {t('versions.compare.withBefore', { name: nameOf(before) })}
        </MenuItem>
      ) : null}
      {[...new Set(others.slice(0, mostOthers))].map((other) => (
        <MenuItem key={other.id} id={other.id} onAction={() => compare(other)}>
          {t('versions.compare.withVersion', { name: nameOf(other) })}
        </MenuItem>
      ))}
    </Menu>
  )
}
