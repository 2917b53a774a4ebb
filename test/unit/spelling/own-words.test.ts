import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetWord, learnWord } from '../../../main/services/spelling/change-own-words'
import { readOwnWords } from '../../../main/services/spelling/own-words-file'

let folder: string
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'skripta-words-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('own words', () => {
  it('are there after the next start, once each, in the order of the alphabet', () => {
    learnWord(folder, { language: 'cs', word: 'šikana' })
    learnWord(folder, { language: 'cs', word: 'debriefing' })
    learnWord(folder, { language: 'cs', word: 'de\u00adbriefing' })
    expect(readOwnWords(folder).map(({ word }) => word)).toEqual(['debriefing', 'šikana'])
  })

  it('belong to one language', () => {
    learnWord(folder, { language: 'cs', word: 'workshop' })
    learnWord(folder, { language: 'pl', word: 'workshop' })
    forgetWord(folder, { language: 'cs', word: 'workshop' })
    expect(readOwnWords(folder)).toEqual([{ language: 'pl', word: 'workshop' }])
  })

  it('that cannot be read are moved aside, not overwritten', () => {
    writeFileSync(path.join(folder, 'own-words.json'), '{"half')
    expect(learnWord(folder, { language: 'cs', word: 'debriefing' })).toHaveLength(1)
    expect(readdirSync(folder).toSorted()).toEqual(['own-words.json', 'own-words.json.unreadable-1'])
  })
})
