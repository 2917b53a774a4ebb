import { describe, expect, it } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { createTranslator } from '../../../shared/i18n/translator'
import { deleteBlocks } from '../../../renderer/editor/commands/delete-blocks'
import { dropBlocks } from '../../../renderer/editor/commands/drop-blocks'
import { duplicateBlocks } from '../../../renderer/editor/commands/duplicate-blocks'
import { moveBlock } from '../../../renderer/editor/commands/move-block'
import { selectOuterBlock } from '../../../renderer/editor/commands/select-blocks'
import { turnInto } from '../../../renderer/editor/commands/turn-into'
import { blockKinds } from '../../../renderer/editor/queries/block-kinds'
import { selectedBlocks } from '../../../renderer/editor/queries/block-range'
import { boxWords } from '../../../renderer/editor/queries/box-words'
import {
  callout,
  caseStudy,
  comment,
  doc,
  exercise,
  figure,
  fn,
  h,
  li,
  p,
  quote,
  table,
  task,
  tasks,
  td,
  tr,
  ul,
} from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'
import { at, blockIds, can, positionOf, run, select, selectNode, shape, stateOf } from './editor-builders'

const t = createTranslator('cs')
const turn = (name: string) => {
  const kind = blockKinds[name]
  if (!kind) throw new Error(`no kind ${name}`)
  return turnInto(kind, boxWords(t))
}
const hasComment = (block: Node) => {
  let isFound = false
  block.descendants(({ marks }) => {
    isFound ||= marks.some(({ type }) => type.name === 'comment')
  })
  return isFound
}
const texts = (state: EditorState) => selectedBlocks(state)?.blocks.map((block) => block.textContent)

describe('the blocks of a selection', () => {
  it('are whole, the innermost that can stand alone', () => {
    expect(texts(stateOf(doc(p('a'), p('b'), p('c')), 'b', 'c'))).toEqual(['b', 'c'])
    expect(texts(stateOf(doc(ul(li(p('a')), li(p('b')))), 'b'))).toEqual(['b'])
    expect(texts(stateOf(doc(table('', tr(td(p('a')), td(p('b'))))), 'b'))).toEqual(['ab'])
    expect(texts(stateOf(doc(callout('tip', p('a')), p('b')), 'a', 'b'))).toEqual(['a', 'b'])
  })
  it('do not hold the block at whose very beginning the selection ends', () => {
    const state = stateOf(doc(p('a'), p('b')))
    expect(texts(select(state, at(state.doc, 'a'), at(state.doc, 'b')))).toEqual(['a'])
  })
  it('grow to the box around them', () => {
    const state = run(stateOf(doc(callout('tip', p('a'), p('b'))), 'a'), selectOuterBlock)
    expect(texts(state)).toEqual(['ab'])
    expect(can(state, selectOuterBlock)).toBe(false)
  })
})

describe('moving', () => {
  it('takes several blocks and keeps their words selected and their ids', () => {
    const before = stateOf(doc(p('a'), p('b'), p('c')), 'a', 'b')
    const after = run(before, moveBlock(1))
    expect(shape(after.doc)).toBe('doc(paragraph("c") paragraph("a") paragraph("b"))')
    expect(after.doc.textBetween(after.selection.from, after.selection.to, '|')).toBe('a|b')
    expect(blockIds(after.doc).toSorted()).toEqual(blockIds(before.doc).toSorted())
    expect(run(after, moveBlock(-1)).doc.eq(before.doc)).toBe(true)
  })
  it('goes out of a box at its edge, and never leaves a box empty', () => {
    const state = stateOf(doc(callout('tip', p('a'), p('b')), p('c')), 'b')
    expect(shape(run(state, moveBlock(1)).doc)).toBe('doc(callout(paragraph("a")) paragraph("b") paragraph("c"))')
    expect(can(stateOf(doc(callout('tip', p('a')), p('c')), 'a'), moveBlock(1))).toBe(false)
  })
  it('drops blocks where they fit: an item keeps being an item, and what is dropped on itself stays', () => {
    const state = stateOf(doc(ul(li(p('a')), li(p('b'))), p('c'), p('d')))
    const from = positionOf(state.doc, 'listItem')
    const to = from + (state.doc.nodeAt(from)?.nodeSize ?? 0)
    expect(shape(run(state, dropBlocks(from, to, state.doc.content.size)).doc)).toBe(
      'doc(bulletList(listItem(paragraph("b"))) paragraph("c") paragraph("d") bulletList(listItem(paragraph("a"))))',
    )
    expect(can(state, dropBlocks(from, to, from + 1))).toBe(false)
  })
  it('drops a box beside a table but not into its cells', () => {
    const state = stateOf(doc(caseStudy('T', p('a')), table('', tr(td(p('x'))))))
    const size = state.doc.child(0).nodeSize
    expect(can(state, dropBlocks(0, size, at(state.doc, 'x') - 1))).toBe(false)
    const after = run(state, dropBlocks(0, size, state.doc.content.size))
    expect(shape(after.doc)).toBe('doc(table(tableRow(tableCell(paragraph("x")))) caseStudy(paragraph("a")))')
  })
})

