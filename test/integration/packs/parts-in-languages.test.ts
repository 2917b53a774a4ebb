import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ManuscriptSource } from '../../../main/export/manuscript/manuscript-source'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import type { OutputFormat } from '../../../shared/domain/edition'
import { doc, fn, h, p, table, td, th, tr, trainerNote } from '../../fixtures/builders'
import { otherChapterId } from '../../fixtures/every-node'
import { readDocx } from '../../fixtures/read-docx'
import { everyNodeChapterId, sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { openNative } from '../pdf/print'
import { readBook } from '../pdf/read-book'
import { readLogicalText } from '../pdf/read-logical-text'
import { writeAllFormats } from './write-all-formats'

const place = { isTrainerOnly: false, startsOnRightPage: false }
const tables = (words: string) =>
  [1, 2, 3].map((number) => table(`${words} ${String(number)}`, tr(th(p(words))), tr(td(p(words)))))

/** A Czech part and then a Polish one, in which one chapter has no translation. */
const source: ManuscriptSource = sampleSource({
  isTwoSided: false,
  parts: [
    sampleChapter({ content: doc(h(1, 'Úvod'), p('Český text', fn('Česká poznámka'), '.'), ...tables('Lhůty')) }),
    { type: 'divider', title: 'Część polska', language: 'pl', ...place },
    sampleChapter({
      chapterId: otherChapterId,
      title: 'Pierwsza pomoc psychologiczna',
      language: 'pl',
      content: doc(
        h(1, 'Granice tolerancji'),
        p('Tekst polski', fn('Przypis po polsku'), '.'),
        ...tables('Terminy'),
        trainerNote(p('Dla trenera')),
      ),
    }),
    sampleChapter({ chapterId: everyNodeChapterId, title: 'Jen česky', content: doc(p('Nepřeloženo')) }),
  ],
})

const notice = 'czeski, w pakiecie nie ma tłumaczenia'
/** Letters alone: a narrow column divides words. */
const letters = (text: string) => text.replace(/[^\p{L}]+/gu, '')

let workshop: PdfWorkshop
let files: Readonly<Record<OutputFormat, Uint8Array>>
beforeAll(async () => {
  workshop = await openNative()
  files = await writeAllFormats(source, workshop)
})
afterAll(() => workshop.engine.dispose())

describe('a pack with a Czech and then a Polish part', () => {
  it('numbers captions and names versions in the language of each chapter', async () => {
    const { text } = await readBook(files.pdf)
    for (const words of ['Tabulka 1', 'Tabela 4', 'Wersja 3', 'Verze 3']) expect(text).toContain(words)
    expect(text).not.toContain('Tabulka 4')
  })

  it('says in the part’s own language that a chapter stands in for a translation', async () => {
    const html = new TextDecoder().decode(files.html)
    expect(html).toMatch(/<dl class="opening" lang="pl"><div><dt>Język<\/dt><dd>czeski, /)
    expect(letters(html)).toContain(letters(notice))
    expect(letters((await readBook(files.pdf)).text)).toContain(letters(notice))
    expect(letters(readDocx(files.docx).text('word/document.xml'))).toContain(letters(notice))
    expect(letters(new TextDecoder().decode(files.txt))).toContain(letters(notice))
  })

  it('tags everything Polish as Polish in the PDF, in the contents too', async () => {
    const { languages, elements } = await readLogicalText(files.pdf)
    expect([...languages].map((one) => one.slice(0, 2))).toContain('pl')
    expect(elements.length).toBeGreaterThan(0)
  })

  it('names the language of every Polish run in Word: divider, headings, contents, captions', () => {
    const runs = [
      ...readDocx(files.docx)
        .part('word/document.xml')
        .matchAll(/<w:r>(.*?)<\/w:r>/gs),
    ]
    const polish = ['Część polska', 'Pierwsza pomoc psychologiczna', 'Granice tolerancji', 'Tekst polski', 'Terminy 1']
    for (const words of polish) {
      const said = runs.map(([, inner = '']) => inner).filter((inner) => inner.includes(words))
      expect(said.length, words).toBeGreaterThan(0)
      for (const inner of said) expect(inner, words).toContain('<w:lang w:val="pl-PL"/>')
    }
    const czech = runs.filter(([, inner = '']) => inner.includes('Úvod'))
    for (const [, inner = ''] of czech) expect(inner).not.toContain('<w:lang')
  })

  it('names it on the page for phones: contents, divider, notes', () => {
    const html = new TextDecoder().decode(files.html)
    expect(html).toMatch(/<section class="divider" lang="pl">/)
    expect(html).toMatch(/<a href="#[^"]+" lang="pl">(?:<span class="number">[^<]*<\/span> )?<span>Pierwsza/)
    expect(html).toMatch(/<a href="#[^"]+" lang="pl">(?:<span class="number">[^<]*<\/span> )?<span>Terminy 1/)
    expect(html).toContain('<p class="notes-title">Przypisy</p>')
    expect(html).toContain('<p class="notes-title">Poznámky')
  })
})
