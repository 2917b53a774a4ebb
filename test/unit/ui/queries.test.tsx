// @vitest-environment jsdom
import { door } from './fake-door'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok, err } from '../../../shared/domain/result'
import { appError } from '../../../shared/domain/app-error'

const { call } = await import('../../../renderer/api/call')
const { forgetEverything } = await import('../../../renderer/api/queries')
const { useQuery } = await import('../../../renderer/api/use-query')
const { useIsConnectionLost } = await import('../../../renderer/api/connection')

function Titles() {
  const { value, error } = useQuery('theme:list', {})
  const isLost = useIsConnectionLost()
  return (
    <p>
      {value?.map((theme) => theme.name).join(',') ?? 'nothing'} {error?.code ?? 'fine'} {isLost ? 'lost' : 'connected'}
    </p>
  )
}

const says = () => screen.getByText(/./).textContent
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 0)))

beforeEach(() => {
  door.reset()
  forgetEverything()
})
afterEach(cleanup)

describe('a query', () => {
  it('is asked once for everybody who looks', async () => {
    door.answers.set('theme:list', () => ok([{ name: 'A' }]))
    render(<Titles />)
    render(<Titles />)
    await settle()
    expect(door.count('theme:list')).toBe(1)
  })
  it('is asked again after a call that changes its answer, and keeps the old one meanwhile', async () => {
    let name = 'A'
    door.answers.set('theme:list', () => ok([{ name }]))
    door.answers.set('theme:create', () => ok({}))
    render(<Titles />)
    await settle()
    name = 'B'
    await act(async () => void (await call('theme:create', { name: 'B', kind: 'general' })))
    await settle()
    expect(says()).toBe('B fine connected')
  })
  it('is not asked again after a call that failed', async () => {
    door.answers.set('theme:list', () => ok([]))
    door.answers.set('theme:create', () => err(appError('disk-full')))
    render(<Titles />)
    await settle()
    await act(async () => void (await call('theme:create', { name: 'B', kind: 'general' })))
    await settle()
    expect(door.count('theme:list')).toBe(1)
  })
  it('drops an answer that a later question has overtaken', async () => {
    const waiting: ((name: string) => void)[] = []
    door.answers.set('theme:list', () => new Promise((resolve) => waiting.push((name) => resolve(ok([{ name }])))))
    door.answers.set('theme:create', () => ok({}))
    render(<Titles />)
    await settle()
    await act(async () => void (await call('theme:create', { name: 'B', kind: 'general' })))
    waiting[1]?.('new')
    await settle()
    waiting[0]?.('old')
    await settle()
    expect(says()).toBe('new fine connected')
  })
  it('keeps what was shown when a later question fails', async () => {
    door.answers.set('theme:list', () => ok([{ name: 'A' }]))
    door.answers.set('theme:create', () => ok({}))
    render(<Titles />)
    await settle()
    door.answers.set('theme:list', () => err(appError('disk-error')))
    await act(async () => void (await call('theme:create', { name: 'B', kind: 'general' })))
    await settle()
    expect(says()).toBe('A disk-error connected')
  })
  it('says that the connection is lost when nobody answers, and takes it back', async () => {
    render(<Titles />)
    await settle()
    expect(says()).toBe('nothing not-available lost')
    door.answers.set('theme:create', () => ok({}))
    door.answers.set('theme:list', () => ok([]))
    await act(async () => void (await call('theme:create', { name: 'B', kind: 'general' })))
    await settle()
    expect(says()).toContain('connected')
  })
})

describe('a stored draft', () => {
  const save = { draftId: 'd2', baseRevision: 1, content: { type: 'doc', content: [] }, isEmptyMeant: false } as const
  it('shows in the chapter list without reading it anew, and draws it once only', async () => {
    let drawn = 0
    function Unversioned() {
      const { value } = useQuery('chapter:list', {})
      drawn += 1
      return <p>{value?.map((row) => String(row.hasUnversionedText)).join(',')}</p>
    }
    door.answers.set('chapter:list', () =>
      ok([
        { draftId: 'd1', hasUnversionedText: false },
        { draftId: 'd2', hasUnversionedText: false },
      ]),
    )
    door.answers.set('draft:save', () => ok({ revision: 2, savedAt: 5, words: 40 }))
    render(<Unversioned />)
    await settle()
    await act(async () => void (await call('draft:save', save)))
    expect(says()).toBe('false,true')
    const before = drawn
    await act(async () => void (await call('draft:save', { ...save, baseRevision: 2 })))
    expect(drawn).toBe(before)
    expect(door.count('chapter:list')).toBe(1)
  })
})
