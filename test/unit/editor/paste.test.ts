// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { Slice, type Node as DocumentNode } from '@tiptap/pm/model'
import { AllSelection } from '@tiptap/pm/state'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { cleanPastedDirt } from '../../../renderer/editor/behaviour/pasted-dirt'
import { parseDocument } from '../../../shared/document/parse-document'
import { fillBlockIds } from '../../../shared/document/fill-block-ids'
import { givePastedIds } from '../../../renderer/editor/behaviour/pasted-ids'
import { legalText, PastedTextParser } from '../../../renderer/editor/behaviour/pasted-text'
import { documentSchema } from '../../../shared/document/schema/schema'
import { addPictures } from '../../../renderer/editor/add-pictures'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { anyDocument } from '../../fixtures/any-document'
import { doc, p } from '../../fixtures/builders'
import { blockIds, countedBytes, openEditor, stateOf, shape, type OpenedEditor } from './editor-builders'
import * as clipboards from './clipboards'

class PasteEvent extends Event {
  readonly clipboardData: unknown = null
}
Object.assign(globalThis, { ClipboardEvent: PasteEvent })

const opened: Editor[] = []
function open(document: NodeJson = doc(p())): OpenedEditor {
  const result = openEditor(document)
  opened.push(result.editor)
  return result
}
afterEach(() => opened.splice(0).forEach((editor) => editor.destroy()))

/** Pastes into an empty chapter; what comes of it must pass the gate. */
function paste(html: string): OpenedEditor {
  const result = open()
  result.editor.view.pasteHTML(html)
  const parsed = parseDocument(fillBlockIds(result.editor.getJSON() as DocumentJson, countedBytes()))
  expect(parsed.ok ? '' : `${parsed.error.code} ${parsed.error.detail}`).toBe('')
  return result
}
/** What the browser says when a person pastes; true when the editor has dealt with it itself. */
function pasteEvent({ view }: Editor, data: Readonly<Record<string, string>>, files: readonly File[] = []): boolean {
  const clipboardData = { getData: (type: string) => data[type] ?? '', files }
  const event = Object.assign(new PasteEvent('paste'), { clipboardData }) as unknown as ClipboardEvent
  return view.someProp('handlePaste', (handle) => handle(view, event, Slice.empty)) === true
}
const pasted = (html: string): string => shape(paste(html).editor.state.doc).replace(/^doc\((.*)\)$/s, '$1')
const marksOf = (html: string): readonly string[] => {
  const found: string[] = []
  paste(html).editor.state.doc.descendants((node) => {
    if (node.marks.length > 0) found.push(`${node.marks.map(({ type }) => type.name).join('+')}:${node.text ?? ''}`)
  })
  return found
}

describe('paste from Word', () => {
  it('keeps headings, lists and letters, and leaves the gaps and the dirt', () => {
    expect(pasted(clipboards.word)).toContain(
      'heading("První kontakt") paragraph("Mluvte " "pomalu" ".") bulletList(listItem(paragraph("představte se") orderedList(listItem(paragraph("jménem")))) listItem(paragraph("nabídněte vodu")))',
    )
  })
  it('keeps footnotes with their words where they are called', () => {
    expect(pasted(clipboards.wordFootnote)).toBe(
      'paragraph("Podle zákona" footnote("Zákon č. 325/1999 Sb.") " platí.")',
    )
  })
  it('offers the import of the file for pictures that Word does not give', () => {
    expect(paste(clipboards.wordPicture).requests).toEqual([{ type: 'pictures-left-out', count: 1, isWord: true }])
  })
})

