// @vitest-environment jsdom
import { door } from './fake-door'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '../../../shared/domain/result'

const { ErrorBoundary } = await import('../../../renderer/app/ErrorBoundary')
const { formatRoute, parseRoute } = await import('../../../renderer/app/route')
const { flushAll, registerFlush } = await import('../../../renderer/api/flush-registry')
const { registerRescue, rescuableTexts } = await import('../../../renderer/api/rescue-registry')
const { i18n } = await import('../../../renderer/app/i18n')

beforeEach(() => {
  door.reset()
  door.answers.set('log:report', () => ok(null))
})
afterEach(cleanup)

describe('flushing', () => {
  it('is done only when every screen has stored its text', async () => {
    const stops = [registerFlush(async () => true), registerFlush(async () => false)]
    expect(await flushAll()).toBe(false)
    stops[1]?.()
    expect(await flushAll()).toBe(true)
    stops[0]?.()
  })
  it('counts a screen that fails as not stored', async () => {
    const stop = registerFlush(async () => Promise.reject(new Error('no')))
    expect(await flushAll()).toBe(false)
    stop()
  })
})

describe('a crash of a screen', () => {
  it('offers the text that was not stored, even if another source fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const stops = [
      registerRescue(() => ({ title: 'Kapitola', text: 'rozepsaná věta' })),
      registerRescue(() => null),
      registerRescue(() => {
        throw new Error('editor is gone')
      }),
    ]
    const Broken = () => {
      throw new Error('broken')
    }
    render(
      <I18nextProvider i18n={i18n}>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </I18nextProvider>,
    )
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Kapitola\n\nrozepsaná věta')
    expect(screen.getByRole('button', { name: 'Uložit text do souboru' })).toBeTruthy()
    expect(door.asked.find((one) => one.name === 'log:report')?.input).toMatchObject({
      message: expect.stringContaining('broken') as string,
    })
    stops.forEach((stop) => stop())
  })
  it('leads back to the list', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let isBroken = true
    const Sometimes = () => {
      if (isBroken) throw new Error('broken')
      return <p>works again</p>
    }
    render(
      <I18nextProvider i18n={i18n}>
        <ErrorBoundary>
          <Sometimes />
        </ErrorBoundary>
      </I18nextProvider>,
    )
    isBroken = false
    fireEvent.click(screen.getByRole('button', { name: 'Pokračovat znovu od seznamu' }))
    expect(screen.getByText('works again')).toBeTruthy()
    expect(location.hash).toBe('#/chapters')
  })
  it('asks nobody who has left', () => {
    registerRescue(() => ({ title: 'a', text: 'b' }))()
    expect(rescuableTexts()).toEqual([])
  })
})

describe('the address', () => {
  it('comes back as it went', () => {
    for (const route of [
      { place: 'chapters', id: 'a/b č' },
      { place: 'people', id: null },
    ] as const)
      expect(parseRoute(formatRoute(route))).toEqual(route)
  })
  it('is home when it names nothing known', () => {
    expect(parseRoute('#/nowhere/1')).toEqual({ place: 'chapters', id: null })
    expect(parseRoute('')).toEqual({ place: 'chapters', id: null })
  })
})
