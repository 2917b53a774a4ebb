import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../../main/storage/migrations'

/** SHA-256 of the SQL of every migration that has landed. */
const frozen: Readonly<Record<string, string>> = {
  '1 library': 'ff9815cad232412a57780a26c18424ee0941a45429608a1ef1a827e6ff6d23a1',
  '2 workshop-day': '7715ee019b9d900597b566dbd41c55cb53de1c5a68695124fb3269b79b3c6b7d',
  '3 handover-and-search': '7afd78ac24df89c3860185067c10cf3d0fb4bde0dc2900a2634ad5e00f077eeb',
  '4 version-size': 'b4f0f71ad00db94aaee3d2a2986041afe334edc9a81efecb63f352518268dcf7',
  '5 book-design': '2d87f9feed40710b213fd13331446291ab1327e6cf702f2d042b72f55ad0ccc5',
  '6 word-template': 'f53f320aa48218b16637fed6d6e795124c17c6beb99840c166c93165c5b27e4e',
  '7 act-register': 'f05fd3e9447f6829a548e9ffa0b5ea6c6159a78c65e9b3341fe134e0a6adbb23',
  '8 comment-outcome': '9372c8810f25babf6aa98d6e14fb2671dfc39d543d5953e7f402bda98f8b2053',
  '9 paperwork': 'f48469669c7b51ada5c0da76f41dbda299ed833a2c13be440fc30fc6ea63347c',
  '10 evidence': '451c11919bf06202bb7462ee35436b9680b7e883258fc8f1546e0600ab494072',
  '11 composition': '90689bb489d7f013aa7b30fa64ea3cefcf53f4dfd50e14492a13905268f1fa91',
  '12 annex-facts': '1c2576361a201c457e9e0e5815bdac1ec1c95999a5b615aad7484b8d6da9350a',
  '13 invited-institutions': '8d04b3363093e53726f21731988bc2a4f2d07a6d52cd8364a968cfcdb00297f9',
}

describe('migrations', () => {
  it('that have landed never change', () => {
    const found = Object.fromEntries(
      migrations.map(({ id, name, sql }) => [`${id} ${name}`, createHash('sha256').update(sql).digest('hex')]),
    )
    expect(
      found,
      'A migration that has landed is frozen: libraries of people already have it. Undo the change and write a new, additive file ' +
        'with the next number in main/storage/migrations, add it to index.ts, then add its hash here.',
    ).toEqual(frozen)
  })

  it('are numbered from 1 on, each higher than the one before', () => {
    const ids = migrations.map(({ id }) => id)
    expect(ids[0]).toBe(1)
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
  })
})
