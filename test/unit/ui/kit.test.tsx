// @vitest-environment jsdom
import './fake-door'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Dialog } from '../../../renderer/ui/Dialog'
import { OrderedList } from '../../../renderer/ui/OrderedList'
import { SlotFill, SlotOutlet, SlotProvider } from '../../../renderer/ui/Slot'
import { SplitPane } from '../../../renderer/ui/SplitPane'
import { TextField } from '../../../renderer/ui/TextField'
import { UiWordsProvider, type UiWords } from '../../../renderer/ui/UiWords'
import { WordsField } from '../../../renderer/ui/WordsField'

const words: UiWords = {
  close: 'close',
  change: 'Změnit…',
  clear: 'clear',
  remove: 'remove',
  move: 'move',
  openCalendar: 'calendar',
  previousMonth: 'previous',
  nextMonth: 'next',
  more: 'more',
  less: 'less',
  messages: 'messages',
  nothingFound: 'nothing',
}

afterEach(cleanup)

function Chapters() {
  const [items, setItems] = useState<readonly { readonly id: string }[]>(['a', 'b', 'c'].map((id) => ({ id })))
  return (
    <UiWordsProvider words={words}>
      <OrderedList label="chapters" items={items} textOf={(item) => item.id} onReorder={setItems}>
        {(item) => <span>{item.id}</span>}
      </OrderedList>
    </UiWordsProvider>
  )
}

describe('an ordered list', () => {
  const order = () =>
    screen
      .getAllByRole('row')
      .map((row) => row.getAttribute('data-key'))
      .join('')
  it('is reordered with Alt and arrows, and stops at its ends', () => {
    render(<Chapters />)
    const press = (key: string) => fireEvent.keyDown(screen.getByRole('row', { name: 'b' }), { key, altKey: true })
    press('ArrowUp')
    expect(order()).toBe('bac')
    press('ArrowUp')
    expect(order()).toBe('bac')
    press('ArrowDown')
    press('ArrowDown')
    expect(order()).toBe('acb')
  })
  it('names every grip after its row', () => {
    render(<Chapters />)
    expect(screen.getAllByRole('button').map((grip) => grip.getAttribute('aria-label'))).toEqual([
      'move: a',
      'move: b',
      'move: c',
    ])
  })
})

describe('a column', () => {
  it('is resized with the keyboard within its limits', () => {
    function Frame() {
      const [width, setWidth] = useState(300)
      return (
        <SplitPane
          side="s"
          placement="start"
          landmark="nav"
          landmarkLabel="left"
          region="left"
          label="width"
          width={width}
          minimum={220}
          maximum={320}
          isCollapsed={false}
          onResize={setWidth}
        >
          m
        </SplitPane>
      )
    }
    render(<Frame />)
    const handle = screen.getByRole('separator', { name: 'width' })
    const after = (key: string) => {
      fireEvent.keyDown(handle, { key })
      return handle.getAttribute('aria-valuenow')
    }
    expect(after('ArrowRight')).toBe('316')
    expect(after('ArrowRight')).toBe('320')
    expect(after('Home')).toBe('220')
    expect(after('ArrowLeft')).toBe('220')
  })
})

describe('a list of words', () => {
  it('takes words by Enter and comma, once each, and gives the last one back', () => {
    function Field() {
      const [value, setValue] = useState<readonly string[]>([])
      return (
        <UiWordsProvider words={words}>
          <WordsField label="audience" value={value} onChange={setValue} />
          <output>{value.join('|')}</output>
        </UiWordsProvider>
      )
    }
    render(<Field />)
    const input = screen.getByRole('textbox', { name: 'audience' })
    const type = (text: string, key: string) => {
      fireEvent.change(input, { target: { value: text } })
      fireEvent.keyDown(input, { key })
    }
    type('teachers', 'Enter')
    type(' officials ', ',')
    type('teachers', 'Enter')
    type('   ', 'Enter')
    expect(screen.getByRole('status').textContent).toBe('teachers|officials')
    fireEvent.keyDown(input, { key: 'Backspace' })
    expect(screen.getByRole('status').textContent).toBe('teachers')
  })
})

describe('a field', () => {
  it('is tied to its error', () => {
    render(<TextField label="title" value="" error="needed" />)
    const input = screen.getByRole('textbox', { name: 'title' })
    expect(input.getAttribute('aria-invalid')).toBe('true')
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(described).toContain('needed')
  })
})

describe('a dialog', () => {
  it('closes with Escape unless a decision is needed', () => {
    const Shown = ({ isDismissable }: { readonly isDismissable: boolean }) => {
      const [isOpen, setOpen] = useState(true)
      return (
        <UiWordsProvider words={words}>
          <Dialog title="question" isOpen={isOpen} onClose={() => setOpen(false)} isDismissable={isDismissable}>
            text
          </Dialog>
        </UiWordsProvider>
      )
    }
    const { unmount } = render(<Shown isDismissable={false} />)
    act(() => screen.getByRole('dialog', { name: 'question' }).focus())
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
    expect(screen.queryByRole('dialog')).not.toBeNull()
    unmount()
    render(<Shown isDismissable />)
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a slot', () => {
  it('shows what a screen puts there, and nothing after the screen is gone', () => {
    const Frame = ({ hasScreen }: { readonly hasScreen: boolean }) => (
      <SlotProvider>
        <header>
          <SlotOutlet name="top" />
        </header>
        {hasScreen ? <SlotFill name="top">saved</SlotFill> : null}
      </SlotProvider>
    )
    const { rerender } = render(<Frame hasScreen />)
    expect(screen.getByRole('banner').textContent).toBe('saved')
    rerender(<Frame hasScreen={false} />)
    expect(screen.getByRole('banner').textContent).toBe('')
  })
})
