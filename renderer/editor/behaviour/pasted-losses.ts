import type { ImportLossEntry } from '../../../shared/domain/import-report'
import { isLinkTarget } from '../../../shared/document/schema/link-target'

const wordCommentCalls = '.msocomanchor, [style*="mso-special-character:comment"]'
const wordComments = '[style*="mso-element:comment-list"], .msocomtxt'
/** In pages that Google Docs makes; they look like footnotes. */
const googleCalls = 'a[id^="cmnt_ref"]'
const googleComments = 'a[id^="cmnt"]:not([id^="cmnt_ref"])'
/** Icons are drawn too: what nobody is told of, or what belongs to a button, is no loss. */
const media = 'video, audio, canvas, svg:not([aria-hidden="true"], a svg, button svg)'

/**
 * Takes away what must not become text, comments and deleted words, and counts it with everything else that will not
 * be as it was, in the kinds of the report about an import. It comes before notes are read: comments are built like them.
 */
export function takePastedLosses(root: ParentNode): readonly ImportLossEntry[] {
  const counts: readonly ImportLossEntry[] = [
    { what: 'comment', count: takeComments(root) },
    { what: 'dropped-deletion', count: takeDeletions(root) },
    { what: 'equation', count: spellFormulas(root) },
    { what: 'strike', count: outermost(root, 's, strike, [style*="line-through"]').length },
    { what: 'media', count: root.querySelectorAll(media).length },
    { what: 'embedded-object', count: root.querySelectorAll('iframe, object, embed').length },
    { what: 'nested-table', count: root.querySelectorAll('table table').length },
    { what: 'unsafe-link', count: [...root.querySelectorAll('a[href]')].filter(leadsNowhere).length },
  ]
  return counts.filter(({ count }) => count > 0)
}

function takeComments(root: ParentNode): number {
  const calls = root.querySelectorAll(`.msocomanchor, ${googleCalls}`)
  const notes = root.querySelectorAll(`.msocomtxt, ${googleComments}`)
  const count = Math.max(calls.length, notes.length)
  for (const call of root.querySelectorAll(googleCalls)) (call.closest('sup') ?? call).remove()
  for (const note of root.querySelectorAll(googleComments)) (note.closest('div, p') ?? note).remove()
  for (const element of root.querySelectorAll(`${wordCommentCalls}, ${wordComments}`)) element.remove()
  return count
}

function takeDeletions(root: ParentNode): number {
  const deleted = outermost(root, 'del, .msoDel').filter((element) => element.textContent?.trim() !== '')
  for (const element of root.querySelectorAll('del, .msoDel')) element.remove()
  return deleted.length
}

function spellFormulas(root: ParentNode): number {
  const formulas = [...root.querySelectorAll('math')]
  for (const formula of formulas) {
    for (const note of formula.querySelectorAll('annotation, annotation-xml')) note.remove()
    formula.replaceWith(formula.textContent?.replace(/\s+/g, ' ').trim() ?? '')
  }
  return formulas.length
}

/** Programs put one formatting into another; a passage counts once. */
function outermost(root: ParentNode, kind: string): readonly Element[] {
  return [...root.querySelectorAll(kind)].filter((element) => !element.parentElement?.closest(kind))
}

function leadsNowhere(link: Element): boolean {
  const href = link.getAttribute('href') ?? ''
  return href !== '' && !href.startsWith('#') && !isLinkTarget(href)
}
