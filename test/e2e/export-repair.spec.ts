import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { DocumentJson } from '../../shared/document/document-json'
import { doc, figure, h, p, table, td, tr } from '../fixtures/builders'
import { samplePng } from '../fixtures/pictures'
import { wordTemplate } from '../fixtures/word-template'
import { expect, test } from './app'
import { ask } from './ask'
import { begin, coordinator } from './begin'
import { choose } from './choose'
import { chooseFolder } from './choose-folder'
import { words } from './words'

const workshop = 'Workshop s opravami'
const chapter = 'Komunikace s klientem po traumatu'

/** A pack of one chapter whose newest version has a picture, a table and a heading to repair. */
async function prepare(app: Page): Promise<void> {
  const { hash } = await ask(app, 'asset:add', { name: 'a.png', bytes: new Uint8Array(samplePng) })
  const row = (await ask(app, 'chapter:list', {})).find(
    (one) => one.language === 'cs' && one.title.replaceAll('\u00a0', ' ') === chapter,
  )
  if (!row) throw new Error('no chapter')
  const { draftId, chapterId } = row
  const opened = await ask(app, 'draft:open', { draftId })
  if (!('draft' in opened)) throw new Error('the draft was refused')
  const content: DocumentJson = {
    ...doc(
      h(1, 'Úvod'),
      ...Array.from({ length: 30 }, (_, index) => p(`Odstavec ${index} vyplní stránku, aby bylo kam jít.`)),
      figure(hash, ''),
      h(3, 'Příliš hluboký nadpis'),
      table('', tr(td(p('Úřad práce')), td(p('60'))), tr(td(p('OAMP')), td(p('30')))),
    ),
    type: 'doc',
  }
  const saved = await ask(app, 'draft:save', {
    draftId,
    baseRevision: opened.draft.revision,
    content,
    isEmptyMeant: false,
  })
  const version = await ask(app, 'version:name', {
    draftId,
    baseRevision: saved.revision,
    name: 'S chybami',
    note: '',
    lawAsOf: null,
    checkAgainBy: null,
  })
  const [project] = await ask(app, 'project:list', {})
  const made = await ask(app, 'workshop:save', {
    workshopId: null,
    projectId: project?.id ?? null,
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
  const { pack } = await ask(app, 'pack:create', { workshopId: made.id, title: workshop, language: 'cs' })
  const { title, language, audience, pageSize, isTwoSided, revision } = pack
  const item = {
    id: null,
    isTrainerOnly: false,
    startsOnRightPage: false,
    type: 'chapter',
    language: 'cs',
    chapterId,
  } as const
  await ask(app, 'pack:save', {
    packId: pack.id,
    baseRevision: revision,
    title,
    language,
    audience: [...audience],
    pageSize,
    isTwoSided,
    items: [{ ...item, versionId: version.id }],
  })
}

const go = (app: Page, hash: string): Promise<void> =>
  app.evaluate((address) => {
    location.hash = address
  }, hash)

async function openCheck(app: Page): Promise<void> {
  const row = (await ask(app, 'workshop:list', {})).find(({ title }) => title === workshop)
  await go(app, `#/workshops/${row?.id ?? ''}`)
  await app.getByRole('button', { name: words('workshops.steps.check'), exact: true }).click()
}

test.beforeEach(async ({ app }) => {
  await begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' })
  await prepare(app)
  await app.reload()
})

test('what the check found is repaired where it is shown, and the pack moves when the person says so', async ({
  app,
}) => {
  await openCheck(app)
  const check = app.locator('[data-step="check"]')
  await expect(check.getByText('Úřad práce 60')).toBeVisible()
  await check
    .getByRole('button', { name: new RegExp(words('exporting.check.repair.button')) })
    .first()
    .click()
  const dialog = app.getByRole('dialog')
  await expect(dialog.getByRole('img', { name: words('exporting.check.repair.picture') })).toBeVisible()
  await dialog.getByLabel(words('exporting.check.repair.alt')).fill('Zelený obdélník')
  await dialog.getByRole('button', { name: words('exporting.check.repair.make') }).click()
  await expect(dialog.getByText(words('exporting.check.repair.guarantor'))).toBeVisible()
  await dialog.getByRole('button', { name: /Použít verzi/ }).click()
  await expect(check.getByText('Úřad práce 60')).toBeHidden()
  const [pack] = await Promise.all(
    (await ask(app, 'workshop:list', {}))
      .filter(({ title }) => title === workshop)
      .map(async ({ id }) => (await ask(app, 'workshop:open', { workshopId: id })).packs[0]),
  )
  const findings = await ask(app, 'pack:check', { packId: pack?.pack.id ?? '', kind: 'participant' })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a finding leads to its block', async ({ app }) => {
  await openCheck(app)
  await app
    .locator('[data-step="check"]')
    .getByRole('listitem')
    .filter({ hasText: 'Příliš hluboký nadpis' })
    .getByRole('button', { name: words('exporting.check.openAt') })
    .click()
  await expect(app.getByRole('heading', { name: 'Příliš hluboký nadpis' })).toBeInViewport()
})

test('a project wears its own Word template, and the pack comes out in every format', async ({ app, folder }) => {
  const [project] = await ask(app, 'project:list', {})
  await go(app, `#/projects/${project?.id ?? ''}`)
  const section = app.getByRole('region', { name: words('exporting.template.title') })
  const file = path.join(folder, 'kraj.dotx')
  await writeFile(file, wordTemplate())
  const chooser = app.waitForEvent('filechooser')
  await section.getByRole('button', { name: words('exporting.template.attach') }).click()
  await (await chooser).setFiles(file)
  await expect(section.getByText('kraj.dotx')).toBeVisible()
  await expect(section.getByText('nadpis 1')).toBeVisible()

  const out = path.join(folder, 'vystup')
  await mkdir(out)
  await openCheck(app)
  const printing = app.getByRole('region', { name: words('exporting.print.title'), exact: true })
  await choose(printing, 'checkbox', words('exporting.format.html'))
  await choose(printing, 'checkbox', words('exporting.format.txt'))
  await printing.getByRole('button', { name: words('exporting.changeFolder') }).click()
  await chooseFolder(app, out)
  await app.getByRole('button', { name: words('exporting.proof'), exact: true }).click()
  await expect(app.getByText(words('exporting.done'))).toBeVisible()
  expect((await readdir(out)).map((name) => path.extname(name)).sort()).toEqual(['.docx', '.html', '.pdf', '.txt'])
})
