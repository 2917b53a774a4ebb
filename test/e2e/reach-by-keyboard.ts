import type { Page } from '@playwright/test'

/** Widgets with one tab stop, whose parts are reached by arrow keys; in the text by the caret and the toolbar. */
const composites =
  '[contenteditable="true"], [role="toolbar"], [role="treegrid"], [role="grid"], [role="listbox"], [role="tablist"], [role="radiogroup"], [role="group"]'

/** Marks what has the focus. False when it was there before, or nothing has it. */
const mark = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body || activeElement.hasAttribute('data-reached')) return false
    activeElement.setAttribute('data-reached', '')
    return true
  })

/**
 * Goes once around the window by Tab, and by F6 where a text takes Tab for itself. Answers the controls that were not
 * reached, neither themselves nor the widget that they belong to.
 */
export async function unreachedControls(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  for (let misses = 0, step = 0; misses < 3 && step < 300; step += 1) {
    await page.keyboard.press(misses === 0 ? 'Tab' : 'F6')
    misses = (await mark(page)) ? 0 : misses + 1
  }
  return page.evaluate((widgets) => {
    const controls = document.querySelectorAll('button, input, select, textarea, a[href], [contenteditable="true"]')
    const unreached = [...controls].filter((control) => {
      const isSeen = control.checkVisibility({ visibilityProperty: true }) && control.getBoundingClientRect().width > 1
      if (!isSeen || control.matches(':disabled') || control.closest('[inert], [aria-hidden="true"]')) return false
      if (control.hasAttribute('data-reached')) return false
      for (let widget = control.closest(widgets); widget; widget = widget.parentElement?.closest(widgets) ?? null) {
        if (widget.hasAttribute('data-reached') || widget.querySelector('[data-reached]')) return false
      }
      return true
    })
    // What has the focus shows its tooltip over its neighbours.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.querySelectorAll('[data-reached]').forEach((element) => element.removeAttribute('data-reached'))
    return unreached.map((control) => control.outerHTML.slice(0, 160))
  }, composites)
}
