import { SaxesParser, type SaxesTagNS } from 'saxes'
import { err, ok, type Result } from '../../../shared/domain/result'
import { namespaces } from './namespaces'
import type { XmlElement, XmlNode } from './xml-element'

export type XmlProblem = 'damaged' | 'unsafe'

const limits = { depth: 400, elements: 2_000_000 } as const

class Unsafe extends Error {}
class Damaged extends Error {}

interface OpenElement {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: XmlNode[]
}

/**
 * Reads a part as plain values. `unsafe` for a document type (entities can read files or grow without end) and for
 * what is too deep or too much; `damaged` for what is not well-formed. Nothing outside the text is ever read.
 */
export function readXml(bytes: Uint8Array): Result<XmlElement, XmlProblem> {
  try {
    return parse(decode(bytes))
  } catch (error) {
    if (error instanceof Unsafe) return err('unsafe')
    if (error instanceof Damaged) return err('damaged')
    throw error
  }
}

/** Word writes UTF-8; the standard also allows UTF-16, which says so itself. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Damaged()
  }
}

function parse(text: string): Result<XmlElement, XmlProblem> {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const open: OpenElement[] = []
  let root: XmlElement | null = null
  let count = 0
  parser.on('error', () => {
    throw new Damaged()
  })
  parser.on('doctype', () => {
    throw new Unsafe()
  })
  parser.on('opentag', (tag) => {
    count += 1
    if (count > limits.elements || open.length >= limits.depth) throw new Unsafe()
    const element = { name: nameOf(tag.uri, tag.local), attributes: attributesOf(tag), children: [] }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('text', (value) => void open.at(-1)?.children.push(value))
  parser.on('cdata', (value) => void open.at(-1)?.children.push(value))
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root ? ok(root) : err('damaged')
}

function nameOf(uri: string, local: string): string {
  const prefix = namespaces[uri]
  return prefix ? `${prefix}:${local}` : local
}

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  const values: Record<string, string> = {}
  for (const name in attributes) {
    const attribute = attributes[name]
    if (attribute && attribute.prefix !== 'xmlns') values[nameOf(attribute.uri, attribute.local)] = attribute.value
  }
  return values
}
