import { useTranslation } from 'react-i18next'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import type { SearchHit, VersionHit } from '../../../shared/ipc/chapter-channels'
import { Button } from '../../ui/Button'
import { Menu, MenuItem } from '../../ui/Menu'
import { Excerpt } from './Excerpt'

/** A place that a search has found: in the working text, or in a version. */
export interface SearchTarget {
  readonly draftId: DraftId
  readonly versionId: VersionId | null
  readonly blockId: string | null
}

export interface SearchHitRowProps {
  readonly hit: SearchHit
  readonly onOpen: (target: SearchTarget) => void
}

/** The best place of a hit: the working text where it holds the words, else the newest version that does. */
export const bestPlace = ({ draftId, isInDraft, blockId, versions }: SearchHit): SearchTarget => ({
  draftId,
  versionId: isInDraft ? null : (versions[0]?.versionId ?? null),
  blockId,
})

/** One chapter that was found: the words around the hit, which text they stand in, older ones folded. */
export function SearchHitRow({ hit, onOpen }: SearchHitRowProps) {
  const { t } = useTranslation()
  const [newest, ...older] = hit.versions
  return (
    <>
      <header>
        <strong>{hit.title}</strong>
        <span className="ui-soft">
          {hit.themeName} · {hit.language.toUpperCase()}
        </span>
      </header>
      <p lang={hit.language}>
        <Excerpt text={hit.excerpt} />
      </p>
      <div className="library-hit-places">
        {hit.isInDraft ? <span>{t('handover.search.inDraft')}</span> : null}
        {newest ? <VersionPlace hit={hit} version={newest} onOpen={onOpen} /> : null}
        {older.length > 0 ? <OlderVersions hit={hit} versions={older} onOpen={onOpen} /> : null}
      </div>
    </>
  )
}

function VersionPlace({ hit, version, onOpen }: SearchHitRowProps & { readonly version: VersionHit }) {
  const { t } = useTranslation()
  const { number, name, versionId, blockId } = version
  const named = hit.isInDraft ? 'handover.search.inVersion' : 'handover.search.onlyInVersion'
  const automatic = hit.isInDraft ? 'handover.search.inAutomatic' : 'handover.search.onlyInAutomatic'
  return (
    <Button variant="link" isSmall onPress={() => onOpen({ draftId: hit.draftId, versionId, blockId })}>
      {number === null ? t(automatic) : t(named, { number, name })}
    </Button>
  )
}

interface OlderVersionsProps extends SearchHitRowProps {
  readonly versions: readonly VersionHit[]
}

function OlderVersions({ hit, versions, onOpen }: OlderVersionsProps) {
  const { t } = useTranslation()
  const label = t('handover.search.showOlder', { title: hit.title })
  return (
    <Menu
      label={label}
      trigger={
        <Button variant="link" isSmall>
          {t('handover.search.older', { count: versions.length })}
        </Button>
      }
    >
      {versions.map(({ versionId, number, name, blockId }) => (
        <MenuItem key={versionId} id={versionId} onAction={() => onOpen({ draftId: hit.draftId, versionId, blockId })}>
          {number === null ? t('handover.search.automaticItem') : t('handover.search.versionItem', { number, name })}
        </MenuItem>
      ))}
    </Menu>
  )
}
