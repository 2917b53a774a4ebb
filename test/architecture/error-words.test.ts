import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../shared/domain/app-error'
import { describeError } from '../../shared/i18n/describe-error'
import { createTranslator, messages } from '../../shared/i18n/translator'
import { storageFault } from '../../main/storage/storage-fault'
import { filesIn } from './source-files'

const code = ['main', 'renderer', 'shared']
  .flatMap((folder) => filesIn(folder))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** The names of what calls hand over with a code, as far as the text of the program tells. */
const given = new Map<string, Set<string>>()
for (const [, name = '', params = ''] of code.matchAll(/appError\(\s*'([\w-]+)'\s*,\s*\{([^{}]*)\}/g)) {
  const names = params.split(',').map((one) => one.split(':')[0]?.trim() ?? '')
  given.set(name, new Set([...(given.get(name) ?? []), ...names]))
}

describe('the words of an error', () => {
  it.each(['cs', 'en', 'pl', 'uk'] as const)('in %s ask for nothing that no call hands over', (language) => {
    const asked = errorCodes.flatMap((name) =>
      [...messages[language].errors[name].matchAll(/\{\{\s*(\w+)/g)].map((found) => ({ name, param: found[1] ?? '' })),
    )
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.filter(({ name, param }) => !given.get(name)?.has(param))).toEqual([])
  })

  it('name the file that is missing, also when the disk says so', () => {
    const fault = storageFault(Object.assign(new Error('gone'), { code: 'ENOENT', path: '/tmp/Příručka.skripta' }))
    expect(fault && describeError(fault, createTranslator('cs'))).toContain('/tmp/Příručka.skripta')
  })

  it('take names as they are, whatever stands in them', () => {
    const words = describeError(
      { code: 'asset-unsupported', params: { name: '$t(errors.conflict) {{path}} <b>.png' } },
      createTranslator('cs'),
    )
    expect(words).toContain('$t(errors.conflict) {{path}} <b>.png')
  })
})
