/** A list of notes in Word, which stands behind the text and shows nothing when it is empty. */
const lists =
  '[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"], [id^="sdfootnote"], [id^="sdendnote"]'

/**
 * Notes that Word, LibreOffice and Google Docs write as a pair of links, to the note and back, become footnotes that
 * stand where they are called.
 */
export function convertPastedFootnotes(root: ParentNode): void {
  const targets = namedElements(root)
  for (const call of [...root.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]) {
    const note = findNote(targets, call)
    if (!note) continue
    const footnote = call.ownerDocument.createElement('span')
    footnote.setAttribute('data-footnote', '')
    footnote.append(...wordsOf(note.element, note.back))
    const raised = call.closest('sup')
    const place = raised && raised.textContent === call.textContent ? raised : call
    place.replaceWith(footnote)
    note.element.remove()
  }
  for (const list of root.querySelectorAll(lists)) if (list.textContent?.trim() === '') list.remove()
}

interface FoundNote {
  readonly element: Element
  readonly back: Element
}

/** What a link can lead to: an element with an id, or a link with a name. */
function namedElements(root: ParentNode): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>()
  for (const element of root.querySelectorAll('a[name]')) found.set(element.getAttribute('name') ?? '', element)
  for (const element of root.querySelectorAll('[id]')) found.set(element.id, element)
  return found
}

/** The block that the link leads to, if a link in it leads back: anything else is a link within the text. */
function findNote(targets: ReadonlyMap<string, Element>, call: Element): FoundNote | null {
  const names = [call.id, call.getAttribute('name') ?? ''].filter((name) => name !== '')
  const target = (call.getAttribute('href') ?? '').slice(1)
  const found = targets.get(target)
  const element = found?.matches('a') ? found.closest('p, li, div') : found
  if (!element || names.length === 0 || element.contains(call)) return null
  const back = [...element.querySelectorAll('a[href^="#"]')].find((link) =>
    names.includes((link.getAttribute('href') ?? '').slice(1)),
  )
  // A note comes after its call: the way back is no note of its own.
  const isAfter = (call.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return back && isAfter ? { element, back } : null
}

function wordsOf(element: Element, back: Element): readonly Node[] {
  const raised = back.closest('sup')
  const mark = raised && element.contains(raised) ? raised : back
  mark.remove()
  const page = element.ownerDocument
  const lines = [...element.querySelectorAll('p')]
  const blocks = lines.length > 0 ? lines : [element]
  trimStart(blocks[0] ?? element)
  return blocks.flatMap((block, index) => [...(index > 0 ? [page.createElement('br')] : []), ...block.childNodes])
}

function trimStart(element: Element): void {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const first = walker.nextNode()
  if (first) first.textContent = (first.textContent ?? '').replace(/^[\s\u00a0]+/, '')
}
