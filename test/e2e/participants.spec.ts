import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './app'
import { ask } from './ask'
import { begin, coordinator } from './begin'
import { workbook } from '../fixtures/workbook'
import { words } from './words'

const workshop = 'Pomoc, která drží: workshop pro okres Náchod'

test.beforeEach(async ({ app }) => {
  await begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' })
  await app
    .getByRole('navigation', { name: words('shell.regions.left') })
    .getByText(workshop)
    .click()
  await app.getByRole('button', { name: words('workshops.steps.participants'), exact: true }).click()
})

test('people are typed, read from a file, ticked, certified and erased', async ({ app }) => {
  const section = app.getByRole('region', { name: words('participants.title') })
  const cell = (column: 'name' | 'institution' | 'district', row: number) =>
    section.getByLabel(words('participants.cell', { column: words(`participants.columns.${column}`), row }))

  await cell('name', 1).click()
  await app.keyboard.type('Alena Vymyšlená')
  await app.keyboard.press('Tab')
  await app.keyboard.type('Městský úřad Vzorov')
  await app.keyboard.press('Tab')
  await app.keyboard.type('Náchod')
  await app.keyboard.press('Enter')
  await expect(cell('name', 2)).toBeFocused()
  await app.keyboard.type('Олена Вигадана')
  await app.keyboard.press('Tab')
  await app.keyboard.type('Městský úřad Vzorov')
  await app.keyboard.press('Tab')
  await expect(cell('district', 2)).toHaveValue('Náchod')
  await app.keyboard.press('Enter')
  await expect(cell('name', 3)).toBeFocused()

  const chooser = app.waitForEvent('filechooser')
  await section.getByRole('button', { name: words('participants.actions.readFile') }).click()
  const csv =
    'Příjmení;Jméno;Instituce;Okres\r\nVymyšlená;Alena;Městský úřad Vzorov;Náchod\r\nNovák;Jan;"Škola ""U Lípy""\r\nVzorov";Trutnov\r\n;;;\r\n=cmd;;;\r\n'
  await (await chooser).setFiles({ name: 'seznam.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  const dialog = app.getByRole('dialog')
  await expect(dialog.getByText(words('participants.file.states.known'))).toBeVisible()
  expect((await new AxeBuilder({ page: app }).include('[role=dialog]').analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: words('participants.file.add', { count: 2 }) }).click()
  await expect(cell('name', 3)).toHaveValue('Jan Novák')
  await expect(cell('institution', 3)).toHaveValue('Škola "U Lípy" Vzorov')
  await expect(cell('name', 4)).toHaveValue('=cmd')

  await section.getByRole('tab', { name: words('participants.tabs.attendance') }).click()
  const boxes = section.getByRole('table').getByRole('checkbox')
  await boxes.first().focus()
  await app.keyboard.press('Space')
  await expect(boxes.first()).toBeChecked()
  await app.keyboard.press('ArrowDown')
  await app.keyboard.press('Space')
  await expect(boxes.nth(1)).toBeChecked()
  const walkIn = section.getByRole('form', { name: words('participants.attendance.walkIn') })
  await walkIn.getByLabel(words('participants.columns.name')).fill('Petra Příchozí')
  await app.keyboard.press('Enter')
  await expect(section.getByRole('table').getByText('Petra Příchozí')).toBeVisible()
  await expect(boxes.nth(4)).toBeChecked()
  expect((await new AxeBuilder({ page: app }).include('.people-section').analyze()).violations).toEqual([])

  await section.getByRole('tab', { name: words('participants.tabs.certificates') }).click()
  await section.getByRole('button', { name: words('participants.certificates.prepare') }).click()
  await expect(section.getByText(words('participants.certificates.states.counts'), { exact: true })).toHaveCount(3)
  await section.getByRole('tab', { name: words('participants.tabs.counts') }).click()
  await expect(section.getByRole('row', { name: 'Náchod 2 2' })).toBeVisible()

  await section.getByRole('tab', { name: words('participants.tabs.list') }).click()
  await section.getByRole('button', { name: words('participants.row.menu', { name: 'Alena Vymyšlená' }) }).click()
  await app.getByRole('menuitem', { name: words('participants.row.erase') }).click()
  await app
    .getByRole('dialog')
    .getByRole('button', { name: words('participants.erase.action') })
    .click()
  await expect(cell('name', 1)).toHaveValue('Олена Вигадана')
  const row = (await ask(app, 'workshop:list', {})).find(({ title }) => title === workshop)
  const view = await ask(app, 'participant:list', { workshopId: String(row?.id) })
  expect(view.erased).toBe(1)
  expect(view.certificates.map(({ participantId, counts }) => [participantId === null, counts])).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
    [false, true],
  ])
})

