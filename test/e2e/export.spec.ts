import { readdirSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { NodeJson } from '../../shared/document/document-json'
import { plainText } from '../../shared/document/plain-text'
import type { EditionKind } from '../../shared/domain/edition'
import { readDocx } from '../fixtures/read-docx'
import { readBook } from '../integration/pdf/read-book'
import { expect, test } from './app'
import { ask } from './ask'
import { begin, coordinator } from './begin'
import { choose } from './choose'
import { chooseFolder } from './choose-folder'
import { words } from './words'

const workshop = 'Pomoc, která drží: čtyři kapitoly'
const chapters = ['Komunikace s klientem po traumatu', 'Vyhoření a péče o sebe', 'Přehled legislativy']
/** On both sides of a line break, of a hyphen and of Word's runs the letters are the same. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** The recipe of the day before: a workshop with a pack of three chapters. */
async function prepare(app: Page): Promise<readonly NodeJson[]> {
  const { id: workshopId } = await ask(app, 'workshop:save', {
    workshopId: null,
    projectId: (await ask(app, 'project:list', {}))[0]?.id ?? null,
    title: workshop,
    kind: 'workshop',
    district: 'Náchod',
    days: [{ date: '2026-10-14', blocks: [] }],
    venue: 'Sokolovna',
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
  const rows = (await ask(app, 'chapter:list', {})).filter((row) => row.language === 'cs')
  const chosen = chapters.map((title) => {
    const row = rows.find((one) => letters(one.title) === letters(title))
    if (!row?.latest) throw new Error(`no version of ${title}`)
    return { chapterId: row.chapterId, versionId: row.latest.id }
  })
  const options = { id: null, isTrainerOnly: false, startsOnRightPage: false }
  const items = chosen.map((one) => ({ ...options, type: 'chapter' as const, language: 'cs', ...one }))
  const { title, language, audience, pageSize, isTwoSided, revision: baseRevision } = pack
  await ask(app, 'pack:save', {
    packId: pack.id,
    baseRevision,
    title,
    language,
    audience: [...audience],
    pageSize,
    isTwoSided,
    items,
  })
  return Promise.all(chosen.map(async ({ versionId }) => (await ask(app, 'version:open', { versionId })).content))
}

const isTrainers = ({ type }: NodeJson): boolean => type === 'trainerNote' || type === 'answerKey'

/** A paragraph's own words, and apart from them each of its footnotes. */
function pieces(paragraph: NodeJson): readonly string[] {
  const isNote = ({ type }: NodeJson): boolean => type === 'footnote'
  const content = paragraph.content ?? []
  const own = { ...paragraph, content: content.filter((child) => !isNote(child)) }
  return [own, ...content.filter(isNote)].map((node) => letters(plainText(node)))
}

/** Paragraphs that are for trainers alone, or all the others. */
function paragraphs(node: NodeJson, isFor: 'trainers' | 'all', isInside = false): readonly string[] {
  const isHere = isInside || isTrainers(node)
  if (node.type === 'paragraph') return isHere === (isFor === 'trainers') ? pieces(node) : []
  return (node.content ?? []).flatMap((child) => paragraphs(child, isFor, isHere))
}

async function exportPack(app: Page, button: string, kind: EditionKind = 'participant'): Promise<readonly string[]> {
  const section = app.getByRole('region', { name: words('exporting.print.title') })
  const hint = words(`exporting.kindHint.${kind}`)
  await choose(section, 'radio', hint)
  await section.getByRole('button', { name: button, exact: true }).click()
  const reason = section.getByLabel(words('exporting.reason'))
  if (await reason.isVisible()) {
    await reason.fill('Vydáno s vědomím koordinátorky.')
    await section.getByRole('button', { name: button, exact: true }).click()
  }
  const report = section.locator('[data-task]')
  await expect(report.getByRole('progressbar')).toBeVisible()
  await expect(report.getByRole('status')).toContainText(/uložené/, { timeout: 60_000 })
  return report
    .getByRole('list', { name: words('exporting.files') })
    .locator('.ui-path')
    .allInnerTexts()
}

/** Goes to the pack, sets where the files go and waits for the check. */
async function openPrint(app: Page, output: string): Promise<void> {
  await app.reload()
  await app.getByRole('option', { name: new RegExp(workshop) }).click()
  await changeFolder(app, output)
  await app.getByRole('button', { name: words('workshops.steps.check'), exact: true }).click()
  const check = app.getByRole('region', { name: words('exporting.check.title') })
  await expect(check.getByRole('heading', { name: words('findings.severity.warning') })).toBeVisible()
}

async function changeFolder(app: Page, folder: string): Promise<void> {
  await mkdir(folder)
  await app.getByRole('button', { name: words('exporting.changeFolder') }).click()
  await chooseFolder(app, folder)
  await expect(app.getByRole('group', { name: words('exporting.folder') })).toContainText(folder)
}

/** What a reader's program finds in the files of an export. */
async function readFiles(folder: string, names: readonly string[]) {
  const bytesOf = (extension: string) => {
    const name = names.find((one) => one.endsWith(extension))
    if (!name) throw new Error(`no ${extension} among ${names.join(', ')}`)
    return new Uint8Array(readFileSync(path.join(folder, name)))
  }
  const book = await readBook(bytesOf('.pdf'))
  const docx = readDocx(bytesOf('.docx'))
  const parts = docx.paths.filter((part) => /^word\/(document|footnotes)\d*\.xml$/.test(part))
  return { book, pdf: letters(book.text), docx: letters(parts.map((part) => docx.text(part)).join(' ')) }
}

/** Short enough to stand on one page, long enough to stand in one place only. */
const snippets = (text: string): readonly string[] => text.match(/.{40}/gu) ?? [text]

const mark = letters(words('exporting.proof'))

test('the coordinator prints a proof, issues an edition and gets the same files again', async ({ app, folder }) => {
  const output = path.join(folder, 'vystupy')
  await begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' })
  const contents = await prepare(app)
  await openPrint(app, output)

  const proof = await readFiles(output, await exportPack(app, words('exporting.proof')))
  expect(proof.book.pages.filter((page) => !letters(page.text).includes(mark))).toEqual([])

  const issued = await exportPack(app, words('exporting.issue'))
  const { book, pdf, docx } = await readFiles(output, issued)
  expect(pdf).not.toContain(mark)
  expect(book.pages.length).toBeGreaterThanOrEqual(9)
  expect(book.outline.map(({ title }) => letters(title).replace(/^\d+/, ''))).toEqual(
    expect.arrayContaining(chapters.map(letters)),
  )
  for (const text of [pdf, docx]) for (const title of chapters) expect(text).toContain(letters(title))
  const forTrainers = contents.flatMap((content) => paragraphs(content, 'trainers')).flatMap(snippets)
  const forAll = contents.flatMap((content) => paragraphs(content, 'all'))
  expect(forTrainers.length).toBeGreaterThanOrEqual(3)
  expect(forTrainers.filter((text) => pdf.includes(text) || docx.includes(text))).toEqual([])
  expect(forAll.filter((text) => !docx.includes(text))).toEqual([])

  const edition = app.getByRole('region', { name: words('exporting.editions.title') })
  await expect(edition).toContainText(words('exporting.editions.number', { number: 1 }))
  const again = path.join(folder, 'podruhe')
  await changeFolder(app, again)
  await edition.getByRole('button', { name: words('exporting.editions.again') }).click()
  await expect(edition.getByRole('status')).toContainText(words('exporting.done'), { timeout: 60_000 })
  expect(readdirSync(again).toSorted()).toEqual(issued.toSorted())
  const bytes = (place: string, name: string) => readFileSync(path.join(place, name))
  for (const name of issued) expect(Buffer.compare(bytes(again, name), bytes(output, name)), name).toBe(0)

  await edition.getByRole('button', { name: words('exporting.editions.handOut') }).click()
  const dialog = app.getByRole('dialog')
  await dialog.getByLabel(words('exporting.record.handed-out.field')).fill('Na papíře, 24 kusů')
  await dialog.getByRole('button', { name: words('exporting.record.handed-out.done') }).click()
  const handedOut = new RegExp(`${words('exporting.editions.events.handed-out')} \\d.*: Na papíře, 24 kusů`)
  await expect(edition).toContainText(handedOut)

  const trainers = await readFiles(again, await exportPack(app, words('exporting.proof'), 'trainer'))
  expect(forTrainers.filter((text) => !trainers.docx.includes(text))).toEqual([])
})
