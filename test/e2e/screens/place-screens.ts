import { expect } from '@playwright/test'
import type { Translate } from '../../../shared/i18n/translator'
import { waysThrough, type Screen } from './screen'

/** The places beside chapters and workshops. */
export function placeScreens(say: Translate): readonly Screen[] {
  const { ask, button, place } = waysThrough(say)
  const search: Screen['open'] = async (page) => {
    await place(page, 'search')
    await page.getByRole('searchbox', { name: say('library.search.label') }).fill('tlumočník')
    const found = page.getByRole('grid', { name: say('library.search.list') })
    await expect(found.getByRole('row').first()).toBeVisible()
  }
  const project: Screen['open'] = async (page) => {
    await place(page, 'projects')
    await page.getByRole('option', { name: /Pomoc, která drží/ }).click()
    await expect(page.getByRole('region', { name: say('audit.project.title') })).toBeVisible()
  }
  return [
    {
      name: 'attention',
      open: async (page) => {
        await page.getByRole('button', { name: say('shell.places.attention') }).click()
        await expect(page.getByRole('main').getByRole('list').first()).toBeVisible()
      },
    },
    { name: 'search', open: search },
    {
      name: 'replace',
      open: async (page) => {
        await search(page)
        await button(page, say('replacing.title')).click()
        await expect(page.getByRole('button', { name: say('replacing.back') })).toBeVisible()
      },
    },
    { name: 'people', open: (page) => place(page, 'people') },
    {
      name: 'person',
      kind: 'dialog',
      open: async (page) => {
        await place(page, 'people')
        await ask(page, say('library.people.add'))
      },
    },
    {
      name: 'act',
      open: async (page) => {
        await place(page, 'acts')
        await page.getByRole('option', { name: /^zákon o azylu/ }).click()
        await expect(page.getByRole('heading', { level: 1, name: 'zákon o azylu' })).toBeVisible()
      },
    },
    { name: 'new-act', kind: 'dialog', open: (page) => ask(page, say('acts.add')) },
    { name: 'projects', open: (page) => place(page, 'projects') },
    { name: 'project', open: project },
    {
      name: 'publicity-rules',
      kind: 'dialog',
      open: async (page) => {
        await project(page)
        await ask(page, say('workshops.projects.profileEdit.edit'))
      },
    },
  ]
}
