import { compareDocuments } from '../../shared/document/diff/compare-documents'
import { mergeComparison, splitComparison } from '../../shared/document/diff/merge-comparison'
import { takeBack } from '../../shared/document/diff/take-back'
import type { DocumentJson, NodeJson } from '../../shared/document/document-json'
import { generateChapter, seededRandom } from '../fixtures/generate-chapter'
import { ms, percentile, print, timed } from './figures'

/** Comparison of two versions up to the text that is shown. */
export function benchCompare(): Promise<void> {
  for (const pages of [50, 200]) {
    const before = generateChapter(7, pages)
    const cases = {
      'one word': revise(before, 1, false),
      'a revision: words, moves, blocks in and out': revise(before, 88, true),
      'the same without common ids': renamed(revise(before, 88, true)),
    }
    for (const [what, after] of Object.entries(cases)) {
      const compare = () => mergeComparison(compareDocuments(before, after))
      const { changes } = compare()
      compare()
      const cpu = process.cpuUsage()
      const samples = Array.from({ length: 30 }, () => timed(() => void compare()))
      const { user, system } = process.cpuUsage(cpu)
      print(
        `compare ${pages} pages, ${what}`,
        `p50 ${ms(percentile(samples, 0.5))}, p95 ${ms(percentile(samples, 0.95))}, CPU ${ms((user + system) / 1000 / samples.length)} each, ${changes.length} changes`,
        pages === 50 && !what.includes('without') ? '50 ms' : '-',
      )
    }
    benchRest(pages, before, revise(before, 88, true))
  }
  return Promise.resolve()
}

/** What follows a comparison: the texts beside each other, one change taken back. */
function benchRest(pages: number, before: DocumentJson, after: DocumentJson): void {
  const comparison = compareDocuments(before, after)
  const { changes } = mergeComparison(comparison)
  const figures = (body: (turn: number) => void) => {
    const samples = Array.from({ length: 20 }, (_, turn) => timed(() => body(turn)))
    return `p50 ${ms(percentile(samples, 0.5))}, p95 ${ms(percentile(samples, 0.95))}`
  }
  print(
    `the two texts side by side, ${pages} pages`,
    figures(() => void splitComparison(comparison)),
    '-',
  )
  const take = (turn: number) => {
    const change = changes[turn % changes.length]
    if (change) takeBack(after, changes, change)
  }
  print(`take one change back and check the text, ${pages} pages`, figures(take), '-')
}

function revise(document: DocumentJson, count: number, isThorough: boolean): DocumentJson {
  const random = seededRandom(11)
  const content = [...document.content]
  for (let turn = 0; turn < count; turn += 1) {
    const place = Math.floor(random() * content.length)
    const block = content[place]
    if (!block) continue
    if (isThorough && turn % 9 === 0) content.splice(place, 1)
    else if (isThorough && turn % 9 === 1)
      content.splice(Math.floor(random() * content.length), 0, ...content.splice(place, 1))
    else content[place] = edited(block, `nové${turn}`)
  }
  return { ...document, content }
}

/** The first text in the block gets another second word. */
function edited(node: NodeJson, word: string): NodeJson {
  if (node.text) return { ...node, text: node.text.replace(/ \S+/u, ` ${word}`) }
  const [first, ...rest] = node.content ?? []
  return first ? { ...node, content: [edited(first, word), ...rest] } : node
}

function renamed<Node extends NodeJson>(node: Node): Node {
  const id =
    typeof node.attrs?.id === 'string'
      ? { attrs: { ...node.attrs, id: `${node.attrs.id.slice(0, 11)}z`.split('').reverse().join('') } }
      : {}
  return { ...node, ...id, ...(node.content ? { content: node.content.map(renamed) } : {}) }
}
