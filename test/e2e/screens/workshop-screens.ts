import { expect, type Page } from '@playwright/test'
import type { Translate } from '../../../shared/i18n/translator'
import { waysThrough, type Screen } from './screen'

/** The page of a workshop: whole with what can be opened on it, and part by part for the eye. */
export function workshopScreens(say: Translate): readonly Screen[] {
  const { ask, button, part, place, section, tab, workshop } = waysThrough(say)
  const partOf = (name: string, key: string): Screen => ({ name, kind: 'part', open: (page) => part(page, say(key)) })
  const openPaper = async (page: Page) => {
    await part(page, say('paperwork.title'))
    const line = section(page, say('paperwork.title')).getByRole('button', {
      name: new RegExp(`^${say('papers.kinds.attendance')}`),
    })
    if ((await line.getAttribute('aria-expanded')) === 'false') await line.click()
    await expect(button(page, say('paperwork.columns.edit'))).toBeVisible()
  }
  const openPanels = async (page: Page) => {
    await part(page, say('packs.title'))
    const panels = section(page, say('packs.title')).locator('.packs-settings-line')
    for (const panel of await panels.all())
      if ((await panel.getAttribute('aria-expanded')) === 'false') await panel.click()
    await expect(section(page, say('packs.title')).getByRole('heading', { level: 3 }).first()).toBeVisible()
  }
  const people = (name: 'list' | 'attendance' | 'certificates' | 'counts' | 'data'): Screen => ({
    name: `participants-${name}`,
    within: '.people-section',
    open: async (page) => {
      await part(page, say('participants.title'))
      await tab(page, say(`participants.tabs.${name}`))
    },
  })
  const fromMenu = (key: string): Screen['open'] => {
    return async (page) => {
      await workshop(page)
      await button(page, say('packs.more')).click()
      await page.getByRole('menuitem', { name: say(key) }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    }
  }
  const fromPage = (key: string): Screen['open'] => {
    return async (page) => {
      await workshop(page)
      await ask(page, say(key))
    }
  }
  return [
    { name: 'workshops', open: (page) => place(page, 'workshops') },
    {
      name: 'newer',
      open: async (page) => {
        await place(page, 'workshops')
        await page.getByRole('button', { name: new RegExp(`^${say('workshops.newer')}`) }).click()
        await expect(page.getByRole('heading', { level: 1, name: say('packs.all.title') })).toBeVisible()
      },
    },
    {
      name: 'new-workshop',
      kind: 'dialog',
      open: async (page) => {
        await place(page, 'workshops')
        await ask(page, say('workshops.new'))
      },
    },
    {
      name: 'check',
      open: async (page) => {
        await part(page, say('exporting.check.title'))
        await expect(section(page, say('exporting.check.title')).getByRole('listitem').first()).toBeVisible()
      },
    },
    { name: 'workshop', kind: 'part', open: workshop },
    partOf('programme', 'workshops.steps.programme'),
    partOf('pack', 'packs.title'),
    partOf('print', 'exporting.print.title'),
    partOf('changes', 'audit.changes.title'),
    partOf('preview', 'audit.preview.title'),
    partOf('editions', 'exporting.editions.title'),
    partOf('copies', 'annexes.copies.title'),
    partOf('evidence', 'audit.evidence.title'),
    partOf('all', 'audit.all.title'),
    people('list'),
    people('attendance'),
    people('certificates'),
    people('counts'),
    people('data'),
    { name: 'paper', within: '.paper-section', open: openPaper },
    {
      name: 'columns',
      kind: 'dialog',
      open: async (page) => {
        await openPaper(page)
        await ask(page, say('paperwork.columns.edit'))
      },
    },
    { name: 'pack-panels', within: '.packs-section', open: openPanels },
    { name: 'save-preset', kind: 'dialog', open: fromMenu('packs.presets.save') },
    { name: 'presets', kind: 'dialog', open: fromMenu('packs.presets.manage') },
    { name: 'reissue', kind: 'dialog', open: fromMenu('packs.reissue.title') },
    { name: 'new-pack', kind: 'dialog', open: fromPage('packs.new') },
    {
      name: 'add-chapters',
      kind: 'dialog',
      open: async (page) => {
        await fromPage('packs.addChapters')(page)
        await expect(page.getByRole('dialog').getByRole('row').first()).toBeVisible()
      },
    },
    { name: 'copy-workshop', kind: 'dialog', open: fromPage('workshops.copy.action') },
  ]
}
