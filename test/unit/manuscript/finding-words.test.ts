import { describe, expect, it } from 'vitest'
import { findingSeverity } from '../../../main/export/manuscript/finding-severity'
import { cs } from '../../../shared/i18n/cs'
import { en } from '../../../shared/i18n/en'
import { pl } from '../../../shared/i18n/pl'
import { uk } from '../../../shared/i18n/uk'

const languages = { cs, en, pl, uk }

/** A sentence: plural forms and reasons of a code count as its words. */
const has = (words: object, code: string): boolean =>
  Object.entries(words).some(
    ([key, text]) => (key === code || key.startsWith(`${code}_`)) && typeof text === 'string' && text.trim() !== '',
  )

describe.each(Object.entries(languages))('what the check before an export finds, in %s', (_, { findings }) => {
  it.each(Object.keys(findingSeverity))('%s is said, with what to do about it', (code) => {
    expect(has(findings, code), 'what it is').toBe(true)
    expect(has(findings.repair, code), 'what to do').toBe(true)
  })

  it('each severity has a name', () => {
    for (const severity of new Set(Object.values(findingSeverity))) expect(has(findings.severity, severity)).toBe(true)
  })
})