describe('the note of what was not pasted', () => {
  const lossesOf = (html: string) => {
    const { editor, requests } = paste(html)
    return [
      shape(editor.state.doc),
      ...requests.flatMap((asked) => (asked.type === 'paste-losses' ? asked.losses : [])),
    ]
  }
  it('never makes text or notes of the comments of Word and Google Docs', () => {
    expect(lossesOf(clipboards.wordComment)).toEqual([
      'doc(paragraph("Podle zákona platí."))',
      { what: 'comment', count: 1 },
    ])
    expect(lossesOf(clipboards.googleComment)).toEqual(['doc(paragraph("Věta dál."))', { what: 'comment', count: 1 }])
  })
  it('leaves deleted words out and keeps struck ones', () => {
    expect(lossesOf(clipboards.wordDeletion)).toEqual([
      'doc(paragraph("Platí nové znění."))',
      { what: 'dropped-deletion', count: 1 },
    ])
    expect(lossesOf('<p>Cena <s><span style="text-decoration:line-through">100</span></s> 80</p>')).toEqual([
      'doc(paragraph("Cena 100 80"))',
      { what: 'strike', count: 1 },
    ])
  })
  it('names formulas, films and tables in tables, and no icons', () => {
    const formula = '<math><mi>a</mi><mo>+</mo><mi>b</mi><annotation>a+b</annotation></math>'
    const icon = '<button><svg></svg></button><svg aria-hidden="true"></svg>'
    expect(lossesOf(`<p>x ${formula} y${icon}<video src="https://a.cz/v.mp4"></video></p>`)).toEqual([
      'doc(paragraph("x a+b y"))',
      { what: 'equation', count: 1 },
      { what: 'media', count: 1 },
    ])
    expect(lossesOf('<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>')).toContainEqual({
      what: 'nested-table',
      count: 1,
    })
  })
  it('says nothing where everything is kept', () => {
    expect(lossesOf(clipboards.word)).toHaveLength(1)
    expect(lossesOf(clipboards.wordFootnote)).toHaveLength(1)
    expect(lossesOf(clipboards.googleDocs)).toHaveLength(1)
  })
})

describe('paste from other programs', () => {
  it('keeps the formatting of Google Docs without making everything bold', () => {
    expect(marksOf(clipboards.googleDocs)).toEqual(['bold:tučně', 'highlight:zvýrazněně'])
  })
  it('reads styles as text: the policy of the window lets none of them apply', () => {
    const { body } = new DOMParser().parseFromString(clipboards.googleDocs, 'text/html')
    cleanPastedDirt(body)
    expect(body.innerHTML).toContain('<strong>tučně</strong>')
    expect(body.innerHTML).toContain('<mark>zvýrazněně</mark>')
    expect(body.querySelector('[style]')).toBeNull()
  })
  it('keeps footnotes of Google Docs and LibreOffice', () => {
    expect(pasted(clipboards.googleFootnote)).toBe('paragraph("Věta" footnote("Poznámka z dokumentu.") " dál.")')
    expect(pasted(clipboards.libreOfficeFootnote)).toBe('paragraph("Věta" footnote("Poznámka.") " dál.")')
  })
  it('makes a table of cells from Excel and Sheets, with merged cells', () => {
    expect(pasted(clipboards.excel)).toContain(
      'table(tableRow(tableCell(paragraph("Kraj"))) tableRow(tableCell(paragraph("Počet")) tableCell(paragraph("12"))))',
    )
  })
  it('squares a ragged table and puts no table or heading into a cell', () => {
    expect(
      pasted(
        '<table><tr><td>a</td><td>b</td></tr><tr><td><h2>c</h2><table><tr><td>d</td></tr></table></td></tr></table>',
      ),
    ).toContain('tableRow(tableCell(paragraph("c") paragraph("d")) tableCell(paragraph))')
  })
})

