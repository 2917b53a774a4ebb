import { expect, type Locator, type Page } from '@playwright/test'
import type { Translate } from '../../../shared/i18n/translator'

/** A place, dialog or panel of the program: how one gets there from the frame of the sample library. */
export interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  /** A dialog closes with Escape; a part is seen with the page that it belongs to. */
  readonly kind?: 'dialog' | 'part'
  /** The only part of the window that differs from a screen before. */
  readonly within?: string
}

type PlaceName = 'chapters' | 'workshops' | 'projects' | 'acts' | 'people' | 'search'

/** The ways of a person through the window, in the language of the interface. */
export function waysThrough(say: Translate) {
  const place = (page: Page, name: PlaceName) =>
    page
      .getByRole('navigation', { name: say('shell.regions.left') })
      .getByRole('button', { name: say(`shell.places.${name}`), exact: true })
      .click()
  const button = (scope: Page | Locator, name: string) => scope.getByRole('button', { name, exact: true }).first()
  const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()
  const inDialog = async (page: Page) => expect(page.getByRole('dialog')).toBeVisible()
  /** Presses the button and waits for the dialog that it opens. */
  const ask = async (page: Page, name: string) => {
    await button(page, name).click()
    await inDialog(page)
  }
  const row = (page: Page, title: string) => page.getByRole('row', { name: new RegExp(`^${title}`) }).last()
  const chapter = async (page: Page, title: string) => {
    await place(page, 'chapters')
    await row(page, title).click()
    await expect(page.getByRole('textbox', { name: say('drafting.title') })).toHaveValue(
      new RegExp(title.replaceAll(' ', '\\s')),
    )
  }
  const inspect = async (page: Page, title: string, name: 'outline' | 'comments' | 'versions' | 'details') => {
    await chapter(page, title)
    await tab(page, say(`shell.inspector.${name}`))
  }
  /** A command from the menu of a chapter's row. */
  const rowMenu = async (page: Page, title: string, item: string) => {
    await place(page, 'chapters')
    await row(page, title).click({ button: 'right' })
    await page.getByRole('menuitem', { name: item, exact: true }).click()
    await inDialog(page)
  }
  const mainMenu = async (page: Page, item: string) => {
    await button(page, say('shell.mainMenu')).click()
    await page.getByRole('menuitem', { name: item }).click()
    await inDialog(page)
  }
  const workshop = async (page: Page) => {
    await place(page, 'workshops')
    await page.getByRole('option', { name: /workshop pro okres Náchod/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /workshop pro okres Náchod/ })).toBeVisible()
  }
  const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
  /** The part of a workshop's page with this heading, at the top of the window. */
  const part = async (page: Page, name: string) => {
    await workshop(page)
    await section(page, name).evaluate((element) => element.scrollIntoView())
  }
  return { place, button, tab, inDialog, ask, row, chapter, inspect, rowMenu, mainMenu, workshop, section, part }
}

export type Ways = ReturnType<typeof waysThrough>
