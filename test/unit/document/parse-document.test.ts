import { describe, expect, it } from 'vitest'
import { documentLimits } from '../../../shared/document/document-limits'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { markNames, nodeNames } from '../../../shared/document/names'
import { parseDocument } from '../../../shared/document/parse-document'
import { documentSchema } from '../../../shared/document/schema/schema'
import { canonicalJson } from '../../../shared/document/canonical-json'
import {
  a,
  callout,
  doc,
  figure,
  fn,
  h,
  li,
  marked,
  p,
  pageBreak,
  span,
  table,
  td,
  tr,
  ul,
  withId,
} from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'

const problem = (input: unknown, schema?: number) => {
  const parsed = parseDocument(input, schema)
  return parsed.ok ? null : parsed.error.code
}
const nested = (depth: number): NodeJson => {
  let node = p('dno')
  for (let level = 0; level < depth; level += 1) node = { type: 'audienceBlock', content: [node] }
  return node
}

describe('the gate for documents', () => {
  it('lets every node and every mark of the schema through and loses nothing', () => {
    const parsed = parseDocument(everyNode)
    expect(parsed.ok && parsed.value).toMatchObject(everyNode)
    const names = new Set<string>()
    const visit = (node: NodeJson) => {
      names.add(node.type)
      node.marks?.forEach((mark) => names.add(mark.type))
      node.content?.forEach(visit)
    }
    visit(everyNode)
    expect([...nodeNames, ...markNames].filter((name) => !names.has(name))).toEqual([])
  })

  it('knows the very names of the schema', () => {
    expect(Object.keys(documentSchema.nodes).sort()).toEqual([...nodeNames].sort())
    expect(Object.keys(documentSchema.marks).sort()).toEqual([...markNames].sort())
  })

  it('gives the same document when its own answer is parsed again', () => {
    const once = parseDocument(everyNode)
    const twice = once.ok ? parseDocument(once.value) : once
    expect(once.ok && twice.ok && canonicalJson(once.value) === canonicalJson(twice.value)).toBe(true)
  })

  it.each<[string, unknown, string]>([
    ['a text', 'doc', 'not-a-document'],
    ['a list', [], 'not-a-document'],
    ['null', null, 'not-a-document'],
    ['another root', p('x'), 'not-a-document'],
    ['content that is no list', { type: 'doc', content: {} }, 'not-a-document'],
    ['a node that is no object', { type: 'doc', content: ['x'] }, 'not-a-document'],
    ['an unknown node', doc({ type: 'hologram' }), 'unknown-node'],
    ['a name of Object', doc({ type: 'constructor' }), 'unknown-node'],
    ['an unknown mark', doc(p(marked('x', { type: 'blink' }))), 'unknown-mark'],
    ['an unknown key of a node', doc({ ...p('x'), colour: 'red' } as NodeJson), 'unknown-attribute'],
    ['an unknown attribute', doc(p('x'), { ...h(1, 'x'), attrs: { level: 1, colour: 'red' } }), 'unknown-attribute'],
    ['an unknown attribute of a mark', doc(p(marked('x', { type: 'bold', attrs: { size: 3 } }))), 'unknown-attribute'],
    [
      'a key that reaches for prototypes',
      JSON.parse('{"type":"doc","content":[{"type":"paragraph","attrs":{"__proto__":{"x":1}}}]}'),
      'forbidden-key',
    ],
    ['a heading of level 5', doc({ type: 'heading', attrs: { level: 5 } }), 'invalid-content'],
    ['a heading whose level is an object', doc({ type: 'heading', attrs: { level: {} } }), 'invalid-content'],
    ['an empty text', doc(p({ type: 'text', text: '' })), 'invalid-content'],
    ['half of a character', doc(p('\ud800')), 'invalid-content'],
    ['a page break in a cell', doc(table('', tr(td(pageBreak())))), 'invalid-content'],
    ['a list without items', doc(ul()), 'invalid-content'],
    ['a box without content', doc(callout('tip')), 'invalid-content'],
    ['text outside a paragraph', doc({ type: 'text', text: 'x' }), 'invalid-content'],
    ['a footnote in a footnote', doc(p(fn(fn('x')))), 'invalid-content'],
    ['a callout of an unknown kind', doc({ ...callout('tip', p('x')), attrs: { kind: 'shout' } }), 'invalid-content'],
    ['a picture that names a file', doc(figure('file:///etc/passwd', '')), 'invalid-content'],
    ['a link that runs', doc(p(a('x', 'javascript:alert(1)'))), 'invalid-content'],
    ['a link that runs, hidden by case and space', doc(p(a('x', ' JaVaScRiPt:alert(1)'))), 'invalid-content'],
    ['a link to a share', doc(p(a('x', '\\\\server\\share\\x.exe'))), 'invalid-content'],
    ['a link to a file', doc(p(a('x', 'file:///etc/passwd'))), 'invalid-content'],
    ['rows of different lengths', doc(table('', tr(td(p()), td(p())), tr(td(p())))), 'ragged-table'],
    ['a cell that reaches below the table', doc(table('', tr(span(td(p()), 1, 3)))), 'ragged-table'],
    [
      'merged cells that lie across each other',
      doc(table('', tr(td(p()), span(td(p()), 1, 2), td(p())), tr(span(td(p()), 2)))),
      'ragged-table',
    ],
    ['a cell of 10⁹ columns', doc(table('', tr(span(td(p()), 1_000_000_000)))), 'invalid-content'],
    ['one id twice', doc(withId('sameBLockid1', p('a')), ul(withId('sameBLockid1', li(p('b'))))), 'duplicate-id'],
    ['an id that is none', doc(withId('<script>', p('a'))), 'invalid-content'],
    ['101 levels', doc(nested(100)), 'too-deep'],
    ['5,000 levels', { type: 'doc', content: [nested(5000)] }, 'too-deep'],
    [
      '10,100 cells',
      doc(table('', ...Array.from({ length: 101 }, () => tr(...Array.from({ length: 100 }, () => td(p())))))),
      'too-many-cells',
    ],
  ])('refuses %s', (_, input, code) => {
    expect(problem(input)).toBe(code)
  })

  it('refuses more nodes than any chapter has', () => {
    const content = Array.from({ length: documentLimits.nodes }, () => ({ type: 'paragraph' }))
    expect(problem({ type: 'doc', content })).toBe('too-large')
  })

  it('refuses a document of a newer schema and leaves it alone', () => {
    const input: DocumentJson = doc(p('x'))
    const before = JSON.stringify(input)
    expect(problem(input, 99)).toBe('newer-schema')
    expect(JSON.stringify(input)).toBe(before)
  })

  it('lets through what people write: emoji, combining marks, right to left, 50,000 characters in a paragraph', () => {
    expect(problem(doc(p('👩🏽‍🏫 e\u0301 العربية 𝒳 数据'), p('x'.repeat(50_000))))).toBeNull()
  })

  it('lets a chapter of ten thousand blocks through', () => {
    expect(problem(doc(...Array.from({ length: 10_000 }, (_, index) => p(`Odstavec ${index}.`))))).toBeNull()
  })

  it('fills attributes that were left out and takes null as left out', () => {
    const parsed = parseDocument({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: null } }] })
    expect(parsed.ok && parsed.value.content[0]?.attrs).toEqual({ id: null })
  })
})
