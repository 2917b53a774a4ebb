// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { messages } from '../../../shared/i18n/translator'
import { ChapterEditor, type ChapterEditorProps } from '../../../renderer/editor/ChapterEditor'
import type { EditorHandle } from '../../../renderer/editor/editor-handle'
import { doc, p } from '../../fixtures/builders'

const i18n = createInstance()
beforeAll(() =>
  i18n.use(initReactI18next).init({ lng: 'cs', resources: { cs: { translation: messages.cs } }, initAsync: false }),
)
afterEach(cleanup)

const props: Omit<ChapterEditorProps, 'documentKey' | 'content'> = {
  title: 'Kapitola',
  language: 'cs',
  isReadOnly: false,
  pictures: { load: () => Promise.resolve(null), add: () => Promise.resolve({ problem: '' }) },
  chapters: [],
  onOpenLink: () => undefined,
  onRefused: (problem) => <p>odmítnuto {problem.code}</p>,
}
const within = (children: ReactNode) => <I18nextProvider i18n={i18n}>{children}</I18nextProvider>

describe('ChapterEditor', () => {
  it('does not open a text with something unknown in it, and no save can be caused', () => {
    const onChange = vi.fn()
    const unknown = { type: 'doc', content: [...doc(p('cenný text')).content, { type: 'hologram' }] }
    render(within(<ChapterEditor {...props} documentKey="a" content={unknown} onChange={onChange} />))
    expect(screen.getByText('odmítnuto unknown-node')).toBeDefined()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(onChange).not.toHaveBeenCalled()
  })
  it('opens an accepted text under its name without changing it', () => {
    const onChange = vi.fn()
    render(within(<ChapterEditor {...props} documentKey="a" content={doc(p('text'))} onChange={onChange} />))
    expect(screen.getByRole('textbox', { name: 'Text kapitoly Kapitola' }).textContent).toBe('text')
    expect(screen.getByRole('toolbar', { name: 'Úpravy textu' })).toBeDefined()
    expect(onChange).not.toHaveBeenCalled()
  })
  it('makes another editor for another text and keeps the one it has when its own text comes back', () => {
    const handles: EditorHandle[] = []
    const editor = (key: string, text: string) =>
      within(
        <ChapterEditor
          {...props}
          documentKey={key}
          content={doc(p(text))}
          onReady={(handle) => handle && handles.push(handle)}
        />,
      )
    const { rerender } = render(editor('a', 'první'))
    rerender(editor('a', 'první, uložený'))
    expect(handles.map((handle) => handle.read().content.length)).toEqual([1])
    expect(screen.getByRole('textbox').textContent).toBe('první')
    rerender(editor('b', 'druhý'))
    expect(screen.getByRole('textbox').textContent).toBe('druhý')
  })
  it('gives its text up even after it was closed, in StrictMode too', async () => {
    let last: EditorHandle | null = null
    const { unmount } = render(
      <StrictMode>
        {within(
          <ChapterEditor
            {...props}
            documentKey="a"
            content={doc(p('poslední slova'))}
            onReady={(handle) => (last = handle ?? last)}
          />,
        )}
      </StrictMode>,
    )
    unmount()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(JSON.stringify((last as EditorHandle | null)?.read())).toContain('poslední slova')
  })
  it('shows no tools where the text is only read', () => {
    render(within(<ChapterEditor {...props} documentKey="a" content={doc(p('verze 1'))} isReadOnly />))
    expect(screen.queryByRole('toolbar')).toBeNull()
    expect(screen.getByRole('textbox').getAttribute('aria-readonly')).toBe('true')
  })
})
