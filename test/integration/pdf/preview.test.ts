import { describe, expect, it } from 'vitest'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { chooseEngine } from '../../../main/export/pdf/choose-engine'
import { drawSheet, SheetTools } from '../../../main/export/pdf/drawing/draw-sheet'
import { openPdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { pixelSource } from '../../../main/export/process/pixel-source'
import { setPreview } from '../../../main/export/pdf/set-preview'
import { writePdf } from '../../../main/export/pdf/write-pdf'
import { generateChapter } from '../../fixtures/generate-chapter'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'

const chapter = () =>
  buildManuscript(
    sampleSource({ status: 'chapter', parts: [sampleChapter({ content: generateChapter(5, 6) })], pictures: {} }),
  )
const open = (name: 'native' | 'wasm') => openPdfWorkshop(undefined, (resources) => chooseEngine(resources, name))

describe.each(['native', 'wasm'] as const)('a preview, engine %s', (name) => {
  it('has the pages of the PDF and a place for every printed paragraph and heading', async () => {
    const workshop = await open(name)
    const manuscript = chapter()
    const preview = await setPreview(manuscript, {}, workshop)
    const written = await writePdf(manuscript, {}, workshop, () => undefined)
    if (!preview.ok || !written.ok) throw new Error('not set')
    const { drawing, places } = preview.value
    expect(drawing.sizes).toHaveLength(written.value.pageMap.pages)
    const [part] = manuscript.parts
    const blocks = part?.type === 'chapter' ? part.blocks : []
    const wanted = blocks.filter(({ type }) => type === 'paragraph' || type === 'heading').map(({ id }) => id)
    expect(places.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted))
    for (const [anchor, page] of Object.entries(written.value.pageMap.anchors)) {
      const place = places.find(({ id }) => anchor === `b-${id}`)
      if (place) expect(place.page).toBe(page)
    }
    workshop.engine.dispose()
  })

  it('draws everything that the book design makes', async () => {
    const workshop = await open(name)
    const preview = await setPreview(sampleManuscript, {}, workshop)
    if (!preview.ok) throw new Error(preview.error.detail)
    const { drawing } = preview.value
    for (const index of drawing.sizes.keys()) {
      const page = drawing.draw(index)
      expect(page?.unknown).toEqual([])
      expect(page?.svg).toMatch(/^<svg [^>]+>.*<\/svg>$/su)
      expect(page?.svg).not.toMatch(/<script|<style|<foreignObject|\son\w+=|href="(?!data:image\/)/u)
    }
    expect(drawing.draw(drawing.sizes.length)).toBeNull()
    const tools = new SheetTools(pixelSource)
    for (const index of drawing.sizes.keys()) {
      const page = await drawSheet(drawing, index, 640, tools)
      expect(page?.image().type).toBe('image/png')
      expect((await drawSheet(drawing, index, 640, tools))?.key).toBe(page?.key)
    }
    expect(await drawSheet(drawing, drawing.sizes.length, 640, tools)).toBeNull()
    workshop.engine.dispose()
  })
})
