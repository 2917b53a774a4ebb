import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { ask } from './ask'
import { begin, coordinator } from './begin'
import { choose } from './choose'
import { words } from './words'

const model = /workshop pro okres Náchod/
const pack = 'Příručka účastníka: okres Náchod'
const successor = 'Pomoc, která drží II'

test.beforeEach(async ({ app }) =>
  begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' }),
)

/** Both themes; what stands behind a dialog was looked at before. */
async function expectNoFaults(app: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page: app })
    axe.include((await app.getByRole('dialog').isVisible()) ? '[role="dialog"]' : '.packs-section')
    const { violations } = await axe.analyze()
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect
      .soft(
        grave.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        `${name} ${colorScheme}`,
      )
      .toEqual([])
  }
  await app.emulateMedia({ colorScheme: 'light' })
}

const more = async (app: Page, item: string) => {
  await app.getByRole('button', { name: words('packs.more') }).click()
  await app.getByRole('menuitem', { name: item }).click()
}
/** In a low window, too, a message leaves every button of the largest dialog free. */
async function expectBelow(message: Locator, dialog: Locator): Promise<void> {
  await expect(message).toBeVisible()
  const frame = await dialog.boundingBox()
  const shown = await message.boundingBox()
  expect(shown?.y).toBeGreaterThan((frame?.y ?? 0) + (frame?.height ?? Infinity))
  const limit = await dialog.evaluate((element) => {
    const { maxHeight } = getComputedStyle(element.closest('.ui-dialog-frame') ?? element)
    return Number.parseFloat(maxHeight) + element.getBoundingClientRect().top
  })
  expect(shown?.y).toBeGreaterThan(limit)
}

/** Where the bar of steps says that one is. */
const here = (app: Page) =>
  app.getByRole('navigation', { name: words('workshops.steps.label') }).locator('[aria-current]')

const titles = (list: Locator) => list.getByRole('row').locator('.packs-item-title')

async function openModel(app: Page): Promise<void> {
  const left = app.getByRole('navigation', { name: words('shell.regions.left') })
  await left.getByRole('button', { name: words('shell.places.workshops'), exact: true }).click()
  await app.getByRole('option', { name: model }).click()
}

async function addSuccessor(app: Page): Promise<void> {
  const [project] = await ask(app, 'project:list', {})
  const amif = (await ask(app, 'profile:list', {})).find(({ seedId }) => seedId === 'amif-2021')
  if (!project || !amif) throw new Error('the sample has no project')
  const { id: _id, partners, sources, look, ...facts } = project
  const changed = { ...facts, title: successor, registrationNumber: 'AMIF/31/03', profileId: amif.id }
  await ask(app, 'project:save', {
    ...changed,
    projectId: null,
    partners: [...partners],
    sources: [...sources],
    look: { ...look, logos: [...look.logos] },
  })
}

test('a composition is kept, used again, divided by language and explained', async ({ app }) => {
  await openModel(app)
  await app.setViewportSize({ width: 1280, height: 720 })
  await expect(here(app)).toHaveText(words('workshops.steps.facts'))
  const after = app.getByRole('group', { name: words('workshops.steps.groups.after') })
  await after.getByRole('button', { name: words('workshops.steps.evidence') }).press('Enter')
  await expect(here(app)).toHaveText(words('workshops.steps.evidence'))
  await expect(app.getByRole('heading', { name: words('audit.evidence.title'), exact: true })).toBeFocused()
  const list = app.getByRole('grid', { name: words('packs.items', { title: pack }) })
  const before = await titles(list).allTextContents()

  await more(app, words('packs.presets.save'))
  const saving = app.getByRole('dialog', { name: words('packs.presets.save') })
  await saving.getByLabel(words('packs.presets.name')).fill('Jednodenní')
  await app.keyboard.press('Enter')
  await expect(saving).toBeHidden()

  await app.getByRole('button', { name: words('packs.new') }).click()
  const making = app.getByRole('dialog', { name: words('packs.new') })
  await expectBelow(app.getByText(words('packs.presets.saved', { name: 'Jednodenní' })), making)
  await app.setViewportSize({ width: 1280, height: 900 })
  await making.getByLabel(words('packs.fields.title')).fill('Druhý balíček')
  await making.getByRole('button', { name: words('packs.presets.start') }).click()
  await app.getByRole('option', { name: 'Jednodenní' }).click()
  await making.getByRole('button', { name: words('packs.create') }).click()
  const second = app.getByRole('grid', { name: words('packs.items', { title: 'Druhý balíček' }) })
  await expect(titles(second)).toHaveText(before)

  await app.getByRole('button', { name: words('packs.addDivider') }).click()
  const divider = words('packs.newDivider')
  await app.getByRole('button', { name: words('packs.part.label', { title: divider }) }).click()
  await app.getByRole('menuitem', { name: 'polština' }).click()
  await expect(second.getByRole('row', { name: divider })).toContainText(
    words('packs.part.begins', { language: 'polština' }),
  )
  await app.getByRole('button', { name: words('packs.addChapters') }).click()
  const adding = app.getByRole('dialog', { name: words('packs.addChapters') })
  const untranslated = words('packs.part.untranslated', { language: 'polština', own: 'čeština' })
  await expect(adding.getByRole('row').filter({ hasText: untranslated }).first()).toBeVisible()
  await expectNoFaults(app, 'add chapters')
  await app.keyboard.press('Escape')

  await app.getByRole('button', { name: words('packs.readers.title') }).click()
  await expect(app.getByRole('region', { name: words('packs.readers.leftOut.participant') })).toContainText(
    words('packs.readers.reasons.trainer'),
  )
  await app.getByRole('button', { name: words('packs.publicity.title') }).click()
  await expect(app.getByText(words('packs.publicity.outcomes.person')).first()).toBeVisible()
  await expectNoFaults(app, 'readers and publicity')

  await more(app, words('packs.presets.manage'))
  const presets = app.getByRole('dialog', { name: words('packs.presets.title') })
  await presets.getByRole('button', { name: words('packs.presets.rename', { name: 'Jednodenní' }) }).click()
  await app.keyboard.type('Okresní')
  await app.keyboard.press('Enter')
  await expect(presets.getByText('Okresní')).toBeVisible()
  await expectNoFaults(app, 'presets')
  await presets.getByRole('button', { name: words('packs.presets.delete', { name: 'Okresní' }) }).click()
  await expect(presets.getByText(words('packs.presets.none.title'))).toBeVisible()
  await presets
    .getByRole('button', { name: words('common.close') })
    .last()
    .click()
  await app
    .getByRole('button', { name: words('common.undo') })
    .last()
    .click()
  await expect.poll(async () => (await ask(app, 'preset:list', {})).map(({ name }) => name)).toEqual(['Okresní'])
})

