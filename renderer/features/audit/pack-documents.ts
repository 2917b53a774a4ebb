import type { VersionId } from '../../../shared/domain/ids'
import type { PackView } from '../../../shared/domain/pack'
import type { Translate } from '../../../shared/i18n/translator'

/** What of a pack can be looked at. */
export interface PackDocument {
  readonly id: string
  readonly title: string
  readonly document:
    | { readonly type: 'pack' }
    | { readonly type: 'changes' }
    | { readonly type: 'version'; readonly versionId: VersionId }
}

/** The whole pack, what changed, and each text that it holds, once, in the order of the pack. */
export function packDocuments({ items }: PackView, t: Translate): readonly PackDocument[] {
  const versions = new Map<VersionId, string>()
  for (const { item, title, versionNumber } of items) {
    const versionId = item.type === 'chapter' || item.type === 'district-sheet' ? item.versionId : null
    if (versionId && versionNumber !== null)
      versions.set(versionId, t('audit.record.version', { title, number: versionNumber }))
  }
  return [
    { id: 'pack', title: t('audit.preview.pack'), document: { type: 'pack' } },
    { id: 'changes', title: t('audit.preview.changes'), document: { type: 'changes' } },
    ...[...versions].map(([versionId, title]): PackDocument => {
      return { id: versionId, title, document: { type: 'version', versionId } }
    }),
  ]
}
