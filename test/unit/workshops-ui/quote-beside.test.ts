import { describe, expect, it } from 'vitest'
import { quoteBeside } from '../../../renderer/features/exporting/quote-beside'
import type { Finding } from '../../../shared/domain/finding'

const finding = (quote: string): Finding => ({
  severity: 'warning',
  code: 'variable-empty',
  chapterId: null,
  chapterTitle: '',
  blockId: null,
  params: {},
  place: { quote, versionId: null, asset: null },
})

describe('the first words of a block beside what is said about it', () => {
  it('are left out where the block has none without its fields, or the sentence has them already', () => {
    expect(quoteBeside('Údaj není vyplněn.', finding('Sejdeme se , .'))).toBe('Sejdeme se , .')
    expect(quoteBeside('Údaj není vyplněn.', finding(', ,'))).toBe('')
    expect(quoteBeside('Odkaz „Viz dále“ nikam nevede.', finding('Viz dále'))).toBe('')
  })
})
