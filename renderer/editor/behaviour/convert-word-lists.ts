interface WordItem {
  readonly element: Element
  readonly level: number
  readonly isOrdered: boolean
}

const listStyle = /mso-list:\s*l\d+\s+level(\d+)/i
const orderedMarker = /^[\s\u00a0]*(\d+|[a-z]|[ivxlcdm]+)[.)]/i

/**
 * Word writes list items as paragraphs that begin with a bullet or a number as text. This makes real lists of them,
 * nested by Word's levels; anything else is left alone.
 */
export function convertWordLists(root: ParentNode): void {
  const items = [...root.querySelectorAll('p[style*="mso-list"]')]
  for (const first of items) {
    if (!first.isConnected && !root.contains(first)) continue
    const run = collectRun(first)
    if (run.length > 0) replaceRun(run)
  }
}

function collectRun(first: Element): readonly WordItem[] {
  const run: WordItem[] = []
  for (let element: Element | null = first; element; element = element.nextElementSibling) {
    const item = readItem(element)
    if (!item) break
    run.push(item)
  }
  return run
}

function readItem(element: Element): WordItem | null {
  const level = listStyle.exec(element.getAttribute('style') ?? '')?.[1]
  if (element.tagName !== 'P' || !level) return null
  const marker = [...element.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  )
  return { element, level: Number(level), isOrdered: orderedMarker.test(marker?.textContent ?? '') }
}

function replaceRun(run: readonly WordItem[]): void {
  const first = run[0]
  if (!first) return
  const page = first.element.ownerDocument
  const open: { readonly list: Element; readonly level: number }[] = []
  for (const { element, level, isOrdered } of run) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop()
    if ((open.at(-1)?.level ?? 0) < level) {
      const list = page.createElement(isOrdered ? 'ol' : 'ul')
      const parent = open.at(-1)?.list.lastElementChild
      if (parent) parent.append(list)
      else first.element.before(list)
      open.push({ list, level })
    }
    const item = page.createElement('li')
    const paragraph = page.createElement('p')
    for (const marker of element.querySelectorAll('span')) {
      if (/mso-list:\s*ignore/i.test(marker.getAttribute('style') ?? '')) marker.remove()
    }
    paragraph.append(...element.childNodes)
    item.append(paragraph)
    open.at(-1)?.list.append(item)
  }
  for (const { element } of run) element.remove()
}
