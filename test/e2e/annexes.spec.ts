import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { dynamicFormPdf, lockedPdf, plainPdf, scriptedPdf } from '../fixtures/annex-files'
import { readBook } from '../integration/pdf/read-book'
import { expect, test } from './app'
import { ask } from './ask'
import { begin, coordinator } from './begin'
import { words } from './words'

const workshop = 'Přílohy a výtisky'
const readers = [
  { name: 'Jan Vymyšlený', institution: 'Úřad práce', format: null },
  { name: 'Jan Vymyšlený', institution: 'Charita', format: 'docx' },
  { name: 'Олена Вигадана', institution: 'Spolek', format: 'phone' },
] as const

/** A workshop with a pack of one chapter. */
async function prepare(app: Page): Promise<string> {
  const { id: workshopId } = await ask(app, 'workshop:save', {
    workshopId: null,
    projectId: null,
    title: workshop,
    kind: 'workshop',
    district: '',
    days: [{ date: '2026-10-14', blocks: [] }],
    venue: '',
    address: '',
    languages: ['cs'],
    audience: [],
    institutions: [],
    lecturerIds: [],
    coordinatorId: null,
    follows: [],
    note: '',
  })
  const { pack } = await ask(app, 'pack:create', { workshopId, title: workshop, language: 'cs' })
  const row = (await ask(app, 'chapter:list', {})).find(({ language, latest }) => language === 'cs' && latest !== null)
  if (!row?.latest) throw new Error('no chapter with a version')
  const { chapterId, latest, language } = row
  const item = {
    type: 'chapter' as const,
    id: null,
    isTrainerOnly: false,
    startsOnRightPage: false,
    chapterId,
    language,
  }
  const { title, pageSize, isTwoSided, revision: baseRevision } = pack
  const facts = { packId: pack.id, baseRevision, title, language, audience: [], pageSize, isTwoSided }
  await ask(app, 'pack:save', { ...facts, items: [{ ...item, versionId: latest.id }] })
  return workshopId
}

async function chooseFile(app: Page, button: string, name: string, buffer: Uint8Array): Promise<void> {
  const chooser = app.waitForEvent('filechooser')
  await app.getByRole('button', { name: button, exact: true }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(buffer) })
}

/** A file of the desk let go over the window. */
async function dropFile(app: Page, name: string, bytes: Uint8Array): Promise<void> {
  const held = await app.evaluateHandle(
    ([file, letters]) => {
      const transfer = new DataTransfer()
      const data = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([data], file, { type: 'application/pdf' }))
      return transfer
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  )
  await app.dispatchEvent('body', 'dragover', { dataTransfer: held })
  await expect(app.getByText(words('annexes.dropHere'))).toBeVisible()
  await app.dispatchEvent('body', 'drop', { dataTransfer: held })
}

test('annexes are bound into a pack and everybody gets a copy of their own', async ({ app, folder }) => {
  const out = path.join(folder, 'vytisky')
  mkdirSync(out)
  await begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' })
  const workshopId = await prepare(app)
  const nobody = { position: '', district: '', country: '', email: '', isWalkIn: false }
  await ask(app, 'participant:add', { workshopId, people: readers.map((one) => ({ ...nobody, ...one })) })
  await ask(app, 'settings:save', { exportFolder: out })
  // What was asked for behind its back the window learns with the next start.
  await app.reload()
  await app
    .getByRole('navigation', { name: words('shell.regions.left') })
    .getByText(workshop)
    .click()

  const items = app.locator('.packs-item[data-type=annex]')
  await chooseFile(app, words('annexes.add'), 'zamceno.pdf', await lockedPdf())
  await expect(app.getByText(words('errors.annex-locked', { name: 'zamceno.pdf' }))).toBeVisible()
  await expect(items).toHaveCount(0)
  await chooseFile(app, words('annexes.add'), 'formular.pdf', await dynamicFormPdf())
  await expect(app.getByText(words('errors.annex-form', { name: 'formular.pdf' }))).toBeVisible()
  await chooseFile(app, words('annexes.add'), 'mapa.pdf', await plainPdf({ pages: 3, words: 'Mapa' }))
  await expect(items).toHaveCount(1)
  await expect(items.first()).toContainText(words('annexes.pages', { count: 3 }))
  await expect(items.first()).toContainText(words('annexes.reading.text'))
  await dropFile(app, 'skript.pdf', await scriptedPdf())
  await expect(items).toHaveCount(2)
  await expect(items.last()).toContainText(words('annexes.dropped.scripts'))

  await items
    .first()
    .getByRole('button', { name: words('annexes.rename', { title: 'mapa' }) })
    .click()
  await app.keyboard.type('Mapa pomoci')
  await app.keyboard.press('Enter')
  await expect(items.first()).toContainText('Mapa pomoci')
  const pages = plainPdf({ pages: 2, words: 'Plan' })
  await chooseFile(app, words('annexes.replace', { title: 'Mapa pomoci' }), 'plan.pdf', await pages)
  await expect(items.first()).toContainText('plan.pdf')
  await expect(items.first()).toContainText('Mapa pomoci')
  await items
    .last()
    .getByRole('button', { name: words('packs.remove', { title: 'skript' }) })
    .click()
  await expect(items).toHaveCount(1)
  const packs = new AxeBuilder({ page: app }).include('.packs-section')
  expect((await packs.analyze()).violations).toEqual([])

  const copies = app.getByRole('region', { name: words('annexes.copies.title') })
  await copies.scrollIntoViewIfNeeded()
  expect((await new AxeBuilder({ page: app }).include('.copies-section').analyze()).violations).toEqual([])
  await copies.getByRole('radio', { name: words('annexes.copies.fromProof') }).check({ force: true })
  await copies.getByRole('button', { name: words('annexes.copies.make', { count: 3 }) }).click()
  await expect(copies.getByText(words('annexes.copies.done', { count: 3 }))).toBeVisible({ timeout: 60_000 })
  await expect(copies).toContainText('Mapa pomoci')
  const written = readdirSync(out).sort()
  for (const ending of ['Jan Vymyšlený - Charita.docx', 'Jan Vymyšlený - Úřad práce.pdf', ' - Олена Вигадана.pdf'])
    expect(written.filter((name) => name.endsWith(ending))).toHaveLength(1)
  const own = written.find((name) => name.endsWith('Úřad práce.pdf')) ?? ''
  const book = await readBook(new Uint8Array(readFileSync(path.join(out, own))))
  for (const page of book.pages) expect(page.text).toContain('Jan Vymyšlený (Úřad práce)')
  expect(book.text).toContain('Plan 2')
  expect(book.text).toContain('Příloha A Mapa pomoci')
  const phone = written.find((name) => name.includes('Вигадана')) ?? ''
  const [page] = (await readBook(new Uint8Array(readFileSync(path.join(out, phone))))).pages
  expect(page && page.width < 300).toBe(true)
})
