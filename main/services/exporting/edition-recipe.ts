import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { canonicalJson, canonicalJsonKnowing } from '../../../shared/document/canonical-json'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'

export interface RecipeInfluences {
  readonly source: ManuscriptSource
  readonly programVersion: string
  /** Hash of the book design. */
  readonly design: string
}

/** Of chapters: a version never changes, and the same one is the same object from export to export (`readVersionText`). */
const known = new WeakMap<object, string>()

function knownText(object: Readonly<Record<string, unknown>>): string | null {
  if (object.type !== 'doc') return null
  const text = known.get(object) ?? canonicalJson(object)
  known.set(object, text)
  return text
}

/** Hash of everything that an edition's files depend on; the moment of issuing is not part of it. */
export function recipeHash({ source, programVersion, design }: RecipeInfluences): string {
  const { date: _, ...lasting } = source
  return hex.encode(sha256(canonicalJsonKnowing({ source: lasting, programVersion, design }, knownText)))
}

/** What an edition keeps to be made again from. Not canonical JSON: that leaves nulls out, which a source needs back. */
export function packRecipe(source: ManuscriptSource): Uint8Array {
  return zstdCompressSync(JSON.stringify(source))
}

/** The source that `packRecipe` was given. */
export function parseRecipe(recipe: Uint8Array): ManuscriptSource {
  return JSON.parse(zstdDecompressSync(recipe).toString('utf8')) as ManuscriptSource
}
