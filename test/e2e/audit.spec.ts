import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { ChannelInput } from '../../shared/ipc/contract'
import { doc, p } from '../fixtures/builders'
import { expect, test } from './app'
import { ask } from './ask'
import { begin, coordinator } from './begin'
import { words } from './words'

const workshop = /workshop pro okres Náchod/

test.beforeEach(async ({ app, folder }) => {
  await begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' })
  await ask(app, 'settings:save', { exportFolder: folder })
})

async function openWorkshop(app: Page): Promise<void> {
  await app
    .getByRole('navigation', { name: words('shell.regions.left') })
    .getByRole('button', { name: words('shell.places.workshops'), exact: true })
    .click()
  await app.getByRole('option', { name: workshop }).click()
  await expect(app.getByRole('heading', { level: 1, name: workshop })).toBeVisible()
}

const section = (app: Page, name: string) => app.getByRole('region', { name, exact: true })

/** The participants' pack of the workshop, as it is stored. */
async function storedPack(app: Page) {
  const row = (await ask(app, 'workshop:list', {})).find(({ title }) => workshop.test(title))
  const [view] = row ? (await ask(app, 'workshop:open', { workshopId: row.id })).packs : []
  if (!view) throw new Error('the sample has no such pack')
  return view
}

async function issue(app: Page, packId: string, folder: string): Promise<void> {
  const target: ChannelInput<'export:start'>['target'] = {
    type: 'pack',
    packId,
    kind: 'participant',
    purpose: 'edition',
    acceptedReason: 'Zkouška',
  }
  const { taskId } = await ask(app, 'export:start', { target, formats: ['pdf'], folder })
  await expect.poll(async () => (await ask(app, 'task:report', { taskId })).state, { timeout: 60_000 }).toBe('done')
}

/** The next version of the pack's first chapter, taken into the pack. */
async function useNextVersion(app: Page, packId: string): Promise<string> {
  const row = (await ask(app, 'chapter:list', {})).find(
    ({ title, language }) => title.startsWith('První psychická') && language === 'cs',
  )
  if (!row) throw new Error('the sample has no such chapter')
  const opened = await ask(app, 'draft:open', { draftId: row.draftId })
  if (!('draft' in opened)) throw new Error('the draft was refused')
  const content = doc(...opened.draft.content.content, p('Nová věta od autorky.'))
  const { draftId } = row
  const baseRevision = opened.draft.revision
  const saved = await ask(app, 'draft:save', { draftId, baseRevision, content, isEmptyMeant: false })
  const facts = { name: 'Třetí', note: 'Doplněna věta na závěr', lawAsOf: null, checkAgainBy: null }
  const named = await ask(app, 'version:name', { draftId, baseRevision: saved.revision, ...facts })
  await ask(app, 'pack:useVersion', { packIds: [packId], chapterId: row.chapterId, versionId: named.id })
  return row.title
}

test('evidence is attached, described, opened by its hash and taken out with a reason', async ({ app }) => {
  await openWorkshop(app)
  await app.getByRole('button', { name: words('workshops.steps.evidence'), exact: true }).click()
  const evidence = section(app, words('audit.evidence.title'))
  const choosing = app.waitForEvent('filechooser')
  await evidence.getByRole('button', { name: words('audit.evidence.add') }).click()
  await (
    await choosing
  ).setFiles([
    { name: 'prezenčka.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 podpisy') },
    { name: 'program.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ nic') },
  ])
  const dialog = app.getByRole('dialog', { name: words('audit.evidence.dialog.title') })
  await dialog.getByLabel(words('audit.evidence.dialog.name')).first().fill('Prezenční listina, 17. února')
  await dialog.getByRole('button', { name: words('audit.evidence.dialog.add', { count: 2 }) }).click()
  await expect(dialog.getByText(words('errors.evidence-unsupported', { name: 'program.exe' }))).toBeVisible()
  await dialog.getByRole('button', { name: words('common.cancel') }).click()
  const row = evidence.getByRole('listitem').filter({ hasText: 'Prezenční listina, 17. února' })
  await expect(row).toContainText(words('audit.evidence.people'))

  await evidence.evaluate((element) => {
    const dropped = new DataTransfer()
    dropped.items.add(new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'skupina.jpg', { type: 'image/jpeg' }))
    for (const type of ['dragover', 'drop'])
      element.dispatchEvent(new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }))
  })
  await app.getByRole('button', { name: words('audit.evidence.dialog.add', { count: 1 }) }).click()
  await expect(evidence.getByText('skupina.jpg')).toBeVisible()

  await row.getByRole('button', { name: new RegExp(`^${words('audit.evidence.takeOut')}`) }).press('Enter')
  const taking = app.getByRole('dialog')
  await expect(taking.getByRole('button', { name: words('audit.evidence.takeOutDone') })).toBeDisabled()
  await taking.getByLabel(words('audit.evidence.reason')).fill('Patří k jinému workshopu')
  await app.keyboard.press('Enter')
  await expect(row).toBeHidden()
  await evidence.getByText(words('audit.evidence.history', { count: 1 })).click()
  await expect(evidence.getByText(/Patří k jinému workshopu/)).toBeVisible()
})

