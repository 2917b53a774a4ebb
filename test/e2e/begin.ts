import { expect, type Page } from '@playwright/test'
import { choose } from './choose'

/** People of the sample library's story. */
export const author = { name: 'Mgr. Hedvika Příkladná', institution: 'Lipový most, z. s.' }
export const guarantor = { name: 'PhDr. Otakar Vzorný, Ph.D.', institution: 'Ústav pomáhajících profesí Orlí hora' }
export const coordinator = { name: 'Ing. Blanka Ukázková', institution: 'Agentura Podhorský kraj' }

export interface Beginning {
  readonly person?: { readonly name: string; readonly institution: string }
  readonly role?: 'Píšu kapitoly' | 'Připravuji workshopy' | 'Obojí'
  readonly library?: 'Ukázková knihovna' | 'Nová knihovna'
  readonly title?: string
}

/** The interface speaks the language of the computer until somebody chooses. */
export async function chooseCzech(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Language|Jazyk programu/ }).click()
  await page.getByRole('option', { name: 'Čeština' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vítejte ve Skriptech' })).toBeVisible()
}

/** Fills in the first start and waits for the frame of the program. */
export async function begin(page: Page, { person = author, role, library, title }: Beginning = {}): Promise<void> {
  await chooseCzech(page)
  await page.getByLabel('Jméno').fill(person.name)
  await page.getByLabel('Instituce').fill(person.institution)
  if (role) await choose(page, 'radio', role)
  if (library) await choose(page, 'radio', library)
  if (title) await page.getByLabel('Název knihovny').fill(title)
  await page.getByRole('button', { name: 'Začít' }).click()
  await expect(page.getByRole('navigation', { name: 'Obsah knihovny' })).toBeVisible()
}
