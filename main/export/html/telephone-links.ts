import { findTelephones } from '../manuscript/find-telephones'
import { element, escapeHtml } from './markup'

/** Words with their telephone numbers as links; everything else is escaped. */
export function linkTelephones(text: string): string {
  let written = ''
  let position = 0
  for (const { from, to, href } of findTelephones(text)) {
    written += escapeHtml(text.slice(position, from)) + element('a', { href }, escapeHtml(text.slice(from, to)))
    position = to
  }
  return written + escapeHtml(text.slice(position))
}
