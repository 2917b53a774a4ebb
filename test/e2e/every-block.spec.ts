import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { storedDraft } from './ask'
import { begin } from './begin'
import { documentLines } from './document-lines'
import { createChapter, insertBySlash, tabTo, untilSaved } from './keys'

interface BlockJourney {
  /** As the interface calls it, in the insert menu and in the menu of the block. */
  readonly name: string
  readonly shown: string
  /** Keys from the end of its text to a line below it. */
  readonly leave: readonly string[]
  /** What it is turned into and what is seen then. */
  readonly turned?: readonly [name: string, shown: string]
  /** Nothing is written inside. */
  readonly isEmpty?: true
}

const box = (name: string, shown: string): BlockJourney => ({
  name,
  shown,
  leave: ['Control+End'],
  turned: ['Citát', 'blockquote'],
})
const callout = (name: string, kind: string) => box(name, `.sk-box-callout[data-kind="${kind}"]`)
const heading = (level: number): BlockJourney => ({
  name: `Nadpis ${level}`,
  shown: `h${level}`,
  leave: ['Enter'],
  turned: ['Odstavec', 'p:text("Obsah")'],
})

const blocks: readonly BlockJourney[] = [
  ...[1, 2, 3, 4].map(heading),
  { name: 'Seznam s odrážkami', shown: 'ul', leave: ['Enter', 'Enter'], turned: ['Číslovaný seznam', 'ol'] },
  {
    name: 'Číslovaný seznam',
    shown: 'ol',
    leave: ['Enter', 'Enter'],
    turned: ['Seznam úkolů', '[data-type="taskList"]'],
  },
  {
    name: 'Seznam úkolů',
    shown: '[data-type="taskList"]',
    leave: ['Enter', 'Enter'],
    turned: ['Seznam s odrážkami', 'ul:not([data-type])'],
  },
  { name: 'Citát', shown: 'blockquote', leave: ['Enter', 'Enter'], turned: ['Tip', '[data-kind="tip"]'] },
  callout('Tip', 'tip'),
  callout('Pozor', 'caution'),
  callout('Co říká zákon', 'law'),
  callout('Co říct', 'say'),
  callout('Co neříkat', 'dontSay'),
  callout('Péče o sebe', 'selfCare'),
  callout('K diskusi', 'discussion'),
  box('Cvičení', '.sk-box-exercise'),
  box('Příklad z praxe', '.sk-box-caseStudy'),
  box('Co si odnesete', '.sk-box-learningAims'),
  box('Poznámka pro lektora', '.sk-box-trainerNote'),
  box('Řešení', '.sk-box-answerKey'),
  box('Jen pro některé čtenáře', '.sk-box-audienceBlock'),
  { name: 'Řádky na psaní', shown: '.sk-writing-lines', leave: ['Control+End'], isEmpty: true },
  { name: 'Nová stránka', shown: '.sk-page-break', leave: ['Control+End'], isEmpty: true },
]

/** Chooses in the open menu by arrows alone. */
async function pick(page: Page, words: string): Promise<void> {
  const item = page.getByRole('menuitem', { name: words }).first()
  await expect(item).toBeVisible()
  await expect(page.locator('[role="menu"] :focus')).toBeVisible()
  const steps = await item.evaluate((element) => {
    const items = [...(element.closest('[role="menu"]')?.querySelectorAll('[role="menuitem"]') ?? [])]
    const usable = items.filter((one) => one.getAttribute('aria-disabled') !== 'true')
    return (usable.indexOf(element) - usable.findIndex((one) => one === document.activeElement)) % usable.length
  })
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
  await expect(item).toBeFocused()
  await page.keyboard.press('Enter')
}

/** Opens the menu of the block with this name around the caret: of the innermost first, then of what holds it. */
async function openMenuOf(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F2')
  const menu = page.getByRole('menu', { name: /^Co udělat: / })
  await expect(menu).toBeVisible()
  for (let outer = 0; outer < 4; outer += 1) {
    if ((await menu.getAttribute('aria-label')) === `Co udělat: ${name}`) return
    await pick(page, 'Vybrat celek, ve kterém to je')
  }
  throw new Error(`no menu of ${name}, only of ${String(await menu.getAttribute('aria-label'))}`)
}

