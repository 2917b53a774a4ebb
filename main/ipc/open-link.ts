import { appError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import { isLinkTarget } from '../../shared/document/schema/link-target'
import type { Shell } from '../services/shell'

const protocols = ['http:', 'https:', 'mailto:']

function parseLink(raw: string): URL | null {
  if (!isLinkTarget(raw) || !URL.canParse(raw)) return null
  const url = new URL(raw)
  if (!protocols.includes(url.protocol) || url.username !== '' || url.password !== '') return null
  return url
}

/**
 * The one way out of the program: hands a link to the system only when it is http, https or mailto and nothing else
 * (RELIABILITY.md 1.2). What the system gets is the parsed address, never the text.
 */
export async function openLink(raw: string, shell: Pick<Shell, 'openLink'>): Promise<Result<null>> {
  const url = parseLink(raw)
  return url ? shell.openLink(url.href) : err(appError('not-allowed'))
}
