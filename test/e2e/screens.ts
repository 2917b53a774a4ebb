import { expect, type Page } from '@playwright/test'
import { ask } from './ask'
import { words } from './words'

export type Theme = 'light' | 'dark'

/** A main screen of the program: how one gets there from the frame of the sample library. */
export interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
}

const place = (page: Page, name: 'chapters' | 'workshops' | 'projects' | 'people' | 'search') =>
  page
    .getByRole('navigation', { name: words('shell.regions.left') })
    .getByRole('button', { name: words(`shell.places.${name}`), exact: true })
    .click()

async function openChapter(page: Page, title: string): Promise<void> {
  await place(page, 'chapters')
  await page
    .getByRole('row', { name: new RegExp(`^${title}`) })
    .last()
    .click()
  await expect(page.getByRole('textbox', { name: words('drafting.title') })).toHaveValue(
    new RegExp(title.replaceAll(' ', '\\s')),
  )
  await page.getByRole('tab', { name: words('shell.inspector.outline') }).click()
}

async function openWorkshop(page: Page): Promise<void> {
  await place(page, 'workshops')
  await page.getByRole('option', { name: /workshop pro okres Náchod/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /workshop pro okres Náchod/ })).toBeVisible()
}

const step = (page: Page, name: 'facts' | 'programme' | 'people' | 'pack' | 'check' | 'print' | 'editions') =>
  page.getByRole('button', { name: words(`workshops.steps.${name}`), exact: true }).click()

/** Closes the dialog of the screen before, if that was one. */
async function close(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible())
    await dialog
      .getByRole('button', { name: words('common.close') })
      .first()
      .click()
  await expect(dialog).toBeHidden()
}

/** In the order of a working day; each begins where the one before has ended. */
export const screens: readonly Screen[] = [
  { name: 'chapter', open: (page) => openChapter(page, 'Rozhovor přes tlumočníka') },
  {
    name: 'chapter-list',
    open: async (page) => {
      await openChapter(page, 'Přehled legislativy')
      await page.getByRole('tab', { name: words('shell.inspector.details') }).click()
    },
  },
  {
    name: 'versions',
    open: async (page) => {
      await openChapter(page, 'Vyhoření a péče o sebe')
      await page.getByRole('tab', { name: words('shell.inspector.versions') }).click()
      const card = page.getByRole('article', { name: 'Text pro první workshop' })
      const read = card.getByRole('button', { name: words('versions.open', { name: 'Text pro první workshop' }) })
      if (!(await read.isVisible())) await card.getByRole('button', { expanded: false }).click()
      await read.click()
      await expect(page.getByRole('region', { name: /^Čtete/ })).toBeVisible()
    },
  },
  {
    name: 'compare',
    open: async (page) => {
      await openChapter(page, 'První psychická pomoc')
      await page.getByRole('tab', { name: words('shell.inspector.versions') }).click()
      const list = page.getByRole('list', { name: words('versions.label') })
      await list
        .getByRole('button', { name: /^Porovnat/ })
        .first()
        .click()
      await page.getByRole('menuitem', { name: /^Porovnat s předchozí/ }).click()
      await expect(page.getByRole('region', { name: /^Porovnáváte/ })).toContainText('→')
    },
  },
  {
    name: 'attention',
    open: async (page) => {
      await page.getByRole('button', { name: words('shell.places.attention') }).click()
      await expect(page.getByRole('main')).toContainText(/./)
    },
  },
  { name: 'workshops', open: (page) => place(page, 'workshops') },
  { name: 'workshop', open: openWorkshop },
  {
    name: 'programme',
    open: async (page) => {
      await openWorkshop(page)
      await step(page, 'programme')
    },
  },
  {
    name: 'pack',
    open: async (page) => {
      await openWorkshop(page)
      await step(page, 'pack')
      await expect(
        page
          .getByRole('grid', { name: /Kapitoly balíčku/ })
          .getByRole('row')
          .first(),
      ).toBeVisible()
    },
  },
  {
    name: 'check',
    open: async (page) => {
      await openWorkshop(page)
      await step(page, 'check')
      const check = page.getByRole('region', { name: words('exporting.check.title') })
      await expect(check.getByRole('listitem').first()).toBeVisible()
    },
  },
  {
    name: 'print',
    open: async (page) => {
      await openWorkshop(page)
      await step(page, 'print')
    },
  },
  { name: 'projects', open: (page) => place(page, 'projects') },
  { name: 'people', open: (page) => place(page, 'people') },
  {
    name: 'search',
    open: async (page) => {
      await place(page, 'search')
      await page.getByRole('searchbox', { name: words('library.search.label') }).fill('tlumočník')
      await expect(
        page
          .getByRole('grid', { name: words('library.search.list') })
          .getByRole('row')
          .first(),
      ).toBeVisible()
    },
  },
  {
    name: 'add-chapters',
    open: async (page) => {
      await openWorkshop(page)
      await step(page, 'pack')
      await page.getByRole('button', { name: words('packs.addChapters') }).click()
      await expect(page.getByRole('dialog').getByRole('row').first()).toBeVisible()
    },
  },
  {
    name: 'export-chapter',
    open: async (page) => {
      await close(page)
      await openChapter(page, 'Rozhovor přes tlumočníka')
      await page.getByRole('button', { name: words('exporting.chapter.action') }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'name-version',
    open: async (page) => {
      await close(page)
      await page.getByRole('button', { name: words('drafting.nameVersion.action') }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'settings',
    open: async (page) => {
      await close(page)
      await page.getByRole('button', { name: words('shell.mainMenu') }).click()
      await page.getByRole('menuitem', { name: words('shell.commands.openSettings') }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'palette',
    open: async (page) => {
      await close(page)
      await page.keyboard.press('Alt+q')
      await page.keyboard.type('tlum')
      await expect(page.getByRole('menuitem').first()).toBeVisible()
    },
  },
]

/** The look is a setting of the person; *by the computer* follows the browser's. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
  await ask(page, 'settings:save', { theme })
  await page.reload()
  await expect(page.getByRole('navigation', { name: words('shell.regions.left') })).toBeVisible()
}
