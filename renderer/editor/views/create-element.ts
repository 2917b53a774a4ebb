/** A DOM element with a class and a text: node views are plain DOM, React would cost a component per block. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  element.className = className
  if (text) element.textContent = text
  return element
}

/** A part of a view that belongs to the program: not text, not reached by the caret. */
export function createFixed<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = '') {
  const element = createElement(tag, className, text)
  element.contentEditable = 'false'
  return element
}

/** The small button that opens the fields of a block or chip. The toolbar offers the same to the keyboard. */
export function createFieldsButton(label: string, onPress: () => void): HTMLButtonElement {
  const button = createFixed('button', 'sk-fields-button', label)
  button.type = 'button'
  button.tabIndex = -1
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', onPress)
  return button
}
