import type { Page } from '@playwright/test'

/** Controls that stick out of the window, places that can be scrolled sideways, and words that are cut off. */
export const oddShapes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent ?? '').trim().slice(0, 40)}`
    const all = [...document.querySelectorAll('body *')].filter(isShown)
    const wide = all.filter((element) => {
      const { overflowX } = getComputedStyle(element)
      return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1
    })
    const outside = all.filter((element) => {
      if (!element.matches('button, input, textarea, [role="tab"], [role="option"], h1, h2')) return false
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (left < -1 || right > window.innerWidth + 1)
    })
    // Titles that people wrote may be cut; words of the program may not.
    const cut = all.filter((element) => {
      if (element.matches('.ui-select-value')) return false
      if (!element.matches('button, button > span, label, legend, th, .ui-label, .ui-tab, h2, h3, summary'))
        return false
      return element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1
    })
    const page = document.scrollingElement
    const isPageWide = page !== null && page.scrollWidth > page.clientWidth
    return [
      ...(isPageWide ? ['the page'] : []),
      ...wide.map((element) => `wide: ${nameOf(element)}`),
      ...outside.map((element) => `outside: ${nameOf(element)}`),
      ...cut.map((element) => `cut: ${nameOf(element)}`),
    ]
  })
