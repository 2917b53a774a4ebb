import { canonicalJson } from '../canonical-json'
import type { NodeJson } from '../document-json'

/** A word, a run of spaces, a sign or an inline node. A word may change its marks midway, so it is a list. */
export interface InlineToken {
  /** Equal for equal letters; marks are no part of it. */
  readonly key: string
  readonly kind: 'word' | 'between' | 'node'
  readonly nodes: readonly NodeJson[]
}

const pieces = /[\p{L}\p{N}\p{M}’ʼ']+|\s+|[^\p{L}\p{N}\p{M}\s]/gu
const startsWord = /^[\p{L}\p{N}\p{M}]/u

/** Cuts a line into what a person reads as one thing. */
export function inlineTokens(line: readonly NodeJson[]): readonly InlineToken[] {
  const tokens: InlineToken[] = []
  let texts: NodeJson[] = []
  const closeText = () => {
    tokens.push(...textTokens(texts))
    texts = []
  }
  for (const node of line) {
    if (node.type === 'text') texts.push(node)
    else {
      closeText()
      const { marks: _marks, ...rest } = node
      tokens.push({ key: `\0${canonicalJson(rest)}`, kind: 'node', nodes: [node] })
    }
  }
  closeText()
  return tokens
}

function textTokens(texts: readonly NodeJson[]): readonly InlineToken[] {
  const whole = texts.map((node) => node.text ?? '').join('')
  const cut = makeCutter(texts)
  return (whole.match(pieces) ?? []).map((key) => ({
    key,
    kind: startsWord.test(key) ? 'word' : 'between',
    nodes: cut(key.length),
  }))
}

/** Takes the next letters off a row of text nodes, each with its own marks. */
function makeCutter(texts: readonly NodeJson[]): (length: number) => readonly NodeJson[] {
  let index = 0
  let offset = 0
  return (length) => {
    const taken: NodeJson[] = []
    for (let left = length; left > 0;) {
      const node = texts[index]
      if (!node) break
      const text = (node.text ?? '').slice(offset, offset + left)
      taken.push({ ...node, text })
      left -= text.length
      offset += text.length
      if (offset >= (node.text ?? '').length) {
        index += 1
        offset = 0
      }
    }
    return taken
  }
}
