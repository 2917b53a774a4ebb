// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { keepAnnouncerTrusted } from '../../../renderer/ui/keep-announcer-trusted'
import { NumberField } from '../../../renderer/ui/NumberField'

afterEach(cleanup)

/** What Trusted Types do to any string. */
function refuseStrings(): () => void {
  const original = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')
  Object.defineProperty(Element.prototype, 'innerHTML', {
    configurable: true,
    get: () => '',
    set: () => {
      throw new TypeError('This document requires TrustedHTML assignment')
    },
  })
  return () => void (original && Object.defineProperty(Element.prototype, 'innerHTML', original))
}

it('a number is told to a screen reader and changed under Trusted Types', async () => {
  keepAnnouncerTrusted()
  render(<NumberField label="pages" defaultValue={3} />)
  const restore = refuseStrings()
  const input = screen.getByRole('textbox', { name: 'pages' })
  act(() => input.focus())
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown']) {
    fireEvent.keyDown(input, { key })
    await act(async () => new Promise((resolve) => setTimeout(resolve, 150)))
  }
  expect(document.querySelector('[data-live-announcer] > *')).not.toBeNull()
  expect((input as HTMLInputElement).value).toBe('4')
  act(() => input.blur())
  restore()
})
