import { describe, expect, it } from 'vitest'
import { countLeftOut } from '../../../main/export/manuscript/count-left-out'
import { answerKey, callout, doc, p, trainerNote } from '../../fixtures/builders'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'

const content = doc(p('a'), trainerNote(p('b')), callout('tip', trainerNote(p('c')), answerKey(p('d'))))

describe('what a reader does not get', () => {
  it('is counted by kind', () => {
    const source = sampleSource({
      parts: [sampleChapter({ content }), sampleChapter({ content, isTrainerOnly: true })],
    })
    expect(countLeftOut(source)).toEqual([
      { what: 'trainer-notes', count: 2 },
      { what: 'answer-keys', count: 1 },
      { what: 'chapters', count: 1 },
    ])
  })
  it('is nothing for a trainer', () => {
    expect(countLeftOut(sampleSource({ kind: 'trainer', parts: [sampleChapter({ content })] }))).toEqual([])
  })
})
