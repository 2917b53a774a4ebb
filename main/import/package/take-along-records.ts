import { z } from 'zod'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { OpenPackage } from './open-package'
import { problem, type PackageProblem } from './package-problem'

const move = z.strictObject({
  moveId: z.uuid(),
  type: z.enum(['taken-along', 'continued', 'taken-back']),
  at: z.number().int(),
  by: z.string().max(500),
  fileName: z.string().max(4000),
})

export interface TakenAlong {
  readonly libraryId: string
  readonly title: string
  readonly by: string
  /** Where the library has been, oldest first; the last one is this file. */
  readonly moves: readonly z.output<typeof move>[]
}

/** What a taken-along library says about itself, before the library in it is looked at. */
export function readTakenAlong(pack: OpenPackage): Result<TakenAlong, PackageProblem> {
  const { kind, libraryId, title, by } = pack.manifest
  if (kind !== 'take-along') return err(problem('package-other-kind', kind))
  const bytes = pack.read('records/library_move.json')
  if (!bytes.ok) return bytes
  const parsed = z.array(move).min(1).max(100_000).safeParse(parseJson(bytes.value))
  if (!parsed.success || libraryId === undefined || title === undefined || !pack.has('library.skripta'))
    return err(problem('package-damaged', 'records/library_move.json'))
  return ok({ libraryId, title, by, moves: parsed.data })
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
