import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../shared/domain/app-error'
import { errors as cs } from '../../../shared/i18n/cs/errors'
import { errors as en } from '../../../shared/i18n/en/errors'

const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()

describe('words for errors', () => {
  it.each([
    ['Czech', cs],
    ['English', en],
  ])('exist in %s for every code and no other', (_, words) => {
    expect(Object.keys(words).sort()).toEqual([...errorCodes].sort())
  })
  it('name the same values in both languages, without exclamation', () => {
    for (const code of errorCodes) {
      expect([code, placeholders(cs[code])]).toEqual([code, placeholders(en[code])])
      expect(`${cs[code]}${en[code]}`).not.toContain('!')
    }
  })
})
