import { randomBytes } from 'node:crypto'
import { contentSecurityPolicy, securityHeaders, withNonce } from '../ipc/content-security-policy'
import type { WindowFile, WindowFiles } from '../ipc/window-files'
import { appOrigin } from './app-origin'

const prefix = `${appOrigin}/`

function headersFor(mediaType: string, nonce: string): Headers {
  return new Headers({
    ...securityHeaders,
    'Content-Type': mediaType,
    'Content-Security-Policy': contentSecurityPolicy([`'self'`], nonce),
  })
}

function bodyOf(file: WindowFile, nonce: string): string | Uint8Array<ArrayBuffer> {
  const isPage = file.mediaType.startsWith('text/html')
  return isPage ? withNonce(new TextDecoder().decode(file.bytes), nonce) : new Uint8Array(file.bytes)
}

/**
 * Answers `app://` from the window's files, looked up by the exact text of the address: no decoding, no joining, no
 * disk (RELIABILITY.md 1.3). Everything else is 404.
 */
export function createAppProtocol(
  files: WindowFiles,
): (request: { readonly url: string; readonly method: string }) => Response {
  return ({ url, method }) => {
    const nonce = randomBytes(16).toString('base64')
    const file = method === 'GET' && url.startsWith(prefix) ? files.get(url.slice(appOrigin.length)) : undefined
    if (!file) return new Response(null, { status: 404, headers: headersFor('text/plain', nonce) })
    return new Response(bodyOf(file, nonce), { status: 200, headers: headersFor(file.mediaType, nonce) })
  }
}
