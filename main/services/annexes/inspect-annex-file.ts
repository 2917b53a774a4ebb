import { appError, type AppError } from '../../../shared/domain/app-error'
import type { AnnexFacts } from '../../../shared/domain/annex'
import { err, type Result } from '../../../shared/domain/result'
import { inspectAnnex } from '../../export/pdf/annexes/inspect-annex'
import type { AnnexFault } from '../../export/pdf/annexes/open-annex'

const errors = {
  encrypted: (name) => appError('annex-locked', { name }),
  'made-on-opening': (name) => appError('annex-form', { name }),
  broken: (name) => appError('annex-damaged', { name }),
} as const satisfies Record<AnnexFault, (name: string) => AppError>

/** Bytes of a PDF that is taken in at all. */
const largestAnnex = 60_000_000

/**
 * Looks at a PDF before it is taken in; runs nothing of it and stores nothing. Errors: `annex-too-large` (over 60 MB),
 * `annex-locked` (a password or locked rights), `annex-form` (a form whose pages are made only on opening),
 * `annex-damaged` (no PDF, or one whose pages cannot be read).
 */
export async function inspectAnnexFile(name: string, bytes: Uint8Array): Promise<Result<AnnexFacts>> {
  if (bytes.length > largestAnnex) return err(appError('annex-too-large', { name }))
  const facts = await inspectAnnex(bytes)
  if (facts.ok) return facts
  return err(errors[facts.error](name))
}