test('from what changed through real pages to everything at once and the folder for the audit', async ({
  app,
  folder,
}) => {
  test.setTimeout(180_000)
  const { pack } = await storedPack(app)
  await issue(app, pack.id, folder)
  const title = await useNextVersion(app, pack.id)
  await app.reload()
  await openWorkshop(app)

  const changes = section(app, words('audit.changes.title'))
  await expect(
    changes.getByText(words('audit.changes.page.line.version', { title, before: 2, after: 3 })),
  ).toBeVisible()
  await expect(changes.getByText(/Doplněna věta na závěr/)).toBeVisible()
  await changes.getByRole('checkbox', { name: words('audit.changes.inPack') }).press('Space')
  await expect
    .poll(
      async () => (await ask(app, 'changes:view', { packId: pack.id, kind: 'participant', editionId: null })).inPack,
    )
    .toEqual({ editionId: null })

  await app.getByRole('button', { name: words('workshops.steps.preview'), exact: true }).click()
  const preview = section(app, words('audit.preview.title'))
  await preview.getByRole('button', { name: words('audit.preview.show') }).click()
  const sheets = preview.getByRole('group', {
    name: words('audit.preview.sheets', { title: words('audit.preview.pack') }),
  })
  await expect(sheets.locator('[data-page="0"] img')).toBeVisible({ timeout: 60_000 })
  const page = preview.getByRole('textbox', { name: words('audit.preview.page') })
  await page.fill('9')
  await page.press('Enter')
  await expect(sheets.locator('[data-page="8"] img')).toBeVisible({ timeout: 30_000 })
  expect(await sheets.locator('img').count()).toBeLessThan(9)
  await preview.getByRole('button', { name: words('audit.preview.document') }).click()
  await app.getByRole('option', { name: words('audit.preview.changes') }).click()
  await expect(preview.getByRole('status')).toHaveText(words('audit.preview.of', { count: 1 }), { timeout: 30_000 })

  const all = section(app, words('audit.all.title'))
  await all.getByRole('checkbox', { name: words('common.kinds.trainer') }).press('Space')
  await all.getByRole('checkbox', { name: words('exporting.format.docx') }).press('Space')
  await all.getByRole('button', { name: words('audit.all.noPapers') }).click()
  await all.getByRole('checkbox', { name: words('papers.kinds.invitation') }).press('Space')
  await all.getByRole('button', { name: words('audit.all.start') }).click()
  await expect(all.getByRole('button', { name: words('audit.work.openIndex') })).toBeVisible({ timeout: 120_000 })
  const [made = ''] = (await readdir(folder)).filter((name) => name.startsWith('2027-02-17'))
  const inside = await readdir(path.join(folder, made))
  expect(inside.toSorted()).toEqual([
    'Balíčky',
    'Tiskoviny',
    'Záznam pro kontrolu.json',
    'Záznam pro kontrolu.pdf',
    'index.html',
    'skripta-index.json',
  ])
  const papers = await readdir(path.join(folder, made, 'Tiskoviny'))
  expect(papers.map((name) => path.extname(name)).toSorted()).toEqual(['.docx', '.pdf'])
  for (const name of papers) expect(name).toContain(words('papers.kinds.invitation'))
  await expect(all.getByText(words('audit.warnings.changedSince'), { exact: false })).toHaveCount(1)

  await app.goto(`${new URL(app.url()).origin}/#/projects`)
  await app.getByRole('option', { name: /Pomoc, která drží/ }).click()
  const project = section(app, words('audit.project.title'))
  await project.getByRole('button', { name: words('audit.project.start') }).click()
  await expect(project.getByRole('button', { name: words('audit.work.stop') })).toBeVisible()
  await app
    .getByRole('navigation', { name: words('shell.regions.left') })
    .getByRole('button', { name: words('shell.places.people'), exact: true })
    .click()
  await expect(app.getByText(words('shell.tasks.folder.done'))).toBeVisible({ timeout: 120_000 })
  await app.getByRole('button', { name: words('shell.tasks.show') }).click()
  await expect(project.getByRole('button', { name: words('audit.work.openIndex') })).toBeVisible({ timeout: 120_000 })
  const [audited = ''] = (await readdir(folder)).filter((name) => name.startsWith('Složka pro kontrolu'))
  const index = await readFile(path.join(folder, audited, 'index.html'), 'utf8')
  expect(index).toContain('Záznam%20pro%20kontrolu.pdf'.replaceAll('á', encodeURIComponent('á')))
})
