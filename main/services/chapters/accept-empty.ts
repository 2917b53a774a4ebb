import { emptyDocument } from '../../../shared/document/empty-document'
import type { ServiceContext } from '../service-context'
import { acceptDocument, type AcceptedDocument } from './accept-document'

/** The text that a new chapter begins with. */
export function acceptEmpty({ random }: Pick<ServiceContext, 'random'>): AcceptedDocument {
  const accepted = acceptDocument(emptyDocument(random))
  if (!accepted.ok) throw new Error(`the empty document is refused: ${accepted.error.detail}`)
  return accepted.value
}