/** The browser says where the caret is a moment later than two keys of a test can follow each other. */
const caretAtRest = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))))

async function live(page: Page, text: Locator, { name, shown, leave, turned, isEmpty }: BlockJourney): Promise<void> {
  const { keyboard } = page
  const block = text.locator(shown)
  const isFirst = () => block.evaluate((element) => element.parentElement?.firstElementChild === element)
  await keyboard.press('Control+a')
  await keyboard.press('Delete')
  await keyboard.type('Před')
  await keyboard.press('Enter')
  await insertBySlash(page, name)
  if (!isEmpty) await keyboard.type('Obsah')
  for (const key of leave) await keyboard.press(key)
  await keyboard.type('Za')
  await expect(text.locator(':scope > p').filter({ hasText: /^Za$/ }), name).toHaveCount(1)
  await expect(block, name).toHaveCount(1)
  if (!isEmpty) await expect(block, name).toContainText('Obsah')

  await keyboard.press('ArrowUp')
  await caretAtRest(page)
  await openMenuOf(page, name)
  await pick(page, 'Posunout blok výš')
  await expect.poll(isFirst, name).toBe(true)
  await keyboard.press('Control+z')
  await expect.poll(isFirst, name).toBe(false)
  if (turned) {
    await openMenuOf(page, name)
    await pick(page, 'Změnit na')
    await pick(page, turned[0])
    await expect(text.locator(turned[1]), `${name} → ${turned[0]}`).toContainText('Obsah')
    await keyboard.press('Control+z')
    await expect(block, name).toHaveCount(1)
  }
  await openMenuOf(page, name)
  await pick(page, 'Zopakovat blok')
  await expect(block, name).toHaveCount(2)
  await keyboard.press('Control+z')
  await openMenuOf(page, name)
  await pick(page, 'Odstranit')
  await expect(block, name).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(block, name).toHaveCount(1)
}

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

test('every block is inserted, filled, left, moved, turned, repeated, deleted and brought back by keys', async ({
  app,
}) => {
  const text = await createChapter(app, 'Všechny bloky')
  for (const journey of blocks) await test.step(journey.name, () => live(app, text, journey))
})

