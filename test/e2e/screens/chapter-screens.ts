import { expect } from '@playwright/test'
import type { Translate } from '../../../shared/i18n/translator'
import { waysThrough, type Screen } from './screen'

/** The text, what stands beside it, and what is asked about it. */
export function chapterScreens(say: Translate): readonly Screen[] {
  const { ask, button, chapter, inspect, place, rowMenu } = waysThrough(say)
  const chosen = 'Rozhovor přes tlumočníka'
  const action = (key: string, title = chosen): Screen['open'] => {
    return async (page) => {
      await chapter(page, title)
      await ask(page, say(key))
    }
  }
  const fromRow = (key: string): Screen['open'] => {
    return (page) => rowMenu(page, chosen, say(key))
  }
  return [
    { name: 'chapters', open: (page) => place(page, 'chapters') },
    { name: 'chapter', open: (page) => inspect(page, chosen, 'outline') },
    {
      name: 'chapter-list',
      within: '[data-region="right"]',
      open: (page) => inspect(page, 'Přehled legislativy', 'details'),
    },
    {
      name: 'comments',
      within: '[data-region="right"]',
      open: (page) => inspect(page, 'Přehled legislativy', 'comments'),
    },
    {
      name: 'versions',
      open: async (page) => {
        await inspect(page, 'Vyhoření a péče o sebe', 'versions')
        const name = 'Text pro první workshop'
        const card = page.getByRole('article', { name })
        const read = card.getByRole('button', { name: say('versions.open', { name }) })
        if (!(await read.isVisible())) await card.getByRole('button', { expanded: false }).click()
        await read.click()
        await expect(page.getByRole('region', { name: say('versions.reading', { name }) })).toBeVisible()
      },
    },
    {
      name: 'compare',
      open: async (page) => {
        // The version of the screen before is still being read.
        await button(page, say('versions.back')).click()
        await inspect(page, 'Vyhoření a péče o sebe', 'versions')
        const list = page.getByRole('list', { name: say('versions.label') })
        await list
          .getByRole('button', { name: new RegExp(`^${say('versions.compare.action')}`) })
          .first()
          .click()
        await page.getByRole('menuitem', { name: say('versions.compare.withBefore', { name: '' }).trim() }).click()
        await expect(page.locator('main')).toContainText('→')
      },
    },
    { name: 'export-chapter', kind: 'dialog', open: action('exporting.chapter.action') },
    { name: 'name-version', kind: 'dialog', open: action('drafting.nameVersion.action') },
    { name: 'hand-over', kind: 'dialog', open: fromRow('handover.chapter.action') },
    { name: 'add-language', kind: 'dialog', open: fromRow('library.addLanguage') },
    { name: 'move-chapter', kind: 'dialog', open: fromRow('library.moveTo') },
    {
      name: 'new-chapter',
      kind: 'dialog',
      open: async (page) => {
        await button(page, say('library.add')).click()
        await page.getByRole('menuitem', { name: say('library.newChapter'), exact: true }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
      },
    },
  ]
}