describe('paste of what would hurt', () => {
  it('runs and loads nothing', () => {
    const { editor, requests } = paste(clipboards.hostile)
    expect(shape(editor.state.doc)).toBe('doc(paragraph("před odkaz po"))')
    expect(editor.view.dom.querySelector('script, iframe, object, svg, style, img')).toBeNull()
    expect(requests).toEqual([
      {
        type: 'paste-losses',
        losses: [
          { what: 'media', count: 1 },
          { what: 'embedded-object', count: 2 },
          { what: 'unsafe-link', count: 1 },
        ],
      },
      { type: 'pictures-left-out', count: 1, isWord: false },
    ])
    expect(Reflect.get(globalThis, 'pasteWasHere')).toBeUndefined()
  })
  it('makes spans of a million columns into text, and clamps those of rows', () => {
    expect(pasted('<table><tr><td colspan="1000000000">a</td><td>b</td></tr></table>')).not.toContain('table(')
    expect(pasted('<table><tr><td rowspan="1000000000">a</td><td>b</td></tr></table>')).toContain('table(')
  })
  it('takes out what turns the letters of a link round, half characters and those that XML does not know', () => {
    expect(pasted('<p><a href="https://a.cz">a\u202eb</a> c\ud83dd\ufffee\u0007</p>')).toBe(
      'paragraph("ab" " c\ufffdde")',
    )
  })
  it('keeps the words of lists that are nested two hundred deep', () => {
    const html = `${'<ul><li>x'.repeat(200)}${'</li></ul>'.repeat(200)}`
    expect(paste(html).editor.state.doc.textContent).toBe('x'.repeat(200))
  })
  it('never throws, whatever HTML it is', () => {
    const bit = fc.constantFrom(...clipboards.bits)
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
        paste(bits.join(''))
      }),
      { seed: 6, numRuns: 15 },
    )
  })
})

describe('paste of a great deal', () => {
  const blocksOf = (html: string) => paste(html).editor.state.doc

  it('keeps ten thousand blocks, each with an id of its own', () => {
    const html = Array.from({ length: 10_000 }, (_, index) => `<p>Odstavec ${index}.</p>`).join('')
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    const parsed = new PastedTextParser(documentSchema, () => undefined).parseSlice(body)
    const state = stateOf(doc(p()))
    const slice = givePastedIds(parsed, state.doc, countedBytes())
    const { doc: document } = state.apply(state.tr.replaceSelection(slice))
    expect(document.childCount).toBe(10_000)
    expect(document.lastChild?.textContent).toBe('Odstavec 9999.')
    expect(new Set(blockIds(document)).size).toBe(10_000)
  })
  it('reads HTML of nearly five megabytes, and only the words of what is larger', () => {
    const block = `<p class="MsoNormal" style="mso-margin:${'0 '.repeat(8000)}">slovo</p>`
    const html = block.repeat(Math.floor(4_900_000 / block.length))
    expect(blocksOf(html).childCount).toBeGreaterThan(250)
    const { editor, requests } = open()
    const isDone = pasteEvent(editor, { 'text/html': html + block.repeat(20), 'text/plain': 'jen slova' })
    expect([isDone, editor.state.doc.textContent, requests]).toEqual([true, 'jen slova', [{ type: 'pasted-plain' }]])
  })
  it('makes a table of more cells than a document takes into its words', () => {
    const document = blocksOf(`<table>${'<tr><td colspan="100">x</td></tr>'.repeat(101)}</table>`)
    expect(document.textContent).toBe('x'.repeat(101))
    expect(shape(document)).not.toContain('table')
  })
  it.each([
    ['frames', '<div>', '</div>'],
    ['quotes', '<blockquote>', '</blockquote>'],
    ['letters', '<b><i>', '</i></b>'],
    ['boxes', '<aside data-callout data-kind="tip">', '</aside>'],
    ['parts for an audience', '<div data-audience-block>', '</div>'],
    ['cells', '<table><tr><td>', '</td></tr></table>'],
  ])('keeps the words in %s that are nested as deep as a browser lets them', (_, open, close) => {
    // Browsers put elements below the 512th beside each other.
    expect(blocksOf(`<p>a</p>${open.repeat(250)}x${close.repeat(250)}<p>b</p>`).textContent).toBe('axb')
  })
  it('keeps the text of links that lead nowhere safe, also when it says that it is ours', () => {
    const links = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
    ]
    const html = links.map((href) => `<p><a href="${href}">x</a></p>`).join('')
    expect(marksOf(html)).toEqual([])
    expect(marksOf(`<div data-pm-slice="0 0 []">${html}</div>`)).toEqual([])
  })
  it('leaves signs that stand for marks while typing as the text has them', () => {
    expect(pasted('<p>**tučně**, *hvězdička*, _y_, ~~ne~~, `kód`</p>')).toBe(
      'paragraph("**tučně**, *hvězdička*, _y_, ~~ne~~, `kód`")',
    )
  })
  it('keeps a row that cells above it cover whole, so that what is below stays in its columns', () => {
    const rows = '<tr><td rowspan="2">a</td><td rowspan="2">b</td></tr><tr></tr><tr><td>c</td><td>d</td></tr>'
    const [first, covered, last] = blocksOf(`<table>${rows}</table>`).child(0).children
    expect([first?.childCount, covered?.childCount, last?.childCount]).toEqual([2, 0, 2])
  })
  it('isolates nothing and loses nothing of right-to-left words outside links', () => {
    expect(pasted('<p>שלום \u202eabc\u202c</p>')).toBe('paragraph("שלום \u202eabc\u202c")')
  })
})