async function insertByMenu(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+Enter')
  await expect(page.getByRole('combobox', { name: 'Hledat, co vložit' })).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** Fills the fields of a dialog from the first, and saves. */
async function fillFields(page: Page, values: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator(':focus')).toBeVisible()
  for (const [index, value] of values.entries()) {
    if (index > 0) await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(value)
  }
  if (values.length === 0) await tabTo(page, dialog.getByRole('button', { name: 'Použít' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

/** From the beginning of the line over *Viz* to the chip. */
async function selectChip(page: Page, chip: Locator): Promise<void> {
  await expect(async () => {
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key)
      await caretAtRest(page)
    }
    await page.keyboard.press('ArrowRight')
    await expect(chip).toHaveClass(/ProseMirror-selectednode/, { timeout: 1000 })
  }).toPass()
}

const chips = [
  { name: 'Citace předpisu', kind: 'citation', values: ['§ 42g zákona'], again: ['§ 43 zákona'] },
  { name: 'Pojem ze slovníčku', kind: 'glossaryTerm', values: ['azylu', 'azyl'], again: ['azylem'] },
  { name: 'Údaj o workshopu', kind: 'variable', values: [], again: [] },
  { name: 'Odkaz v příručce', kind: 'crossReference', values: [], again: [] },
] as const

const marks = [
  ['Control+b', 'strong'],
  ['Control+i', 'em'],
  ['Control+u', 'u'],
  ['Control+,', 'sub'],
  ['Control+.', 'sup'],
  ['Control+Shift+h', 'mark'],
] as const

const sentences = [
  'paragraph: Viz [citation] a dál',
  'paragraph: Viz [glossaryTerm] a dál',
  'paragraph: Viz [variable] a dál',
  'paragraph: Viz [crossReference] a dál',
  'paragraph: Pojem[footnote: podle <bold>zákona</>] dál',
  'paragraph: Web <link https://www.mpsv.cz>ministerstva</> dnes',
  'paragraph: Slovo <language>добрий день</> tady',
  'paragraph: Ověřit <comment>lhůtu</> zde',
  'paragraph: <bold>strong</> <italic>em</> <underline>u</> <subscript>sub</> <superscript>sup</> <highlight>mark</> ',
]

test('everything in a sentence is inserted, changed, deleted and brought back by keys', async ({ app }) => {
  const text = await createChapter(app, 'Ve větě')
  const { keyboard } = app
  for (const { name, kind, values, again } of chips)
    await test.step(name, async () => {
      const chip = text.locator(`.sk-chip-${kind}`)
      await keyboard.type('Viz ')
      await insertByMenu(app, name)
      await expect(app.getByRole('dialog').locator(':focus')).toBeVisible()
      await keyboard.press('Escape')
      await expect(chip).toHaveCount(0)
      await insertByMenu(app, name)
      await fillFields(app, values)
      await keyboard.type(' a dál')
      await expect(chip).toHaveCount(1)
      if (values[0]) await expect(chip).toHaveText(values[0])
      await selectChip(app, chip)
      await keyboard.press('Enter')
      await fillFields(app, again)
      if (again[0]) await expect(chip).toHaveText(again[0])
      await keyboard.press('Backspace')
      await expect(chip).toHaveCount(0)
      await keyboard.press('Control+z')
      await expect(chip).toHaveCount(1)
      await keyboard.press('End')
      await caretAtRest(app)
      await keyboard.press('Enter')
    })
  await test.step('Poznámka pod čarou', async () => {
    const note = text.locator('.sk-footnote')
    await keyboard.type('Pojem')
    await insertByMenu(app, 'Poznámka pod čarou')
    await expect(note).toHaveClass(/is-open/)
    await keyboard.type('podle ')
    await keyboard.press('Control+b')
    await keyboard.type('zákona')
    await keyboard.press('Escape')
    await keyboard.press('Home')
    await keyboard.press('End')
    await keyboard.type(' dál')
    await expect(note.locator('strong')).toHaveText('zákona')
    await keyboard.press('Enter')
  })
  await test.step('Odkaz', async () => {
    await keyboard.type('Web ')
    await insertByMenu(app, 'Odkaz')
    await fillFields(app, ['www.mpsv.cz', 'ministerstva'])
    await keyboard.type(' dnes')
    await expect(text.locator('a')).toHaveText('ministerstva')
    await keyboard.press('Enter')
  })
  await test.step('Jazyk označených slov', async () => {
    await keyboard.type('Slovo добрий день')
    for (let word = 0; word < 2; word += 1) await keyboard.press('Shift+Control+ArrowLeft')
    await caretAtRest(app)
    await keyboard.press('Alt+F10')
    await tabTo(app, app.getByRole('button', { name: 'Jazyk označených slov' }), 'ArrowRight')
    await keyboard.press('Enter')
    await keyboard.press('u')
    await expect(app.getByRole('menuitemradio', { name: 'ukrajinština' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(text.locator('[lang="uk"]')).toHaveText('добрий день')
    await expect(text).toBeFocused()
    await keyboard.press('End')
    await keyboard.type(' tady')
    await keyboard.press('Enter')
  })
  await test.step('Připomínka', async () => {
    await keyboard.type('Ověřit lhůtu')
    await keyboard.press('Shift+Control+ArrowLeft')
    await keyboard.press('Alt+m')
    await keyboard.type('Kolik dní?')
    await keyboard.press('Control+Enter')
    await expect(text.locator('[data-comment]')).toHaveText('lhůtu')
    await expect(text).toBeFocused()
    await keyboard.press('End')
    await keyboard.type(' zde')
    await keyboard.press('Enter')
  })
  for (const [key, tag] of marks)
    await test.step(tag, async () => {
      await keyboard.press(key)
      await keyboard.type(tag)
      await keyboard.press(key)
      await keyboard.type(' ')
      await expect(text.locator(tag).last()).toHaveText(tag)
    })
  await untilSaved(app)
  expect(documentLines((await storedDraft(app, 'Ve větě')).content)).toEqual(sentences)
})
