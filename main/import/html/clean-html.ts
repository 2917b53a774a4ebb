import { withoutDirection } from '../../../shared/document/without-direction'
import { isLinkTarget } from '../../../shared/document/schema/link-target'
import type { ImportLoss } from '../../../shared/domain/import-report'
import { boxRule, placeRanks, type Place } from './box-rules'
import { headingLevel } from './heading-levels'
import { element, isElement, textNode, type HtmlElement, type HtmlNode } from './html-node'
import { readPictureElement, type PictureSources } from './read-picture-element'
import { squareTable, tableCells } from './square-table'

export interface CleaningRules extends PictureSources {
  /** Levels that headings are moved up by. */
  readonly headingShift: number
}

const dropped: Readonly<Record<string, ImportLoss>> = {
  script: 'active-content',
  style: 'active-content',
  iframe: 'active-content',
  object: 'active-content',
  embed: 'active-content',
  applet: 'active-content',
  frame: 'active-content',
  frameset: 'active-content',
  noscript: 'active-content',
  template: 'active-content',
  svg: 'media',
  math: 'media',
  video: 'media',
  audio: 'media',
  canvas: 'media',
  map: 'media',
  select: 'form-field',
  textarea: 'form-field',
  button: 'form-field',
}
/** Nothing that a reader would miss. */
const unseen = new Set([
  'link',
  'meta',
  'base',
  'title',
  'head',
  'col',
  'colgroup',
  'source',
  'track',
  'param',
  'wbr',
  'input',
])
const chips = new Set(['data-citation', 'data-cross-reference', 'data-glossary-term', 'data-variable'])
const formatting = new Set(['b', 'strong', 'i', 'em', 'u', 'sup', 'sub', 'mark'])
const inlineNames = new Set([
  'font',
  'small',
  'big',
  'code',
  'kbd',
  'samp',
  'var',
  'cite',
  'abbr',
  'dfn',
  'q',
  's',
  'del',
  'ins',
  'time',
  'label',
  'bdi',
  'bdo',
  'tt',
  'strike',
  'data',
  'ruby',
  'rb',
  'rt',
  'rp',
  'acronym',
  'nobr',
])
const keptAttributes = new Set(['href', 'lang', 'start', 'colspan', 'rowspan'])

/**
 * HTML of any origin as HTML of the schema alone: nothing active, nothing that would be loaded, every block in a place
 * that takes it. Text is kept; what is not is counted.
 */
export function cleanHtml(nodes: readonly HtmlNode[], place: Place, rules: CleaningRules): readonly HtmlNode[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [node] : cleanElement(node, place, rules)))
}

function cleanElement(node: HtmlElement, place: Place, rules: CleaningRules): readonly HtmlNode[] {
  const loss = dropped[node.name]
  if (loss) rules.losses.add(loss)
  if (loss || unseen.has(node.name)) return []
  if (node.name === 'br') return [element('br', {}, [])]
  if (headingLevel(node) !== null) return cleanHeading(node, place, rules)
  if (node.name === 'img' || node.name === 'figure') return cleanFigure(node, place, rules)
  if (node.name === 'table') return cleanTable(node, place, rules)
  if (node.name === 'pre') return cleanElement(element('p', {}, linesOf(node)), place, rules)
  if (node.name === 'a') return cleanLink(node, place, rules)
  if (node.name === 'span') return cleanSpan(node, place, rules)
  return cleanBox(node, place, rules)
}

function cleanHeading(node: HtmlElement, place: Place, rules: CleaningRules): readonly HtmlNode[] {
  const children = cleanHtml(node.children, 'note', rules)
  if (place !== 'block') {
    rules.losses.add('changed-heading')
    return [place === 'note' ? element('strong', {}, children) : element('p', {}, [element('strong', {}, children)])]
  }
  const level = (headingLevel(node) ?? 1) - rules.headingShift
  if (level > 4) rules.losses.add('changed-heading')
  return [element(`h${Math.min(Math.max(level, 1), 4)}`, keepAttributes(node), children)]
}

function cleanFigure(node: HtmlElement, place: Place, rules: CleaningRules): readonly HtmlNode[] {
  if (place === 'note') {
    rules.losses.add('missing-picture')
    return []
  }
  const figure = readPictureElement(node, rules)
  if (figure) return [figure]
  // A figure may frame a table or a text instead of a picture.
  const rest = node.children.filter((child) => !isElement(child, 'img'))
  return node.name === 'figure' && !('data-file' in node.attributes) ? cleanHtml(rest, place, rules) : []
}

