import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { sampleSource } from '../../fixtures/sample-source'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { samplePictures } from '../../fixtures/pictures'
it('x', async () => {
  const pm = { pages: 9, anchors: { 'c-01890000-0000-7000-8000-0000000000a1': 3, 'b-prvnikontakt': 4 } }
  const a = await writeDocx(sampleManuscript, samplePictures, pm)
  writeFileSync('/tmp/d-sample.docx', a.bytes)
  const b = await writeDocx(sampleManuscript, samplePictures, pm)
  console.log(a.losses, Buffer.compare(a.bytes, b.bytes))
  for (const kind of ['participant', 'trainer'] as const) {
    const s = sampleSource({ kind, status: kind === 'trainer' ? 'proof' : 'edition', pageSize: kind === 'trainer' ? 'a5' : 'a4', isTwoSided: kind === 'trainer' })
    const w = await writeDocx(buildManuscript(s), samplePictures, pm)
    writeFileSync(`/tmp/d-${kind}.docx`, w.bytes)
  }
})