test('a pack is repeated under another project, and its programme waits for the first day', async ({ app }) => {
  await addSuccessor(app)
  await openModel(app)
  await more(app, words('packs.reissue.title'))
  const again = app.getByRole('dialog', { name: words('packs.reissue.title') })
  await again.getByRole('button', { name: words('packs.reissue.project') }).click()
  await app.getByRole('option', { name: successor }).click()
  await again.getByRole('button', { name: words('packs.reissue.done') }).click()
  await expect(again).toBeHidden()
  const programme = app.getByRole('region', { name: words('workshops.steps.programme') })
  const use = programme.getByRole('button', { name: words('workshops.programme.waiting.use') })
  await expect(use).toBeDisabled()
  await programme.getByRole('spinbutton').first().click()
  await app.keyboard.type('14102027')
  await use.click()
  await expect(use).toBeHidden()
  const workshops = await ask(app, 'workshop:list', {})
  const made = workshops.find(({ projectTitle }) => projectTitle === successor)
  expect(made).toMatchObject({ firstDay: '2027-10-14', packCount: 1 })
})

test('the rules of a funder are edited and copied, and the project says what they are', async ({ app }) => {
  await addSuccessor(app)
  const left = app.getByRole('navigation', { name: words('shell.regions.left') })
  await left.getByRole('button', { name: words('shell.places.projects'), exact: true }).click()
  await app.getByRole('option', { name: new RegExp(successor) }).click()
  const publicity = app.getByRole('region', { name: words('workshops.projects.publicity') })
  await expect(publicity).toContainText(words('workshops.projects.notChecked'))

  await publicity.getByRole('button', { name: words('workshops.projects.profileEdit.copy') }).click()
  const dialog = app.getByRole('dialog', { name: words('workshops.projects.profileEdit.copy') })
  await dialog.getByLabel(words('workshops.projects.profileEdit.name')).fill('Naše pravidla')
  await dialog.getByRole('textbox', { name: 'polština' }).first().fill('Finansowane przez UE')
  await dialog.getByLabel(words('workshops.projects.profileEdit.pattern')).fill('AMIF/(')
  await expect(dialog).toContainText(words('workshops.projects.profileEdit.patternBroken'))
  await dialog.getByLabel(words('workshops.projects.profileEdit.pattern')).fill('AMIF/\\d{2}/\\d{2}')
  await expect(dialog).toContainText(words('workshops.projects.profileEdit.patternFits', { number: 'AMIF/31/03' }))
  await choose(dialog, 'checkbox', words('workshops.projects.profileEdit.forbidden'))
  await expectNoFaults(app, 'rules')
  await dialog.getByRole('button', { name: words('workshops.projects.profileEdit.save') }).click()
  await expect(dialog).toBeHidden()
  await expect(publicity).toContainText('Finansowane przez UE')
  await expect(publicity).toContainText(words('workshops.projects.profileEdit.own'))
  await expect
    .poll(async () => (await ask(app, 'profile:list', {})).find(({ name }) => name === 'Naše pravidla'))
    .toMatchObject({ seedId: null, partnerLogos: 'forbidden', registrationPattern: 'AMIF/\\d{2}/\\d{2}' })
})
