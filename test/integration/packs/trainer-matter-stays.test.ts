import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ManuscriptSource } from '../../../main/export/manuscript/manuscript-source'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { nodeNames, type NodeName } from '../../../shared/document/names'
import { parseDocument } from '../../../shared/document/parse-document'
import { outputFormats, type OutputFormat } from '../../../shared/domain/edition'
import { answerKey, audienceBlock, comment, doc, p, trainerNote } from '../../fixtures/builders'
import { everyNode, otherChapterId } from '../../fixtures/every-node'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { openNative } from '../pdf/print'
import { everythingIn, type Places } from './everything-in'
import { writeAllFormats } from './write-all-formats'

/** Short, so that no line end divides it. */
const secret = 'Xqzv'
const named = new Set(['title', 'aim', 'aids', 'alt', 'caption', 'label', 'term', 'definition'])

/** Every word and every printed attribute of it says the secret. */
function secretly(node: NodeJson): NodeJson {
  const attrs = Object.entries(node.attrs ?? {}).map(([name, value]) => {
    // Ids must not occur twice.
    if (name === 'id') return [name, null]
    return [name, named.has(name) && value !== '' ? secret : value]
  })
  return {
    ...node,
    ...(node.attrs ? { attrs: Object.fromEntries(attrs) as NodeJson['attrs'] } : {}),
    ...(node.text === undefined ? {} : { text: secret }),
    ...(node.content ? { content: node.content.map(secretly) } : {}),
  } as NodeJson
}

/** What participants from Náchod, who are no teachers, never get. */
const frames: Readonly<Record<string, (inside: NodeJson) => NodeJson>> = {
  trainerNote: (inside) => trainerNote(inside),
  answerKey: (inside) => answerKey(inside),
  'audienceBlock for trainers': (inside) => audienceBlock({ kinds: ['trainer'] }, inside),
  'audienceBlock for teachers': (inside) => audienceBlock({ audiences: ['učitelé'] }, inside),
  'audienceBlock for Jičín': (inside) => audienceBlock({ districts: ['Jičín'] }, inside),
}

const namesIn = (node: NodeJson): readonly string[] => [node.type, ...(node.content ?? []).flatMap(namesIn)]
const isAllowed = (json: DocumentJson): boolean => parseDocument(json).ok

const hidden = Object.values(frames).flatMap((frame) =>
  everyNode.content.map((node) => frame(secretly(node))).filter((node) => isAllowed(doc(node))),
)

function sourceFor(kind: ManuscriptSource['kind']): ManuscriptSource {
  const secretFacts = { title: secret, author: secret, guarantor: secret, theme: secret }
  return sampleSource({
    kind,
    audience: kind === 'participant' ? ['sociální pracovníci'] : [],
    ...(kind === 'trainer' ? { workshop: null } : {}),
    parts: [
      sampleChapter({ content: doc(p('Všem'), ...hidden, p(comment('okomentované')), p('Konec pro všechny')) }),
      sampleChapter({ chapterId: otherChapterId, isTrainerOnly: true, ...secretFacts, content: doc(p(secret)) }),
      { type: 'divider', title: secret, isTrainerOnly: true, startsOnRightPage: false },
    ],
  })
}

let engine: PdfWorkshop
const found = new Map<string, Places>()
const placesOf = (kind: string, format: OutputFormat): Places => found.get(`${kind} ${format}`) ?? {}

beforeAll(async () => {
  engine = await openNative()
  for (const kind of ['participant', 'trainer'] as const) {
    const files = await writeAllFormats(sourceFor(kind), engine)
    for (const format of outputFormats) found.set(`${kind} ${format}`, await everythingIn(format, files[format]))
  }
})
afterAll(() => engine.engine.dispose())

const leaks = (places: Places) =>
  Object.entries(places).flatMap(([place, text]) => {
    const at = text.indexOf(secret)
    return at < 0 ? [] : [`${place}: …${text.slice(Math.max(0, at - 60), at + 40)}…`]
  })

describe('what participants do not get', () => {
  it('is tried with every node of the schema', () => {
    const tried = new Set([...hidden.flatMap(namesIn), 'doc'])
    expect(nodeNames.filter((name: NodeName) => !tried.has(name))).toEqual([])
  })

  it.each(outputFormats)('stands nowhere in %s', (format) => {
    expect(leaks(placesOf('participant', format))).toEqual([])
    expect(Object.values(placesOf('participant', format)).join(' ')).toContain('Konec')
  })

  it.each(outputFormats)('would be found in %s: the trainer has it', (format) => {
    expect(leaks(placesOf('trainer', format)).length).toBeGreaterThan(0)
  })

  it('would be found in text, structure, bookmarks and descriptions of a PDF', () => {
    const places = leaks(placesOf('trainer', 'pdf')).map((leak) => leak.split(':')[0])
    expect(places).toEqual(
      expect.arrayContaining(['text layer', 'text by structure', 'bookmarks', 'alternatives', 'objects']),
    )
  })

  it.each(outputFormats)('nor is any comment in %s', (format) => {
    const text = Object.values(placesOf('participant', format)).join(' ')
    expect(text).not.toMatch(/<w:comment[ >]|data-comment|commentId|\/Subtype ?\/Text\b/)
  })
})