function cleanTable(node: HtmlElement, place: Place, rules: CleaningRules): readonly HtmlNode[] {
  const cleanCell = (children: readonly HtmlNode[]) => cleanHtml(children, 'simple', rules)
  const table = placeRanks[place] >= placeRanks.flow ? squareTable(node, cleanCell, rules.losses) : null
  if (table) return [{ ...table, attributes: keepAttributes(table) }]
  const cells = tableCells(node).flat()
  if (cells.length > 0) rules.losses.add('flattened-block')
  return cells.flatMap((cell) => cleanHtml([element('p', {}, cell.children)], place, rules))
}

function cleanLink(node: HtmlElement, place: Place, rules: CleaningRules): readonly HtmlNode[] {
  const { href } = node.attributes
  const children = cleanHtml(node.children, place, rules)
  if (isLinkTarget(href)) return [element('a', { href }, turnLettersBack(children))]
  if (href !== undefined) rules.losses.add('unsafe-link')
  return children
}

function turnLettersBack(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.map((node) =>
    node.type === 'text'
      ? textNode(withoutDirection(node.text))
      : { ...node, children: turnLettersBack(node.children) },
  )
}

function cleanSpan(node: HtmlElement, place: Place, rules: CleaningRules): readonly HtmlNode[] {
  const attributes = keepAttributes(node)
  if (Object.keys(attributes).some((name) => chips.has(name))) return [element('span', attributes, [])]
  if (!('data-footnote' in attributes)) return [element('span', attributes, cleanHtml(node.children, place, rules))]
  return [element('span', attributes, withoutFootnotes(cleanHtml(node.children, 'note', rules)))]
}

/** A note holds no notes: their text stays in the outer one. */
function withoutFootnotes(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node]
    const children = withoutFootnotes(node.children)
    return 'data-footnote' in node.attributes ? children : [{ ...node, children }]
  })
}

function cleanBox(node: HtmlElement, place: Place, rules: CleaningRules): readonly HtmlNode[] {
  const rule = boxRule(node)
  if (!rule) {
    if (node.name === 'hr') rules.losses.add('horizontal-line')
    return node.name === 'hr' ? [] : cleanWrapper(node, place, rules)
  }
  if (placeRanks[rule.needs] > placeRanks[place]) {
    if (node.name !== 'p') rules.losses.add('flattened-block')
    return [textNode(' '), ...cleanHtml(node.children, place, rules), textNode(' ')]
  }
  if (node.name === 'ul' || node.name === 'ol') return [cleanList(node, rules)]
  // Browsers end a paragraph before a block; what is left here (pictures) is lifted out by the parser.
  const inside = node.name === 'p' ? place : rule.inside
  return [element(node.name, keepAttributes(node), inside === null ? [] : cleanHtml(node.children, inside, rules))]
}

/** What only groups or formats. In a line, anything that is not formatting would end the line. */
function cleanWrapper(node: HtmlElement, place: Place, rules: CleaningRules): readonly HtmlNode[] {
  const children = cleanHtml(node.children, place, rules)
  if (formatting.has(node.name)) return [element(node.name, {}, children)]
  if (inlineNames.has(node.name)) return children
  return place === 'note' ? [textNode(' '), ...children, textNode(' ')] : [element('div', {}, children)]
}

function cleanList(list: HtmlElement, rules: CleaningRules): HtmlElement {
  const isTasks = list.name === 'ul' && list.attributes['data-type'] === 'taskList'
  const items: HtmlElement[] = []
  for (const child of list.children) {
    if (child.type === 'text' && child.text.trim() === '') continue
    const item = child.type === 'element' && child.name === 'li' ? child : null
    const inside = cleanHtml(item ? item.children : [child], 'simple', rules)
    const previous = isElement(child, 'ul', 'ol') ? items.pop() : undefined
    const own = item ? keepAttributes(item) : (previous?.attributes ?? {})
    const { 'data-type': _, ...attributes } = own
    items.push(
      element('li', isTasks ? { ...attributes, 'data-type': 'taskItem' } : attributes, [
        ...(previous?.children ?? []),
        ...inside,
      ]),
    )
  }
  const { 'data-type': _, ...attributes } = keepAttributes(list)
  return element(list.name, isTasks ? { ...attributes, 'data-type': 'taskList' } : attributes, items)
}

/** The lines of preformatted text. */
function linesOf(node: HtmlElement): readonly HtmlNode[] {
  return node.children.flatMap((child) => {
    if (child.type === 'element') return [{ ...child, children: linesOf(child) }]
    return child.text
      .split(/\r?\n/)
      .flatMap((line, index) => (index === 0 ? [textNode(line)] : [element('br', {}, []), textNode(line)]))
  })
}

/** Comments belong to the library that they were written in. */
function keepAttributes({ attributes }: HtmlElement): HtmlElement['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name]) => keptAttributes.has(name) || (name.startsWith('data-') && name !== 'data-comment'),
    ),
  )
}