test('a workbook is taken in from its second sheet; who is erased although proof is due stays erased after a restore', async ({
  app,
}) => {
  const section = app.getByRole('region', { name: words('participants.title') })
  const chooser = app.waitForEvent('filechooser')
  await section.getByRole('button', { name: words('participants.actions.readFile') }).click()
  const people = Array.from({ length: 300 }, (_, index) => [
    `Žofie Vymyšlená ${String(index + 1).padStart(3, '0')}`,
    index % 3 === 0 ? 'Úřad' : null,
  ])
  const bytes = workbook([
    { name: 'Návod', rows: [['Jak seznam vyplnit']] },
    {
      name: 'Přihlášky',
      rows: [['Účastníci workshopu', null], ['Jméno a příjmení', 'Instituce'], ...people],
      merged: ['B3:B5', 'B6:B8'],
    },
  ])
  await (
    await chooser
  ).setFiles({ name: 'seznam.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  const dialog = app.getByRole('dialog')
  await expect(dialog.getByLabel(words('participants.file.sheet'))).toContainText('Přihlášky')
  await expect(dialog.getByLabel(words('participants.file.headingsBelow', { row: 2 }))).toBeChecked()
  expect((await new AxeBuilder({ page: app }).include('[role=dialog]').analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: words('participants.file.add', { count: 300 }) }).click()
  const cell = (row: number, column: 'name' | 'institution') =>
    section.getByLabel(words('participants.cell', { column: words(`participants.columns.${column}`), row }), {
      exact: true,
    })
  await expect(cell(3, 'institution')).toHaveValue('Úřad')
  const row = (await ask(app, 'workshop:list', {})).find(({ title }) => title === workshop)
  const workshopId = String(row?.id)
  const { participants } = await ask(app, 'participant:list', { workshopId })
  expect(participants).toHaveLength(300)

  await ask(app, 'library:backup', {})
  await section.getByRole('tab', { name: words('participants.tabs.data') }).click()
  await section
    .getByRole('group', { name: words('participants.data.retain') })
    .getByRole('spinbutton')
    .first()
    .focus()
  await app.keyboard.type('31122034')
  await expect
    .poll(async () => (await ask(app, 'participant:list', { workshopId })).rules.retainUntil)
    .toBe('2034-12-31')
  await section.getByRole('tab', { name: words('participants.tabs.list') }).click()
  await section.getByRole('button', { name: words('participants.row.menu', { name: 'Žofie Vymyšlená 001' }) }).click()
  await app.getByRole('menuitem', { name: words('participants.row.erase') }).click()
  await expect(app.getByRole('dialog')).toContainText('31. 12. 2034')
  await app
    .getByRole('dialog')
    .getByRole('button', { name: words('participants.erase.action') })
    .click()
  await expect(cell(1, 'name')).toHaveValue('Žofie Vymyšlená 002')

  await app.getByRole('button', { name: words('shell.backupHere') }).click()
  await app
    .getByRole('button', { name: words('keeping.list.open') })
    .first()
    .click()
  await app.getByRole('button', { name: words('keeping.preview.restore') }).click()
  await expect(app.getByText(/Knihovna je obnovená/)).toBeVisible()
  const after = await ask(app, 'participant:list', { workshopId })
  expect([after.participants.length, after.erased, after.participants[0]?.name]).toEqual([
    299,
    1,
    'Žofie Vymyšlená 002',
  ])
})
