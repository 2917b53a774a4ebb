import { expect, test } from './app'
import { ask } from './ask'
import { author, begin, chooseCzech, coordinator } from './begin'

test('the first start asks who writes, and opens the sample library', async ({ app }) => {
  await chooseCzech(app)
  await expect(app.getByText('Všechno je uložené v tomto počítači.')).toBeVisible()
  await app.getByRole('button', { name: 'Začít' }).click()
  await expect(app.getByText('Jméno se píše k verzím, které pojmenujete.')).toBeVisible()
  await begin(app, { person: author, role: 'Obojí', library: 'Ukázková knihovna' })

  const chapters = app.getByRole('treegrid', { name: 'Kapitoly podle témat' })
  await expect(chapters.getByRole('row', { name: /První psychická pomoc/ })).toBeVisible()
  await expect(app.getByText('Toto je ukázková knihovna. Klidně v ní všechno zkoušejte.')).toBeVisible()
  await expect(app.getByRole('button', { name: 'Záloha jen v tomto počítači' })).toBeVisible()

  const settings = await ask(app, 'settings:read', {})
  expect(settings).toMatchObject({ ...author, role: 'both', language: 'cs', isSetUp: true })
  await app.getByRole('button', { name: 'Nabídka programu' }).click()
  await app.getByRole('menuitem', { name: 'Nastavení' }).click()
  await expect(app.getByRole('dialog').getByLabel('Jméno')).toHaveValue(author.name)
})

test('the second start returns to where one was', async ({ app, startAgain }) => {
  await begin(app, { library: 'Ukázková knihovna' })
  await app.getByRole('row', { name: /Rozhovor přes tlumočníka/ }).click()
  const title = app.getByRole('textbox', { name: 'Název kapitoly' })
  await expect(title).toHaveValue('Rozhovor přes tlumočníka')
  await expect.poll(async () => (await ask(app, 'settings:read', {})).layout['last-chapters']).toBeDefined()

  await app.goto('about:blank')
  const nextMorning = await startAgain()
  await app.goto(nextMorning.makeUrl())
  await expect(title).toHaveValue('Rozhovor přes tlumočníka')
  await expect(app.getByRole('textbox', { name: 'Text kapitoly Rozhovor přes tlumočníka' })).toContainText('tlumoč')
  await expect(app).toHaveTitle(/Pomoc, která drží – Skripta/)
})

test('whoever prepares workshops begins with them', async ({ app }) => {
  await begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' })
  await expect(app.getByRole('heading', { level: 1, name: 'Workshopy' })).toBeVisible()
  await expect(app.getByText('Pomoc, která drží: workshop pro okres Náchod').first()).toBeVisible()
})

test('the proposed title speaks the chosen language', async ({ app }) => {
  await begin(app, { library: 'Nová knihovna' })
  await expect(app).toHaveTitle('Naše příručka – Skripta')
})

test('a new library is empty, says what to do first, and both libraries are offered again', async ({ app }) => {
  await begin(app, { library: 'Nová knihovna', title: 'Příručka Náchodska' })
  await expect(app.getByText('Zatím tu není žádná kapitola')).toBeVisible()
  await expect(app.getByRole('row', { name: /Legislativa, 0 kapitol/ })).toBeVisible()
  await app.getByRole('button', { name: 'Napsat první kapitolu' }).click()
  await app.getByRole('dialog').getByLabel('Název kapitoly').fill('Úvod')
  await app.getByRole('button', { name: 'Vytvořit' }).click()
  await expect(app.getByRole('textbox', { name: 'Text kapitoly Úvod' })).toBeFocused()

  await app.getByRole('button', { name: 'Nabídka programu' }).click()
  await app.getByRole('menuitem', { name: 'Otevřít jinou knihovnu' }).click()
  await app.getByRole('dialog').getByRole('button', { name: 'Ukázková knihovna' }).click()
  await expect(app.getByRole('row', { name: /První psychická pomoc/ })).toBeVisible()

  await app.getByRole('button', { name: 'Nabídka programu' }).click()
  await app.getByRole('menuitem', { name: 'Otevřít jinou knihovnu' }).click()
  const recent = app.getByRole('listbox', { name: 'Naposledy otevřené' })
  await expect(recent.getByRole('option')).toHaveCount(2)
  await expect(recent.getByRole('option', { name: /Pomoc, která drží/ })).toContainText('právě otevřená')
  await recent.getByRole('option', { name: /Příručka Náchodska/ }).click()
  await expect(app.getByRole('row', { name: /Úvod/ })).toBeVisible()
})
