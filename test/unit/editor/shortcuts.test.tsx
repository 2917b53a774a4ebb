// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, it } from 'vitest'
import { i18n, setInterfaceLanguage } from '../../../renderer/app/i18n'
import { ShortcutsDialog } from '../../../renderer/app/ShortcutsDialog'
import { useUiKitWords } from '../../../renderer/app/use-ui-kit-words'
import { editorShortcuts } from '../../../renderer/editor/editor-shortcuts'
import { formatKeys } from '../../../renderer/editor/format-keys'
import { UiWordsProvider } from '../../../renderer/ui/UiWords'

afterEach(cleanup)

/** What Chromium, Edge and Firefox do themselves, whatever a page says. */
const keptByBrowsers = [
  ...['N', 'T', 'W', 'Shift+N', 'Shift+T', 'Shift+W', 'Tab', 'Shift+Tab', 'PageUp', 'PageDown', 'Q', 'F4'].map(
    (key) => `Ctrl+${key}`,
  ),
  ...['F4', 'Space', 'Tab', 'Esc', '←', '→', 'D'].map((key) => `Alt+${key}`),
  'F11',
  'F12',
]

const List = () => (
  <UiWordsProvider words={useUiKitWords()}>
    <ShortcutsDialog onClose={() => undefined} />
  </UiWordsProvider>
)

/** The list as people read it: the keys, and what they do. */
function listed(language: 'cs' | 'en' | 'pl' | 'uk'): readonly (readonly [keys: string, what: string])[] {
  setInterfaceLanguage(language)
  render(
    <I18nextProvider i18n={i18n}>
      <List />
    </I18nextProvider>,
  )
  return [...document.querySelectorAll('.app-shortcuts dl > div')].map((row) => [
    row.querySelector('kbd')?.textContent ?? '',
    row.querySelector('dd')?.textContent ?? '',
  ])
}

describe('the list of shortcuts', () => {
  it.each(['cs', 'en', 'pl', 'uk'] as const)('names every shortcut of the text and what it does (%s)', (language) => {
    const rows = listed(language)
    const keys = rows.map(([one]) => one)
    expect(keys).toEqual(expect.arrayContaining(editorShortcuts.map((shortcut) => formatKeys(shortcut.keys))))
    expect(rows.filter(([, what]) => what === '' || /^[a-z]+(\.[a-zA-Z]+)+$/.test(what))).toEqual([])
  })

  it('holds none that types a character, that a browser keeps, or that changes the keyboard', () => {
    const keys = listed('cs').map(([one]) => one)
    expect(keys.length).toBeGreaterThan(50)
    expect(keys.filter((one) => /Ctrl\+Alt|Alt\+Shift|Ctrl\+Shift$/.test(one))).toEqual([])
    expect(keys.filter((one) => keptByBrowsers.includes(one))).toEqual([])
  })

  it('gives each key of the text one meaning', () => {
    const keys = editorShortcuts.map((shortcut) => formatKeys(shortcut.keys))
    expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([])
  })
})
