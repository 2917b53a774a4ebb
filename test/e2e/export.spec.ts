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
  const report = section.locator('[data-export]')
  await expect(report.getByRole('progressbar')).toBeVisible()
  await expect(report.getByRole('status')).toContainText(/uložené/, { timeout: 60_000 })
  return report
    .getByRole('list', { name: words('exporting.files') })
    .locator('.exporting-path')
    .allInnerTexts()
}

test('a proof is marked, an edition holds what is for participants, and comes out byte by byte again', async ({
  app,
  folder,
}) => {
  const output = path.join(folder, 'vystupy')
  await mkdir(output)
  await begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' })
  const contents = await prepare(app)
  await app.reload()
  await app.getByRole('option', { name: new RegExp(workshop) }).click()
  await app.getByRole('button', { name: words('exporting.changeFolder') }).click()
  await chooseFolder(app, output)
  await expect(app.getByRole('group', { name: words('exporting.folder') })).toContainText(output)
  await app.getByRole('button', { name: words('workshops.steps.check'), exact: true }).click()
  const check = app.getByRole('region', { name: words('exporting.check.title') })
  await expect(check.getByRole('heading', { name: words('findings.severity.warning') })).toBeVisible()
  const read = (name: string) => new Uint8Array(readFileSync(path.join(output, name)))
  const nameOf = (names: readonly string[], extension: string) => {
    const name = names.find((one) => one.endsWith(extension))
    if (!name) throw new Error(`no ${extension} among ${names.join(', ')}`)
    return name
  }

  const proofs = await exportPack(app, words('exporting.proof'))
  const proof = await readBook(read(nameOf(proofs, '.pdf')))
  const mark = letters(words('exporting.proof'))
  expect(proof.pages.filter((page) => !letters(page.text).includes(mark))).toEqual([])

  const issued = await exportPack(app, words('exporting.issue'))
  const book = await readBook(read(nameOf(issued, '.pdf')))
  const docx = readDocx(read(nameOf(issued, '.docx')))
  const wordText = letters(
    [...docx.paths]
      .filter((part) => /^word\/(document|footnotes)/.test(part))
      .filter((part) => part.endsWith('.xml'))
      .map((part) => docx.text(part))
      .join(' '),
  )
  const pdfText = letters(book.text)
  expect(pdfText).not.toContain(mark)
  expect(book.pages.length).toBeGreaterThanOrEqual(9)
  expect(book.outline.map(({ title }) => letters(title).replace(/^\d+/, ''))).toEqual(
    expect.arrayContaining(chapters.map(letters)),
  )
  for (const title of chapters) {
    expect(pdfText).toContain(letters(title))
    expect(wordText).toContain(letters(title))
  }
  const forTrainers = contents.flatMap((content) => paragraphs(content, 'trainers'))
  const forAll = contents.flatMap((content) => paragraphs(content, 'all'))
  expect(forTrainers.length).toBeGreaterThanOrEqual(3)
  expect(forTrainers.filter((text) => pdfText.includes(text) || wordText.includes(text))).toEqual([])
  expect(forAll.filter((text) => !wordText.includes(text))).toEqual([])

  const before = new Map(issued.map((name) => [name, read(name)]))
  const edition = app.getByRole('region', { name: words('exporting.editions.title') })
  await expect(edition).toContainText(words('exporting.editions.number', { number: 1 }))
  const again = path.join(folder, 'podruhe')
  await mkdir(again)
  await app.getByRole('button', { name: words('exporting.changeFolder') }).click()
  await chooseFolder(app, again)
  await edition.getByRole('button', { name: words('exporting.editions.again') }).click()
  await expect(edition.getByRole('status')).toContainText(words('exporting.done'), { timeout: 60_000 })
  expect(readdirSync(again).toSorted()).toEqual(issued.toSorted())
  for (const [name, bytes] of before) expect(Buffer.compare(readFileSync(path.join(again, name)), bytes), name).toBe(0)

  const trainers = await exportPack(app, words('exporting.proof'), 'trainer')
  const trainerText = letters(
    (await readBook(new Uint8Array(readFileSync(path.join(again, nameOf(trainers, '.pdf')))))).text,
  )
  expect(forTrainers.filter((text) => trainerText.includes(text.slice(0, 40)))).not.toEqual([])
})
