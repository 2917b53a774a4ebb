import { describe, expect, it } from 'vitest'
import type { EditorState } from '@tiptap/pm/state'
import { moveSection, placeSection } from '../../../renderer/editor/commands/move-section'
import { hasSubsections, visibleEntries } from '../../../renderer/features/drafting/visible-entries'
import { audienceBlock, doc, h, p } from '../../fixtures/builders'
import { blockIds, can, run, stateOf } from './editor-builders'

const chapter = () =>
  doc(p('úvod'), h(1, 'A'), p('a'), h(2, 'A1'), p('a1'), h(1, 'B'), p('b'), h(2, 'B1'), h(2, 'B2'), p('b2'))
const texts = ({ doc: document }: EditorState) => document.children.map((block) => block.textContent).join(' ')
const idOf = ({ doc: document }: EditorState, text: string): string =>
  String(document.children.find((block) => block.textContent === text)?.attrs.id)
const moved = (text: string, direction: -1 | 1) => {
  const state = stateOf(chapter())
  return texts(run(state, moveSection(idOf(state, text), direction)))
}

describe('moving a section', () => {
  it('takes all that lies below its heading, with ids', () => {
    expect(moved('A', 1)).toBe('úvod B b B1 B2 b2 A a A1 a1')
    expect(moved('B', -1)).toBe('úvod B b B1 B2 b2 A a A1 a1')
    const state = stateOf(chapter())
    const after = run(state, moveSection(idOf(state, 'A'), 1))
    expect(blockIds(after.doc).toSorted()).toEqual(blockIds(state.doc).toSorted())
    expect(after.selection.$from.parent.textContent).toBe('A')
  })
  it('goes into the neighbouring section when its own has no other', () => {
    expect(moved('A1', 1)).toBe('úvod A a B b A1 a1 B1 B2 b2')
    expect(moved('B2', -1)).toBe('úvod A a A1 a1 B b B2 b2 B1')
  })
  it('stops at both ends', () => {
    const state = stateOf(chapter())
    expect(can(state, moveSection(idOf(state, 'A'), -1))).toBe(false)
    expect(can(state, moveSection(idOf(state, 'B2'), 1))).toBe(false)
    expect(can(state, moveSection('neznámý', 1))).toBe(false)
  })
  it('places it before any other, but never into itself', () => {
    const state = stateOf(chapter())
    expect(texts(run(state, placeSection(idOf(state, 'B2'), idOf(state, 'A'))))).toBe('úvod B2 b2 A a A1 a1 B b B1')
    expect(texts(run(state, placeSection(idOf(state, 'A1'), null)))).toBe('úvod A a B b B1 B2 b2 A1 a1')
    expect(can(state, placeSection(idOf(state, 'A'), idOf(state, 'A1')))).toBe(false)
  })
  it('leaves headings inside a block alone', () => {
    const state = stateOf(doc(audienceBlock({}, h(1, 'uvnitř')), h(1, 'venku')))
    expect(can(state, moveSection(String(state.doc.child(0).child(0).attrs.id), 1))).toBe(false)
  })
})

describe('the outline', () => {
  const entries = [1, 2, 3, 1].map((level, index) => ({ id: `e${index}`, level, text: '' }))
  it('hides what is in a closed section', () => {
    expect(visibleEntries(entries, new Set(['e0'])).map(({ id }) => id)).toEqual(['e0', 'e3'])
    expect(visibleEntries(entries, new Set(['e1'])).map(({ id }) => id)).toEqual(['e0', 'e1', 'e3'])
  })
  it('knows which headings can be closed', () => {
    expect(entries.map(({ id }) => hasSubsections(entries, id))).toEqual([true, true, false, false])
  })
})
