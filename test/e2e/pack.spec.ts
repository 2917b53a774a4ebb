import type { Locator, Page } from '@playwright/test'
import { doc, p } from '../fixtures/builders'
import { expect, test } from './app'
import { ask } from './ask'
import { begin, coordinator } from './begin'
import { words } from './words'

const workshop = 'Workshop pro okres Hradec Králové'

test.beforeEach(async ({ app }) =>
  begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' }),
)

async function createWorkshop(app: Page): Promise<void> {
  const list = app.getByRole('navigation', { name: words('shell.regions.left') })
  await list.getByRole('button', { name: words('workshops.new') }).click()
  const dialog = app.getByRole('dialog', { name: words('workshops.create.title') })
  await dialog.getByLabel(words('workshops.fields.title')).fill(workshop)
  await dialog.getByRole('combobox', { name: words('workshops.fields.district') }).fill('Hradec Králové')
  await dialog.getByRole('spinbutton').first().click()
  await app.keyboard.type('14102026')
  await dialog.getByRole('button', { name: words('workshops.create.action') }).click()
  await expect(app.getByRole('heading', { level: 1, name: workshop })).toBeVisible()
}

async function createPack(app: Page, chapters: readonly string[]): Promise<Locator> {
  await app.getByRole('button', { name: words('packs.empty.action') }).click()
  await app
    .getByRole('dialog')
    .getByRole('button', { name: words('packs.create') })
    .click()
  await app.getByRole('button', { name: words('packs.addChapters') }).click()
  const dialog = app.getByRole('dialog', { name: words('packs.addChapters') })
  for (const title of chapters) await dialog.getByRole('row', { name: title }).click()
  await dialog.getByRole('button', { name: words('packs.add.done', { count: chapters.length }) }).click()
  return app.getByRole('grid', { name: words('packs.items', { title: workshop }) })
}

const titles = (list: Locator) => list.getByRole('row').locator('.packs-item-title')

/** What the library holds of the only pack of the new workshop. */
async function storedPack(app: Page) {
  const row = (await ask(app, 'workshop:list', {})).find(({ title }) => title === workshop)
  if (!row) throw new Error('the workshop is not stored')
  const [view] = (await ask(app, 'workshop:open', { workshopId: row.id })).packs
  if (!view) throw new Error('the pack is not stored')
  return view
}

async function nameNewVersion(app: Page, title: string): Promise<void> {
  const row = (await ask(app, 'chapter:list', {})).find((one) => one.title === title && one.language === 'cs')
  if (!row) throw new Error(`no chapter ${title}`)
  const { draftId } = row
  const opened = await ask(app, 'draft:open', { draftId })
  if (!('draft' in opened)) throw new Error('the draft was refused')
  const content = doc(...opened.draft.content.content, p('Nová věta od autorky.'))
  const saved = await ask(app, 'draft:save', {
    draftId,
    baseRevision: opened.draft.revision,
    content,
    isEmptyMeant: false,
  })
  const name = { name: 'Doplněno', note: '', lawAsOf: null, checkAgainBy: null }
  await ask(app, 'version:name', { draftId, baseRevision: saved.revision, ...name })
}

test('the coordinator assembles a pack, orders it and decides about newer versions', async ({ app }) => {
  await createWorkshop(app)
  const first = ['První psychická pomoc', 'Rozhovor přes tlumočníka', 'Hranice tolerance']
  const list = await createPack(app, first)
  await expect(titles(list)).toHaveText(first)
  await expect(list.getByRole('row').first()).toContainText(words('packs.version', { number: 2 }))

  await list.getByRole('row', { name: 'Hranice tolerance' }).focus()
  await app.keyboard.press('Alt+ArrowUp')
  await expect(titles(list)).toHaveText(['První psychická pomoc', 'Hranice tolerance', 'Rozhovor přes tlumočníka'])

  const top = list.getByRole('row').first()
  await list
    .getByRole('row', { name: 'Rozhovor přes tlumočníka' })
    .dragTo(top, { sourcePosition: { x: 14, y: 20 }, targetPosition: { x: 200, y: 3 } })
  await expect(titles(list)).toHaveText(['Rozhovor přes tlumočníka', 'První psychická pomoc', 'Hranice tolerance'])

  await app.getByRole('button', { name: words('packs.addDivider') }).click()
  await list.getByRole('button', { name: words('packs.renameDivider', { title: words('packs.newDivider') }) }).click()
  await app.keyboard.type('Hranice a péče')
  await app.keyboard.press('Enter')
  await list.getByRole('row', { name: 'Hranice a péče' }).focus()
  await app.keyboard.press('Alt+ArrowUp')
  const ordered = ['Rozhovor přes tlumočníka', 'První psychická pomoc', 'Hranice a péče', 'Hranice tolerance']
  await expect(titles(list)).toHaveText(ordered)
  await expect.poll(async () => (await storedPack(app)).items.map(({ title }) => title)).toEqual(ordered)

  await nameNewVersion(app, 'Rozhovor přes tlumočníka')
  await nameNewVersion(app, 'Hranice tolerance')
  await app.reload()
  const use = `${words('packs.useVersion', { number: 2 })}: Rozhovor přes tlumočníka`
  const stay = `${words('packs.stay', { number: 1 })}: Hranice tolerance`
  await list.getByRole('button', { name: use }).click()
  await list.getByRole('button', { name: stay }).click()
  await expect(list.getByRole('button', { name: use })).toBeHidden()
  await expect(list.getByRole('button', { name: stay })).toBeHidden()
  await expect
    .poll(async () => (await storedPack(app)).items.map(({ versionNumber }) => versionNumber))
    .toEqual([2, 2, null, 1])
  await expect(list.getByRole('row', { name: 'Rozhovor přes tlumočníka' })).toContainText(
    words('packs.version', { number: 2 }),
  )
})
