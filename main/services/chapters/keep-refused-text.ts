import type { DocumentProblem } from '../../../shared/document/document-problem'
import { appError, type AppError } from '../../../shared/domain/app-error'
import type { DraftId } from '../../../shared/domain/ids'
import { rescuedStore } from '../../storage/rescued-store'
import type { ServiceContext } from '../service-context'

/** Keeps a text that the gate refused and says why; the draft stays as it was. */
export function keepRefusedText(
  { database, clock }: Pick<ServiceContext, 'database' | 'clock'>,
  draftId: DraftId,
  input: unknown,
  problem: DocumentProblem,
): AppError {
  const raw = rawText(input)
  if (raw !== null)
    rescuedStore.keep(database, draftId, clock.now(), `${problem.code}: ${problem.detail}`, Buffer.from(raw, 'utf8'))
  return appError('document-refused', { problem: problem.code, detail: problem.detail })
}

/** Null for a document too deep to be written down at all. */
function rawText(input: unknown): string | null {
  try {
    return JSON.stringify(input)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
