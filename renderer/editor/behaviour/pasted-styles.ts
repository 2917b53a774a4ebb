const inline = 'span[style], a[style], font[style], b[style], strong[style], i[style], em[style], u[style]'
const noShade = /transparent|white|#fff(?:fff)?$|rgba?\(255, ?255, ?255|initial|inherit|none/

/**
 * Makes elements of the letters that programs describe by styles, and takes the styles away. They are read as text:
 * the content security policy of the window keeps `element.style` empty, so that Google Docs would lose its bold type.
 */
export function namePastedStyles(root: ParentNode): void {
  for (const element of root.querySelectorAll(inline)) {
    const look = readStyle(element.getAttribute('style') ?? '')
    for (const name of namesOf(look, element)) wrapContent(element, name)
    if (element.matches('b, strong') && isThin(look.get('font-weight'))) element.replaceWith(...element.childNodes)
  }
  for (const element of root.querySelectorAll('[style]')) element.removeAttribute('style')
}

type Look = ReadonlyMap<string, string>

const readStyle = (style: string): Look =>
  new Map(
    style.split(';').map((line): [string, string] => {
      const [name = '', ...value] = line.toLowerCase().split(':')
      return [name.trim(), value.join(':').trim()]
    }),
  )

function namesOf(look: Look, element: Element): readonly string[] {
  const isLink = element.closest('a') !== null || element.querySelector('a') !== null
  const lines = `${look.get('text-decoration') ?? ''} ${look.get('text-decoration-line') ?? ''}`
  const shade = look.get('background-color') ?? look.get('background') ?? ''
  const raised = look.get('vertical-align')
  return [
    ...(/^(?:bold|bolder|[6-9]00)$/.test(look.get('font-weight') ?? '') ? ['strong'] : []),
    ...(/^(?:italic|oblique)/.test(look.get('font-style') ?? '') ? ['em'] : []),
    ...(!isLink && lines.includes('underline') ? ['u'] : []),
    ...(raised === 'super' ? ['sup'] : []),
    ...(raised === 'sub' ? ['sub'] : []),
    // Highlighting in Google Docs and in Word is a background; white and none are not meant.
    ...(shade !== '' && !noShade.test(shade) ? ['mark'] : []),
  ]
}

const isThin = (weight: string | undefined): boolean => weight === 'normal' || weight === '400'

function wrapContent(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}
