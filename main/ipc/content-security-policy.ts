/** Attribute of the tag that tells the window's libraries the nonce for their style elements. */
const nonceTag = (nonce: string): string => `<meta property="csp-nonce" nonce="${nonce}">`

/**
 * What the window may load: its own files and pictures that it made from bytes, nothing from anywhere else. Trusted
 * Types close the ways from text to script; prosemirror-view makes the one policy that it needs for pasting.
 */
export function contentSecurityPolicy(connect: readonly string[], nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' blob: data:`,
    `font-src 'self'`,
    `connect-src ${connect.join(' ')}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ProseMirrorClipboard dompurify`,
  ].join('; ')
}

/** The start page with its nonce. */
export const withNonce = (html: string, nonce: string): string => html.replace('<head>', `<head>${nonceTag(nonce)}`)

/** Headers of every answer to the window, whatever the door. */
export const securityHeaders = {
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
  'Cache-Control': 'no-store',
} as const
