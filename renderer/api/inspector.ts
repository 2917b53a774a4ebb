import { setLayout } from './layout'

/** Below this a text between two columns is too narrow to be written. */
export const narrowWindow = '(max-width: 1000px)'

/** The flags of the columns have names of their own in a narrow window, where a text comes first. */
export const columnFlag = (side: 'left' | 'right', isTight: boolean): string =>
  `${side}-open${isTight ? '-narrow' : ''}`

/** Shows one tab of the inspector beside a chapter, whatever stands there now. */
export function showInspector(tab: 'comments' | 'versions'): void {
  const isTight = matchMedia(narrowWindow).matches
  setLayout('inspector-tab', tab)
  setLayout(columnFlag('right', isTight), true)
  if (isTight) setLayout(columnFlag('left', isTight), false)
}
