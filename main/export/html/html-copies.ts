import { escapeHtml } from './markup'

/** Copies of a page that differ in a name. The page was written with `token` where the name belongs. */
export function htmlCopies(page: Uint8Array, token: string): (name: string) => Uint8Array {
  const parts = new TextDecoder().decode(page).split(token)
  return (name) => new TextEncoder().encode(parts.join(escapeHtml(name)))
}
