import { expect, type Locator, type Page } from '@playwright/test'

/** Marks a radio button or box as a person does: by its words, because the input itself is not drawn. */
export async function choose(scope: Page | Locator, role: 'radio' | 'checkbox', words: string): Promise<void> {
  const input = scope.getByRole(role, { name: words })
  await input.locator('xpath=ancestor::label[1]').click()
  await expect(input).toBeChecked()
}
