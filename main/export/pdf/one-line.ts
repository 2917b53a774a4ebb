/** Words that fit into one line of so many letters, cut after a whole word. */
export function oneLine(value: string, longest: number): string {
  if (value.length <= longest) return value
  return `${value.slice(0, longest).replace(/[\s·]+\S*$/u, '')}…`
}

/** What is shorter says nothing. */
const shortestStart = 12

/** The foot of a page: its first words give way, so that the day and *for trainers* after them stay on every page. */
export function footLine(value: string, longest: number): string {
  const end = value.search(/\s·\s/u)
  const tail = end < 0 ? '' : value.slice(end)
  const room = longest - tail.length - 1
  if (value.length <= longest || tail === '' || room < shortestStart) return oneLine(value, longest)
  return `${oneLine(value.slice(0, end), room)}${tail}`
}
