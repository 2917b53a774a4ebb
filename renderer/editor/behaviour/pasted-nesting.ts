const lists = 'ul, ol'
const boxes =
  '[data-callout], [data-trainer-note], [data-answer-key], [data-exercise], [data-case-study], [data-learning-aims], [data-audience-block]'
/** A document takes a hundred levels, and a list with its items counts for two. */
const deepest = 30

/**
 * Opens lists and boxes that are nested deeper than a document takes, whoever says that he wrote them: a text that can
 * be pasted can be saved. The words stay.
 */
export function limitPastedNesting(root: ParentNode): void {
  for (const element of tooDeep(root, `${lists}, ${boxes}`, deepest)) openUp(element)
}

/** Elements with more than `most` others of their kind around them. One pass: each counts on from the one around it. */
export function tooDeep(root: ParentNode, kind: string, most: number): readonly Element[] {
  const depths = new Map<Element, number>()
  for (const element of root.querySelectorAll(kind)) {
    const outer = element.parentElement?.closest(kind)
    depths.set(element, (outer ? (depths.get(outer) ?? 0) : 0) + 1)
  }
  return [...depths].filter(([, depth]) => depth > most).map(([element]) => element)
}

/** Takes an element away and leaves what is in it; items of a list become lines. */
export function openUp(element: Element): void {
  if (element.matches(lists)) for (const item of [...element.children]) if (item.tagName === 'LI') makeLine(item)
  element.replaceWith(...element.childNodes)
}

function makeLine(item: Element): void {
  const line = item.ownerDocument.createElement('div')
  line.append(...item.childNodes)
  item.replaceWith(line)
}
