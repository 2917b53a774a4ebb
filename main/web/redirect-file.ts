import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeSecret } from './secret'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const page = (url: string): string => `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${escapeHtml(url)}">
<title>Skripta</title>
<a href="${escapeHtml(url)}">Skripta</a>
`

export interface RedirectFile {
  readonly path: string
  remove(): void
}

/**
 * A page, readable by this person alone, that leads to the address with the one-time code. The browser is given this
 * file instead of the address, because the arguments of a process are visible to every user of the computer.
 */
export function writeRedirectFile(folder: string, url: string): RedirectFile {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `open-${makeSecret().slice(0, 12)}.html`)
  writeFileSync(file, page(url), { mode: 0o600, flag: 'wx' })
  return { path: file, remove: () => rmSync(file, { force: true }) }
}
