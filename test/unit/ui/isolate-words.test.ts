import { describe, expect, it } from 'vitest'
import { i18n } from '../../../renderer/app/i18n'

const quoted = (title: string) => i18n.t('importing.storedDraft', { title })

describe('titles that a sentence of the window quotes', () => {
  it('are quoted as they are', () => {
    expect(quoted('Šťastný & „chytrý“ <úvod>')).toBe(
      'Kapitola Šťastný & „chytrý“ <úvod> má nový text. Dosavadní je mezi verzemi.',
    )
    expect(quoted('Привіт')).toContain('Kapitola Привіт má')
  })

  it('never turn the sentence round', () => {
    expect(quoted('a\u202eb')).toContain('Kapitola ab má')
    expect(quoted('\u2069مرحبا\u202e')).toContain('Kapitola \u2068مرحبا\u2069 má')
  })

  it('count as they did', () => {
    expect(i18n.t('importing.stored', { count: 3 })).toBe('Vznikly 3 kapitoly.')
  })
})
