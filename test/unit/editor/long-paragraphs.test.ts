// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Editor } from '@tiptap/core'
import { doc, p } from '../../fixtures/builders'
import { openEditor } from './editor-builders'

class PasteEvent extends Event {
  readonly clipboardData = null
}
Object.assign(globalThis, { ClipboardEvent: PasteEvent })

beforeEach(() => vi.useFakeTimers())
const opened: Editor[] = []
afterEach(() => {
  opened.splice(0).forEach((editor) => editor.destroy())
  vi.useRealTimers()
})

const letters = (count: number) => 'x'.repeat(count)
function open(text: string, isReadOnly = false) {
  const result = openEditor(doc(p('úvod'), p(text)), isReadOnly)
  opened.push(result.editor)
  vi.runAllTimers()
  return result
}

describe('a paragraph that is too long to be written in', () => {
  it('is told of when it is opened', () => {
    expect(open(letters(50_001)).requests).toEqual([{ type: 'long-paragraph', characters: 50_001 }])
    expect(open(letters(50_000)).requests).toEqual([])
    expect(open(letters(50_001), true).requests).toEqual([])
  })

  it('is told of once while it is typed, and again when it has been divided and grown anew', () => {
    const { editor, requests } = open(letters(50_000))
    const type = () => {
      editor.commands.insertContentAt(10, 'y')
      vi.runAllTimers()
    }
    type()
    type()
    expect(requests).toHaveLength(1)
    editor.view.dispatch(editor.state.tr.split(30_000))
    vi.runAllTimers()
    editor.view.dispatch(editor.state.tr.join(30_001))
    vi.runAllTimers()
    expect(requests).toHaveLength(2)
  })

  it('keeps every letter when it is pasted', () => {
    const { editor, requests } = open('a')
    editor.view.pasteHTML(`<p>${letters(50_001)}</p>`)
    vi.runAllTimers()
    expect(editor.state.doc.textContent).toContain(letters(50_001))
    expect(requests).toMatchObject([{ type: 'long-paragraph' }])
  })
})
