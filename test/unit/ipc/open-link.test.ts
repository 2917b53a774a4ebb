import { describe, expect, it } from 'vitest'
import { ok } from '../../../shared/domain/result'
import { openLink } from '../../../main/ipc/open-link'

async function openedBy(raw: string): Promise<readonly string[]> {
  const opened: string[] = []
  const openLinkOfShell = (url: string) => {
    opened.push(url)
    return Promise.resolve(ok(null))
  }
  const result = await openLink(raw, { openLink: openLinkOfShell })
  expect(result.ok).toBe(opened.length === 1)
  return opened
}

describe('openLink', () => {
  it.each([
    ['https://a.org/x', 'https://a.org/x'],
    ['http://a.org', 'http://a.org/'],
    ['mailto:a@b.org', 'mailto:a@b.org'],
    ['HTTPS://A.org/č?q=1#f', 'https://a.org/%C4%8D?q=1#f'],
  ])('hands %s to the system', async (raw, url) => expect(await openedBy(raw)).toEqual([url]))

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///c:/x.exe',
    '\\\\evil\\s',
    '//evil/s',
    'smb://evil/s',
    'ms-msdt:/id',
    'search-ms:query=x',
    'ms-officecmd:x',
    'shell:startup',
    'app://skripta/',
    'https://user:pw@host/',
    'https://user@host/',
    ' java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'https://a.org/\u0000',
    'https://evil\u202Egro.a/',
    ' https://a.org',
    'https:a.org',
    'https:\\\\a.org',
    'http:///x',
    'https://a.org\\@evil.org',
    'blob:https://a.org/x',
    'about:blank',
    'view-source:https://a.org',
    `https://a.org/${'x'.repeat(2048)}`,
    '',
    'a.org',
  ])('refuses %j', async (raw) => expect(await openedBy(raw)).toEqual([]))
})
