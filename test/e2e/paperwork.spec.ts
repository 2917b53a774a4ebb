import { mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { ask } from './ask'
import { begin, coordinator } from './begin'
import { choose } from './choose'
import { setTheme } from './screens'
import { words } from './words'

const workshop = 'Pomoc, která drží: workshop pro okres Náchod'
const attendance = words('papers.kinds.attendance')
const facts = { institution: 'Úřad Vzorov', position: '', district: 'Náchod', country: '', email: '', format: null }

const go = (app: Page, step: 'programme' | 'participants' | 'paperwork') =>
  app.getByRole('button', { name: words(`workshops.steps.${step}`), exact: true }).click()
const sheet = (desk: Locator) => desk.locator('[data-page="0"] img')

async function findViolations(app: Page, inside: string) {
  const { violations } = await new AxeBuilder({ page: app }).include(inside).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

async function workshopId(app: Page) {
  const row = (await ask(app, 'workshop:list', {})).find(({ title }) => title === workshop)
  if (!row) throw new Error('the sample has no such workshop')
  return row.id
}

test('papers are set up beside their pages, made with names and recorded; a programme that does not add up is told', async ({
  app,
  folder,
}) => {
  await app.setViewportSize({ width: 1600, height: 1000 })
  await begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' })
  const out = path.join(folder, 'tiskoviny')
  await mkdir(out)
  await ask(app, 'settings:save', { exportFolder: out })
  await app.reload()
  const id = await workshopId(app)
  const people = ['Žofie Hledaná', 'Олена Вигадана'].map((name) => ({ ...facts, name, isWalkIn: false }))
  await ask(app, 'participant:add', { workshopId: id, people })
  await app
    .getByRole('navigation', { name: words('shell.regions.left') })
    .getByText(workshop)
    .click()

  await go(app, 'programme')
  const blocks = app.getByRole('region', { name: words('workshops.steps.programme') })
  await blocks
    .getByRole('button', { name: /První psychická pomoc/ })
    .first()
    .click()
  const until = blocks
    .getByRole('group', { name: words('workshops.programme.to'), exact: true })
    .getByRole('spinbutton')
  await until.first().focus()
  await app.keyboard.type('0940')
  await app.keyboard.press('Tab')
  await expect(blocks.getByText(words('workshops.programme.problems.gap', { minutes: 55 }))).toBeVisible()
  await expect(
    blocks.getByText(words('workshops.programme.problems.shorter-than-exercises', { exercises: 30, minutes: 20 })),
  ).toBeVisible()

  await go(app, 'paperwork')
  const section = app.getByRole('region', { name: words('paperwork.title') })
  await expect(section.getByRole('listitem').getByRole('checkbox')).toHaveCount(11)
  await section.getByRole('button', { name: new RegExp(attendance) }).click()
  const desk = section.getByRole('group', { name: words('paperwork.desk.settings', { paper: attendance }) })
  await expect(sheet(desk)).toBeVisible({ timeout: 60_000 })
  await expect(desk.getByText(words('paperwork.columns.notChecked'))).toBeVisible()
  expect(await findViolations(app, '.paper-section')).toEqual([])

  const before = await sheet(desk).getAttribute('src')
  await desk.getByRole('button', { name: words('paperwork.desk.second') }).click()
  await app.getByRole('option', { name: 'polština' }).click()
  await expect.poll(() => sheet(desk).getAttribute('src'), { timeout: 60_000 }).not.toBe(before)
  const field = words('paperwork.desk.textIn', { field: words('paperwork.fields.note'), language: 'polština' })
  const note = desk.getByRole('textbox', { name: field })
  const starting = await note.inputValue()
  await note.fill('Podpis potwierdza obecność.')
  await note.press('Tab')
  await expect(desk.getByRole('status').first()).toHaveText(words('paperwork.desk.saved'))
  await desk.getByRole('button', { name: words('paperwork.desk.resetOf', { field }) }).click()
  await expect(note).toHaveValue(starting)

  await desk.getByRole('button', { name: words('paperwork.columns.edit') }).click()
  const dialog = app.getByRole('dialog')
  await dialog.getByLabel(words('paperwork.columns.name')).fill('Naše sloupce')
  await dialog.getByRole('button', { name: words('paperwork.columns.add') }).click()
  await dialog
    .getByRole('listitem')
    .last()
    .getByLabel(words('paperwork.columns.heading', { language: 'čeština' }))
    .fill('Telefon')
  await dialog.getByRole('button', { name: words('paperwork.columns.up', { name: 'Telefon' }) }).click()
  expect(await findViolations(app, '[role=dialog]')).toEqual([])
  await dialog.getByRole('button', { name: words('paperwork.columns.saveOwn') }).click()
  await expect(dialog).toBeHidden()
  const { columnSets } = await ask(app, 'paper:list', { workshopId: id })
  expect(columnSets.at(-1)?.columns.map(({ heading }) => heading['cs'] ?? '')).toEqual([
    '',
    '',
    '',
    '',
    'Země (partner)',
    'Telefon',
    '',
  ])
  await expect(desk.getByText(words('paperwork.columns.own', { name: 'Naše sloupce' })).first()).toBeVisible()
  await desk.getByRole('button', { name: words('paperwork.close') }).click()

  await expect(section.getByText(out)).toBeVisible()
  await choose(section, 'checkbox', words('paperwork.choose', { paper: attendance }))
  await choose(section, 'checkbox', words('paperwork.choose', { paper: words('papers.kinds.poster') }))
  await section.getByRole('button', { name: words('paperwork.make.chosen', { count: 2 }) }).click()
  await expect(section.getByText(words('paperwork.make.done', { count: 2 }))).toBeVisible({ timeout: 60_000 })
  const files = await readdir(out)
  expect(files.toSorted()).toEqual([
    '2027-02-17 - Náchod - Plakát - Pomoc, která drží workshop pro okres Náchod - cs.pdf',
    '2027-02-17 - Náchod - Prezenční listina - Pomoc, která drží workshop pro okres Náchod - cs+pl.pdf',
  ])
  for (const file of files) expect((await readFile(path.join(out, file))).subarray(0, 5).toString()).toBe('%PDF-')
  await section.getByText(words('paperwork.made.title', { count: 2 })).click()
  await expect(section.getByText(words('paperwork.made.withPeople'))).toHaveCount(1)
  await setTheme(app, 'dark')
  expect(await findViolations(app, '.paper-section')).toEqual([])
})

test('a name is found among the ticked, and ticks of a day that is gone are moved, and back', async ({ app }) => {
  await begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' })
  const id = await workshopId(app)
  const people = Array.from({ length: 300 }, (_, at) => ({ ...facts, name: `Účastník ${at}`, isWalkIn: false }))
  await ask(app, 'participant:add', {
    workshopId: id,
    people: [...people, { ...facts, name: 'Žofie Hledaná', isWalkIn: false }],
  })
  await app
    .getByRole('navigation', { name: words('shell.regions.left') })
    .getByText(workshop)
    .click()
  await go(app, 'participants')
  const section = app.getByRole('region', { name: words('participants.title') })
  await section.getByRole('tab', { name: words('participants.tabs.attendance') }).click()
  await section.getByRole('searchbox', { name: words('participants.attendance.find') }).fill('hledana')
  await expect(section.getByText(words('participants.attendance.found', { count: 1 }))).toBeVisible()
  const box = section.getByRole('table').getByRole('checkbox')
  await expect(box).toHaveCount(1)
  await box.click()
  await expect(box).toBeChecked()

  await go(app, 'programme')
  const programme = app.getByRole('region', { name: words('workshops.steps.programme') })
  const day = programme.getByRole('spinbutton', { name: /^den/ }).first()
  await day.fill('18')
  await day.press('Tab')
  const told = words('participants.stray.text', { count: 1, day: '17. 2. 2027' })
  await expect(programme.getByText(told)).toBeVisible()
  await programme.getByRole('button', { name: words('participants.stray.go') }).click()
  await expect(section.getByText(told)).toBeVisible()
  await section.getByRole('button', { name: words('participants.stray.move', { day: '18. 2. 2027' }) }).click()
  await expect(section.getByText(told)).toBeHidden()
  await expect(box).toBeChecked()
  await app.getByRole('button', { name: words('common.undo') }).click()
  await expect(section.getByText(told)).toBeVisible()
  await expect(box).not.toBeChecked()
})
