import { writeFileSync, mkdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { everyBlock } from './every-block'
import { openNative, print } from './print'
import { readInOrder } from './read-in-order'

describe('a screen reader', () => {
  let lines: readonly string[]
  const at = (words: string): number => {
    const found = lines.findIndex((line) => line.includes(words))
    expect(found, words).toBeGreaterThan(-1)
    return found
  }
  const expectOrder = (...words: readonly string[]) => {
    const places = words.map(at)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(places).size).toBe(places.length)
  }

  beforeAll(async () => {
    const { bytes } = await print(everyBlock({ notes: 'end' }), await openNative())
    lines = await readInOrder(bytes)
    // For people: read it through after a change of the design.
    mkdirSync('test-results', { recursive: true })
    writeFileSync('test-results/reading-order.txt', lines.join('\n'))
  })

  it('says the title of a chapter before the facts that stand beside it', () => {
    expectOrder('H1: 1 První psychická pomoc', 'Právní stav ke dni', 'Co si odnesete')
  })

  it.each([
    ['Tip', 'Mluv krátce.'],
    ['Pozor', 'Neslibuj výsledek.'],
    ['Co říká zákon', 'Lhůta běží od podání.'],
    ['Péče o sebe', 'Dej si pauzu.'],
    ['K diskusi', 'Co jste viděli?'],
    ['Cvičení', 'Vyzkoušet si první větu'],
    ['Příklad z praxe', 'Přišla se synem'],
    ['Pro lektora', 'Nechte ticho trvat.'],
    ['Řešení', 'Správně je b).'],
  ])('says what kind of box it is: %s', (kind, words) => {
    const place = at(words)
    expect(lines.slice(place - 2, place + 1).some((line) => line.includes(kind))).toBe(true)
  })

  it('says what to say before what not to say, each after its name', () => {
    expectOrder('Co říct', 'Jsem tady s vámi', 'Co neříkat', 'To bude dobré')
  })

  it('says the words of a heading in their order, in the contents too', () => {
    at('H2: 1.1 První kontakt s klientem')
    at('P: První kontakt s klientem')
  })

  it('says ticks and empty boxes in words, before what they belong to', () => {
    expectOrder('[splněno]', 'Doklad je okopírovaný', '[nesplněno]', 'Termín je zapsaný')
  })

  it('says the caption of a table before its cells, row by row', () => {
    expectOrder(
      'Instituce a lhůty',
      'TH P: Instituce',
      'TH P: Co vyřizuje',
      'TH P: Lhůta',
      'OAMP',
      'prodloužení',
      '60 dnů',
    )
  })

  it('describes pictures and says nothing of those that decorate', () => {
    expect(lines.filter((line) => line.startsWith('Figure:')).map((line) => line.slice(8))).toEqual([
      '[Vlajka Evropské unie]',
      '[splněno]',
      '[nesplněno]',
      '[nesplněno]',
      '[Zelený obdélník místo fotografie]',
      '[Žádost putuje k úřadu]',
    ])
  })

  it('says nothing of lines to write on, signs, running heads and pages for notes', () => {
    expect(lines.filter((line) => /Místo pro poznámky|^(P|Document): \d+$/.test(line))).toEqual([])
    expect(lines.filter((line) => line.includes('Podpora v Náchodě ·')).length).toBeLessThanOrEqual(1)
  })
})
