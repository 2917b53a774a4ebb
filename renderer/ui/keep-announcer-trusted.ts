const emptying: PropertyDescriptor = {
  configurable: true,
  get: () => '',
  set(this: Element) {
    this.replaceChildren()
  },
}

/**
 * react-aria empties its live region with `innerHTML = ''` (LiveAnnouncer.clear, on the way into a date or number).
 * Trusted Types refuse any string there and the screen would fall down, so these nodes get a setter that empties them.
 */
export function keepAnnouncerTrusted(): void {
  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      if (!(node instanceof HTMLElement) || !node.dataset['liveAnnouncer']) continue
      for (const log of node.children) Object.defineProperty(log, 'innerHTML', emptying)
    }
  })
  observer.observe(document.body, { childList: true })
}
