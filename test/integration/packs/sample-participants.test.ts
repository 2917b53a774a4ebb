import { expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { writeHtml } from '../../../main/export/html/write-html'
import { eachBlock } from '../../../main/export/manuscript/each-block'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import { plainInlines } from '../../../main/export/manuscript/plain-inlines'
import { writeText } from '../../../main/export/text/write-text'
import { samplePacks } from '../../fixtures/sample-packs'
import { openNative, print } from '../pdf/print'
import { everythingIn } from './everything-in'

/** Letters alone: lines and columns divide words. */
const letters = (text: string) => text.replace(/[^\p{L}]+/gu, '')
const longEnough = 25

const textsOf = (manuscript: Manuscript, isWanted: (type: string) => boolean): ReadonlySet<string> =>
  new Set(
    manuscript.parts.flatMap((part) =>
      part.type !== 'chapter'
        ? []
        : [...eachBlock(part.blocks)]
            .filter(({ type }) => isWanted(type))
            .flatMap((box) => ('blocks' in box ? [...eachBlock(box.blocks)] : [box]))
            .flatMap((block) => ('inlines' in block ? [letters(plainInlines(block.inlines))] : []))
            .filter((text) => text.length >= longEnough),
    ),
  )

/** What only the trainer's manuscript of a pack says: notes, answers, whole chapters. */
function trainersText(trainer: Manuscript, participant: Manuscript): readonly string[] {
  const shared = textsOf(participant, () => true)
  return [...textsOf(trainer, () => true)].filter((text) => !shared.has(text))
}

it('participants of the sample library find none of the trainer’s text in any of their files', async () => {
  const trainers = samplePacks(['trainer'])
  const participants = samplePacks(['participant'])
  const workshop = await openNative()
  let looked = 0
  for (const [index, { manuscript, pictures }] of participants.entries()) {
    const trainer = trainers[index]
    const secret = trainer ? trainersText(trainer.manuscript, manuscript) : []
    if (secret.length === 0) continue
    looked += secret.length
    // One PDF is enough here: every block type is looked for in PDF beside this.
    const pdf = index === 0 ? (await print(manuscript, workshop, pictures)).bytes : null
    const docx = (await writeDocx(manuscript, pictures, null)).bytes
    const files = [
      ['docx', docx],
      ['html', writeHtml(manuscript, pictures, null).bytes],
      ['txt', writeText(manuscript, null).bytes],
      ...(pdf ? [['pdf', pdf] as const] : []),
    ] as const
    for (const [format, bytes] of files) {
      const found = letters(Object.values(await everythingIn(format, bytes)).join('\n'))
      expect(
        secret.filter((text) => found.includes(text)),
        format,
      ).toEqual([])
    }
  }
  workshop.engine.dispose()
  expect(looked).toBeGreaterThan(20)
})
