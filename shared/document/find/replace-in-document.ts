import type { DocumentJson, NodeJson } from '../document-json'
import { protectedRanges } from '../typography/protected-ranges'
import { comparableText } from './comparable-text'
import { findInText } from './find-in-text'
import type { FindQuery, FoundPlace } from './find-query'
import { attributeTexts, type AttributeText, type SearchedAttribute } from './searched-attributes'

/** A place in a document that can be replaced. */
export interface ReplaceablePlace {
  /** From 0, among all that can be replaced in this document by this query. */
  readonly ordinal: number
  /** The innermost block with an id around it. */
  readonly blockId: string | null
  /** Null in the text itself; else the attribute of that block, or of a chip in it, whose words these are. */
  readonly attribute: SearchedAttribute | null
  /** The words that run on around it, and where in them it stands. */
  readonly text: string
  readonly from: number
  readonly to: number
}

export interface ReplaceablePlaces {
  readonly places: readonly ReplaceablePlace[]
  /** Hits inside links, addresses, file names and codes: they are never replaced. */
  readonly untouchable: number
}

interface Visit {
  readonly texts: (texts: readonly NodeJson[], blockId: string | null) => readonly NodeJson[]
  readonly words: (words: AttributeText, blockId: string | null) => string
}

/** Every place of the query, in the order of the text. Words of a link and codes are counted, not offered. */
export function findReplaceable(document: DocumentJson, query: FindQuery): ReplaceablePlaces {
  const places: ReplaceablePlace[] = []
  let untouchable = 0
  const collect = (texts: readonly NodeJson[], blockId: string | null, attribute: SearchedAttribute | null) => {
    const text = textOf(texts)
    const { free, kept } = hitsIn(texts, text, query)
    for (const hit of free) places.push({ ordinal: places.length, blockId, attribute, text, ...hit })
    untouchable += kept
  }
  mapTexts(document, null, {
    texts: (texts, blockId) => {
      collect(texts, blockId, null)
      return texts
    },
    words: ({ attribute, text }, blockId) => {
      collect([textNode(text)], blockId, attribute)
      return text
    },
  })
  return { places, untouchable }
}

export interface ReplacedDocument {
  readonly document: DocumentJson
  /** Places that stay as they are: their title or caption would grow longer than the schema allows. */
  readonly tooLong: number
}

/**
 * Puts other words in the places with these ordinals. The new words look as the first of the old ones did; what is
 * beside them stays as it was. An empty replacement deletes.
 */
export function replaceInDocument(
  document: DocumentJson,
  query: FindQuery,
  ordinals: ReadonlySet<number>,
  replacement: string,
): ReplacedDocument {
  let next = 0
  let tooLong = 0
  const chosenIn = (texts: readonly NodeJson[]) =>
    hitsIn(texts, textOf(texts), query).free.filter(() => ordinals.has(next++))
  const replaced = mapTexts(document, null, {
    texts: (texts) => chosenIn(texts).reduceRight((nodes, hit) => replaceHit(nodes, hit, replacement), texts),
    words: ({ text, limit }) =>
      chosenIn([textNode(text)]).reduceRight((words, { from, to }) => {
        const changed = words.slice(0, from) + replacement + words.slice(to)
        if (changed.length <= limit) return changed
        tooLong += 1
        return words
      }, text),
  })
  return { document: { ...document, content: replaced.content ?? [] }, tooLong }
}

const textNode = (text: string): NodeJson => ({ type: 'text', text })
const textOf = (texts: readonly NodeJson[]): string => texts.map(({ text = '' }) => text).join('')

function hitsIn(texts: readonly NodeJson[], text: string, query: FindQuery) {
  const hits = findInText(text, comparableText(text, query), query)
  if (hits.length === 0) return { free: hits, kept: 0 }
  const closed = [...linkRanges(texts), ...protectedRanges(text)]
  const free = hits.filter((hit) => !closed.some(({ from, to }) => hit.from < to && hit.to > from))
  return { free, kept: hits.length - free.length }
}

function linkRanges(texts: readonly NodeJson[]): readonly FoundPlace[] {
  let at = 0
  return texts.flatMap(({ text = '', marks = [] }) => {
    const from = at
    at += text.length
    return marks.some(({ type }) => type === 'link') ? [{ from, to: at }] : []
  })
}

/** Gives each run of text without a picture, note or field in it, and each caption and title, in reading order. */
function mapTexts(original: NodeJson, blockId: string | null, visit: Visit): NodeJson {
  const id = typeof original.attrs?.['id'] === 'string' ? original.attrs['id'] : blockId
  const node = mapAttributes(original, id, visit)
  if (!node.content) return node
  const mapped: NodeJson[] = []
  let run: NodeJson[] = []
  const close = () => {
    if (run.length > 0) mapped.push(...visit.texts(run, id))
    run = []
  }
  for (const child of node.content) {
    if (child.type === 'text') run.push(child)
    else {
      close()
      mapped.push(mapTexts(child, id, visit))
    }
  }
  close()
  if (mapped.length > 0) return { ...node, content: mapped }
  const { content, ...empty } = node
  return content.length === 0 ? node : empty
}

function mapAttributes(node: NodeJson, id: string | null, visit: Visit): NodeJson {
  const { type: name, attrs = {} } = node
  const changed = attributeTexts({ name, attrs }).flatMap((one) => {
    const words = visit.words(one, id)
    return words === one.text ? [] : [[one.attribute, words] as const]
  })
  return changed.length === 0 ? node : { ...node, attrs: { ...attrs, ...Object.fromEntries(changed) } }
}

function replaceHit(texts: readonly NodeJson[], { from, to }: FoundPlace, replacement: string): readonly NodeJson[] {
  const replaced: NodeJson[] = []
  let at = 0
  for (const node of texts) {
    const { text = '' } = node
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)]
    const isHit = start < text.length && end > 0
    const isFirst = from >= at && from < at + text.length
    const words = isHit ? text.slice(0, start) + (isFirst ? replacement : '') + text.slice(end) : text
    if (words !== '') add(replaced, { ...node, text: words })
    at += text.length
  }
  return replaced
}

/** Neighbours with the same marks are one text, as the schema writes them. */
function add(texts: NodeJson[], node: NodeJson): void {
  const last = texts.at(-1)
  if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? []))
    texts[texts.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
  else texts.push(node)
}
