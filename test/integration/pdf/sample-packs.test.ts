import { beforeAll, describe, it } from 'vitest'
import type { PdfWorkshop } from '../../../main/export/pdf/pdf-workshop'
import { samplePacks } from '../../fixtures/sample-packs'
import { expectConformance } from './expect-conformance'
import { openNative, openWasm, print } from './print'

const packs = samplePacks()

describe.each([
  ['native', openNative],
  ['wasm', openWasm],
] as const)('the sample packs, set by the %s engine, keep every promise of their PDF', (name, open) => {
  let workshop: PdfWorkshop
  beforeAll(async () => {
    workshop = await open()
  })

  // The engine of the browser takes its time: the shortest pack shows it.
  const set =
    name === 'native' ? packs : packs.toSorted((a, b) => a.manuscript.parts.length - b.manuscript.parts.length)
  it.each((name === 'native' ? set : set.slice(0, 1)).map((pack) => [pack.title, pack] as const))(
    '%s',
    async (_, { manuscript, pictures }) => {
      await expectConformance(manuscript, await print(manuscript, workshop, pictures))
    },
    120_000,
  )
})
