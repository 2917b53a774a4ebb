import { expect, type Page } from '@playwright/test'
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract'
import type { Result } from '../../shared/domain/result'
import { decodeWire, encodeWire } from '../../shared/ipc/wire'

/** Asks the services through the window's own session: what is stored, whatever the window shows. */
export async function ask<Name extends ChannelName>(
  page: Page,
  name: Name,
  input: ChannelInput<Name>,
): Promise<ChannelOutput<Name>> {
  const text = await page.evaluate(
    async ([channel, body]) => {
      const token = sessionStorage.getItem('skripta.session') ?? ''
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
      return (await fetch(`/call/${channel}`, { method: 'POST', headers, body })).text()
    },
    [name, encodeWire(input)] as const,
  )
  const answer = decodeWire(text) as Result<ChannelOutput<Name>>
  expect(answer).toMatchObject({ ok: true })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

/** The draft of the chapter with this title, as the library holds it. */
export async function storedDraft(page: Page, title: string) {
  const row = (await ask(page, 'chapter:list', {})).find((one) => one.title.replaceAll('\u00a0', ' ') === title)
  if (!row) throw new Error(`no chapter ${title}`)
  const opened = await ask(page, 'draft:open', { draftId: row.draftId })
  if (!('draft' in opened)) throw new Error('the draft was refused')
  return opened.draft
}