describe('duplicating and deleting', () => {
  it('writes the blocks once more with ids of their own', () => {
    const state = run(stateOf(doc(exercise({ title: 'T', minutes: 5 }, p('a'))), 'a'), selectOuterBlock)
    const after = run(state, duplicateBlocks)
    expect(after.doc.child(1).attrs).toMatchObject({ title: 'T', minutes: 5 })
    expect(new Set(blockIds(after.doc)).size).toBe(4)
  })
  it('leaves comments with the blocks that they were made about', () => {
    const commented = doc(exercise({ title: 'T', minutes: 5 }, p('a ', comment('b'))), p('c'))
    const after = run(run(stateOf(commented, 'a'), selectOuterBlock), duplicateBlocks)
    const blocks = after.doc.children.map((block) => [block.textContent, hasComment(block)])
    expect(blocks).toEqual([
      ['a b', true],
      ['a b', false],
      ['c', false],
    ])
  })
  it('takes a list away with its last item and leaves a place to write', () => {
    const one = stateOf(doc(ul(li(p('a')), li(p('b')))), 'a', 'b')
    expect(shape(run(one, deleteBlocks).doc)).toBe('doc(paragraph)')
    const nested = stateOf(doc(ul(li(p('a'), ul(li(p('b')))))), 'b')
    expect(shape(run(nested, deleteBlocks).doc)).toBe('doc(bulletList(listItem(paragraph("a"))))')
    const boxed = stateOf(doc(caseStudy('T', p('a'))), 'a')
    expect(shape(run(boxed, deleteBlocks).doc)).toBe('doc(caseStudy(paragraph))')
  })
})

describe('turning into', () => {
  it('keeps id, marks, footnotes and the caret of a paragraph that becomes a heading', () => {
    const before = stateOf(doc(p('a', fn('n'), 'b')), 'b')
    const after = run(before, turn('heading2'))
    expect(shape(after.doc)).toBe('doc(heading("a" footnote("n") "b"))')
    expect(blockIds(after.doc)).toEqual(blockIds(before.doc))
    expect(after.selection.from).toBe(before.selection.from)
  })
  it('turns items of a list and lets the list go on around them', () => {
    const state = stateOf(doc(ul(li(p('a')), li(p('b')), li(p('c')))), 'b')
    expect(shape(run(state, turn('heading1')).doc)).toBe(
      'doc(bulletList(listItem(paragraph("a"))) heading("b") bulletList(listItem(paragraph("c"))))',
    )
    expect(shape(run(state, turn('taskList')).doc)).toContain('taskList(taskItem(paragraph("a"))')
  })
  it('keeps nested lists when a list becomes one of another kind', () => {
    const state = run(stateOf(doc(ul(li(p('a'), ul(li(p('b')))))), 'a'), selectOuterBlock)
    expect(shape(run(state, turn('orderedList')).doc)).toBe(
      'doc(orderedList(listItem(paragraph("a") bulletList(listItem(paragraph("b"))))))',
    )
  })
  it('keeps what one box shares with another and writes the rest of its head line into it', () => {
    const attrs = { title: 'Název', aim: 'poznat', minutes: 10, group: 'pairs' }
    const state = run(stateOf(doc(exercise(attrs, p('a'))), 'a'), selectOuterBlock)
    const study = run(state, turn('caseStudy')).doc.child(0)
    expect(study.attrs.title).toBe('Název')
    expect(study.children.map((line) => line.textContent)).toEqual(['Cíl: poznat', '10 minut', 'Ve dvojicích', 'a'])
    expect(run(state, turn('paragraph')).doc.child(0).textContent).toBe('Název')
  })
  it('puts readers around any block and refuses what would have to be cut', () => {
    const state = run(stateOf(doc(exercise({}, p('a'))), 'a'), selectOuterBlock)
    expect(shape(run(state, turn('audienceBlock')).doc)).toBe('doc(audienceBlock(exercise(paragraph("a"))))')
    const grid = stateOf(doc(table('', tr(td(p('x'))))), 'x')
    expect(['paragraph', 'heading1', 'bulletList', 'quote'].filter((name) => can(grid, turn(name)))).toEqual([])
    expect(can(grid, turn('callout-tip'))).toBe(true)
    expect(can(selectNode(stateOf(doc(figure(null, 'x'))), 0), turn('heading1'))).toBe(false)
  })
  it('turns quotations and tasks', () => {
    const quoted = run(stateOf(doc(quote(p('a'))), 'a'), selectOuterBlock)
    expect(shape(run(quoted, turn('callout-say')).doc)).toBe('doc(callout(paragraph("a")))')
    const todo = stateOf(doc(tasks(task(true, p('a')))), 'a')
    expect(shape(run(todo, turn('quote')).doc)).toBe('doc(blockquote(paragraph("a")))')
    expect(shape(run(stateOf(doc(h(2, 'N')), 'N'), turn('exercise')).doc)).toBe('doc(exercise(paragraph("N")))')
  })
  it('loses no word of any block, whatever it becomes', () => {
    const start = stateOf(everyNode)
    const wordsOf = (state: EditorState) => state.doc.textContent.replace(/\s/g, '').length
    start.doc.forEach((block, position) => {
      const state = block.isTextblock ? select(start, position + 1) : selectNode(start, position)
      for (const name of Object.keys(blockKinds))
        if (can(state, turn(name)))
          expect(wordsOf(run(state, turn(name))), `${block.type.name} → ${name}`).toBeGreaterThanOrEqual(wordsOf(start))
    })
  })
})
