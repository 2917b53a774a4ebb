import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { closeLibrary } from '../../../main/services/library/close-library'
import { addComment, replyToComment } from '../../../main/services/comments/add-comment'
import { resolveComment } from '../../../main/services/comments/resolve-comment'
import { outputFormats, type OutputFormat } from '../../../shared/domain/edition'
import { doc, marked, p } from '../../fixtures/builders'
import { readDocx, type ReadDocx } from '../../fixtures/read-docx'
import { value } from '../../unit/storage/temporary-library'
import { WorkshopLibrary } from '../../unit/workshops/workshop-library'
import { skriptaJson } from '../cli/run-skripta'
import { readLogicalText } from '../pdf/read-logical-text'

interface Exported {
  readonly files: readonly { readonly path: string; readonly format: string }[]
}

const shelf = new WorkshopLibrary()
let files: Exported['files'] = []
let id = ''
const asked: { trainer?: ReadDocx; participant?: ReadDocx } = {}

beforeAll(async () => {
  const { context, library } = shelf
  const content = doc(p('Hranice jsou nutné.'))
  const { chapterId, draftId } = shelf.addChapter('Stres', { content })
  const comment = {
    draftId,
    blockId: null,
    quote: 'jsou',
    isAboutBlock: false,
    kind: 'essential',
    text: 'Netisknout',
  } as const
  id = value(addComment(context, comment)).id
  value(replyToComment(context, { commentId: value(addComment(context, comment)).id, text: 'Ani odpověď' }))
  const settled = value(addComment(context, comment)).id
  value(resolveComment(context, { commentId: settled, outcome: 'declined', reason: 'Ani odůvodnění' }))
  const opened = value(openDraft(context, { draftId }))
  const baseRevision = 'draft' in opened ? opened.draft.revision : 0
  const commented = doc(p('Hranice ', marked('jsou', { type: 'comment', attrs: { commentId: id } }), ' nutné.'))
  value(saveDraft(context, { draftId, baseRevision, content: commented, isEmptyMeant: false }))
  closeLibrary(library.context)
  const out = path.join(library.folder, 'out')
  const formats = outputFormats.join(',')
  const data = path.join(library.folder, 'data')
  const wish = ['--chapter', chapterId, '--draft', '--format', formats, '--out', out]
  const run = (...more: readonly string[]) => skriptaJson<Exported>(data, 'export', library.path, ...more)
  files = (await run(...wish)).files
  const word = ['--chapter', chapterId, '--draft', '--format', 'docx', '--comments', '--layout', 'large']
  for (const kind of ['trainer', 'participant'] as const) {
    const [file] = (await run(...word, '--kind', kind, '--out', path.join(out, kind))).files
    asked[kind] = readDocx(new Uint8Array(readFileSync(file?.path ?? '')))
  }
})
afterAll(() => shelf.library.remove())

/** Every word and attribute of a file, packed or not. */
async function everythingIn(format: OutputFormat, bytes: Uint8Array): Promise<string> {
  if (format === 'pdf') {
    const { text, alternatives, addresses } = await readLogicalText(bytes)
    return [text, ...alternatives, ...addresses, new TextDecoder('latin1').decode(bytes)].join('\n')
  }
  if (format !== 'docx') return new TextDecoder().decode(bytes)
  const docx = readDocx(bytes)
  const parts = docx.paths.filter((one) => /\.(?:xml|rels)$/.test(one)).map((one) => docx.part(one))
  return [docx.text('word/document.xml'), ...parts].join('\n')
}

it.each(outputFormats)('comments stay out of %s, and the words they are about stay in', async (format) => {
  const file = files.find((one) => one.format === format)
  const bytes = new Uint8Array(readFileSync(file?.path ?? ''))
  const text = await everythingIn(format, bytes)
  expect(text.replace(/\s+/g, ' ')).toContain('Hranice jsou nutné')
  for (const words of ['Netisknout', 'Ani odpověď', 'Ani odůvodnění', '<w:comment ', id])
    expect(text).not.toContain(words)
})

it('a trainer who asks for comments has them in Word, with replies and reasons; a participant never', () => {
  const said = asked.trainer?.part('word/comments.xml') ?? ''
  for (const words of ['Netisknout', 'Ani odpověď', 'Ani odůvodnění']) expect(said).toContain(words)
  expect(asked.trainer?.part('word/document.xml')).toContain('<w:commentRangeStart ')
  const participant = asked.participant
  expect(
    participant?.paths.filter((one) => /comment/i.test(one) && participant.part(one).includes('<w:comment ')),
  ).toEqual([])
  expect(participant?.part('word/document.xml')).not.toContain('comment')
})
