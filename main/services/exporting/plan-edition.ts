import { appError } from '../../../shared/domain/app-error'
import type { Edition, EditionPart, OutputFormat, PageMap } from '../../../shared/domain/edition'
import { err, ok, type Result } from '../../../shared/domain/result'
import { buildManuscript } from '../../export/manuscript/build-manuscript'
import type { Manuscript } from '../../export/manuscript/manuscript'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import { visibleParts } from '../../export/manuscript/visible-parts'
import type { Database } from '../../storage/database'
import { versionStore } from '../../storage/versions/version-store'
import { findNewestEdition, readEditionRecipe } from '../../storage/workshops/edition-store'
import type { ServiceContext } from '../service-context'
import { designHash } from './design-hash'
import { packRecipe, parseRecipe, recipeHash } from './edition-recipe'
import type { GatheredTarget } from './gather-manuscript-source'
import type { EditionAddition, EditionDraft } from './prepared-export'

export interface EditionRequest {
  readonly target: Extract<GatheredTarget, { type: 'pack' }>
  readonly source: ManuscriptSource
  readonly manuscript: Manuscript
  readonly formats: readonly OutputFormat[]
}

/** Either an edition that already holds everything, or what has to be made and how it is kept. */
export type EditionPlan =
  | { readonly reused: Edition; readonly keeping: null }
  | {
      readonly reused: null
      readonly keeping: EditionDraft | EditionAddition
      readonly manuscript: Manuscript
      readonly pageMap: PageMap | null
      readonly formats: readonly OutputFormat[]
    }

/**
 * The newest edition of the pack and kind is used again while nothing that it depends on has changed; a format that it
 * lacks is made from its own recipe and page map. Otherwise a new edition is planned.
 */
export function planEdition(context: ServiceContext, request: EditionRequest): Result<EditionPlan> {
  const { database, programVersion, assetsFolder } = context
  const { target, source, manuscript, formats } = request
  const influences = { source, programVersion, design: designHash(assetsFolder) }
  const hash = recipeHash(influences)
  const newest = findReusableEdition(database, target, hash)
  if (!newest) {
    const keeping: EditionDraft = {
      type: 'issue',
      packId: target.packId,
      kind: target.kind,
      language: source.language,
      recipe: packRecipe(source),
      recipeHash: hash,
      acceptedReason: target.acceptedReason.trim(),
      parts: editionParts(database, source),
    }
    return ok({ reused: null, keeping, manuscript, pageMap: null, formats })
  }
  const missing = formats.filter((format) => !newest.files.some((file) => file.format === format))
  if (missing.length === 0) return ok({ reused: newest, keeping: null })
  const stored = readEditionRecipe(database, newest.id)
  const recipe = stored && parseRecipe(stored.recipe)
  if (!stored || !recipe || recipeHash({ ...influences, source: recipe }) !== hash)
    return err(appError('damaged-content'))
  const keeping: EditionAddition = { type: 'add', editionId: newest.id }
  return ok({ reused: null, keeping, manuscript: buildManuscript(recipe), pageMap: stored.pageMap, formats: missing })
}

/** The newest edition, when it was made from this recipe and nobody has withdrawn it. */
export function findReusableEdition(
  database: Database,
  { packId, kind }: Pick<Edition, 'packId' | 'kind'>,
  hash: string,
): Edition | null {
  const newest = findNewestEdition(database, packId, kind)
  if (!newest || newest.recipeHash !== hash) return null
  return newest.events.some(({ type }) => type === 'withdrawn') ? null : newest
}

/** What this reader gets, version by version. */
function editionParts(database: Database, source: ManuscriptSource): readonly EditionPart[] {
  return visibleParts(source).flatMap((part) => {
    const version =
      part.type === 'chapter' && part.source.versionId && versionStore.find(database, part.source.versionId)
    if (!version || version.number === null) return []
    const { id, title, number, author, state, contentHash } = version
    return [{ versionId: id, title, versionNumber: number, author, state, contentHash }]
  })
}