describe('pictures on the clipboard', () => {
  it('are stored, and stand where they stood in the text', async () => {
    const { editor, requests } = paste(
      `<p>a</p><p><img alt="Mapa" src="data:image/png;base64,iVBORw0KGgo="></p><p>b</p>`,
    )
    await Promise.resolve()
    const [request] = requests
    if (request?.type !== 'add-pictures') throw new Error('no pictures were asked for')
    const hash = 'a'.repeat(64)
    const added = await addPictures(editor, request.pictures, () => Promise.resolve({ hash }))
    expect(added).toEqual({ count: 1, problem: null })
    expect(editor.state.doc.child(1).attrs).toMatchObject({ asset: hash, alt: 'Mapa' })
  })
  it('leave no empty frame when they are refused', async () => {
    const { editor, requests } = paste('<p>a</p><img src="data:image/png;base64,iVBORw0KGgo=">')
    await Promise.resolve()
    const [request] = requests
    if (request?.type !== 'add-pictures') throw new Error('no pictures were asked for')
    const added = await addPictures(editor, request.pictures, () => Promise.resolve({ problem: 'je velký' }))
    expect(added).toEqual({ count: 0, problem: 'je velký' })
    expect(shape(editor.state.doc)).not.toContain('figure')
  })
  it('are taken up to fifty at once; the rest is counted', async () => {
    const { requests } = paste('<img src="data:image/png;base64,iVBORw0KGgo=">'.repeat(200))
    await Promise.resolve()
    expect(requests[0]).toEqual({ type: 'pictures-left-out', count: 150, isWord: false })
    expect(requests[1]?.type === 'add-pictures' ? requests[1].pictures : []).toHaveLength(50)
  })
  it('are taken up to fifty at once when they are files, and the rest is told', () => {
    const { editor, requests } = open()
    const files = Array.from({ length: 200 }, (_, index) => new File(['x'], `${index}.png`, { type: 'image/png' }))
    expect(pasteEvent(editor, {}, files)).toBe(true)
    expect(requests[0]).toEqual({ type: 'too-many-pictures', left: 150, most: 50 })
    expect(requests[1]?.type === 'add-pictures' ? requests[1].pictures : []).toHaveLength(50)
  })
})

/**
 * A text as a copy of it has to look, whatever marks it has: comments stay where they were made. A line break in a text
 * is a break, and nothing comes in with characters that XML does not know.
 */
function drawn(node: DocumentNode): string {
  if (node.isText) return legalText(node.text ?? '').replaceAll('\n', '↵')
  if (node.type.name === 'hardBreak') return '↵'
  return `${node.type.name}(${node.children.map(drawn).join(node.inlineContent ? '' : ' ')})`
}

/** The editor adds a last line to write on. */
const withoutLastLine = (text: string): string => text.replace(/ paragraph\(\)\)$/, ')')

describe('copy and paste within Skripta', () => {
  it('gives back any document that the schema allows', () => {
    fc.assert(
      fc.property(anyDocument, (json) => {
        const parsed = parseDocument(json)
        if (!parsed.ok) return
        const { editor: from } = open(parsed.value)
        const { view } = from
        view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)))
        const { dom } = view.serializeForClipboard(view.state.selection.content())
        const { editor: to } = open()
        to.view.dispatch(to.state.tr.setSelection(new AllSelection(to.state.doc)))
        to.view.pasteHTML(dom.innerHTML)
        expect(withoutLastLine(drawn(to.state.doc))).toBe(withoutLastLine(drawn(from.state.doc)))
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })
})
