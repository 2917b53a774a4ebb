import { gap, letter, listOf, sticky, wordEnd, ws } from './patterns'

/** A way to write *which paragraph of the act*; `isFaulty` says that a comma stands where none belongs. */
export interface ProvisionForm {
  readonly pattern: RegExp
  readonly isFaulty: (written: string) => boolean
}

const never = () => false
const number = `\\d{1,4}[a-z]{0,2}${wordEnd}`
const small = `\\d{1,3}[a-z]?${wordEnd}`

function czech(): ProvisionForm {
  const joints = `${gap},${gap}(?:a${ws})?|${ws}(?:a|i|nebo|až|či|resp\\.)${ws}|${gap}[–-]${gap}`
  const point = '[a-z]{1,2}\\)'
  const unit = (start: string, item: string) => `(?:(?:${ws}|,${ws})${start}${gap}${listOf(item, joints)})?`
  const details =
    unit(`(?:odst\\.|odstavc${letter}{1,3})`, small) +
    unit(`(?:písm\\.|písmen${letter}{0,3})`, point) +
    unit('bod(?:u|ů|y|ech|em)?', small) +
    `(?:${ws}vět[aouyě]?${ws}(?:prv|druh|třet|čtvrt|posled)${letter}{1,4})?`
  const head = `(?:§{1,2}|čl\\.|článk${letter}{1,3}|par\\.|přílo[hz]${letter}{0,3}(?:${ws}č\\.)?)${gap}${listOf(number, joints)}`
  const more = `(?:§|čl\\.)${gap}${listOf(number, joints)}${details}`
  const again = `odst\\.${gap}${listOf(small, joints)}${unit('písm\\.', point)}`
  const pattern = sticky(`${head}${details}(?:(?:${joints})(?:${more}|${again})){0,8}`)
  return { pattern, isFaulty: (written) => /[\d)]\s{0,3},\s{1,3}(?:odst|písm|bod)/iu.test(withoutLists(written)) }
}

/** *§ 3 odst. 2, odst. 5* lists; *§ 3, odst. 2* has a comma too many. */
function withoutLists(written: string): string {
  return written.replace(/odst\.(?:[^o]|o(?!dst\.)){0,80}?,\s{1,3}odst\./giu, '')
}

function polish(): ProvisionForm {
  const joints = `${gap},${gap}|${ws}(?:i|oraz|lub|albo|do|a)${ws}|${gap}[–-]${gap}`
  const unit = (start: string, item: string) => `(?:,?${ws}${start}${gap}${listOf(item, joints)})?`
  const details =
    unit('§', small) +
    unit('ust\\.', small) +
    unit('pkt', small) +
    unit('lit\\.', `[a-z]{1,2}\\)?${wordEnd}`) +
    `(?:${ws}(?:zd\\.|zdani${letter}{1,2})${ws}${letter}{1,12})?`
  const head = `(?:art\\.|artykuł${letter}{0,3}|§)${gap}${listOf(number, joints)}`
  const more = `(?:art\\.)${gap}${listOf(number, joints)}${details}`
  return { pattern: sticky(`${head}${details}(?:(?:${joints})${more}){0,8}`), isFaulty: never }
}

function ukrainian(): ProvisionForm {
  const joints = `${gap},${gap}|${ws}(?:і|й|та|або)${ws}|${gap}[–—-]${gap}`
  const value = `(?:\\d{1,4}(?:[-–]\\d{1,2})?${wordEnd}|«[а-яґєії]»|(?:перш|друг|трет|четверт|п[ʼ’']ят|шост|сьом|восьм)${letter}{1,4})`
  const name = `(?:пп\\.|п\\.|ч\\.|ст\\.|абз\\.|підпункт${letter}{0,3}|пункт${letter}{0,3}|частин${letter}{1,3}|статт${letter}{1,3}|статей|абзац${letter}{0,3})`
  const unit = `${name}${gap}${listOf(value, joints)}`
  return { pattern: sticky(`${unit}(?:,?${ws}${unit}){0,6}`), isFaulty: never }
}

function english(): ProvisionForm {
  const item = `\\d{1,3}[a-z]?(?:\\(\\d{1,3}[a-z]?\\)){0,2}(?:\\([a-z]{1,3}\\)){0,2}${wordEnd}`
  const joints = `${gap},${gap}|${ws}(?:and|or|to)${ws}|${gap}[–-]${gap}`
  return { pattern: sticky(`(?:articles?|art\\.)${gap}${listOf(item, joints)}`), isFaulty: never }
}

/** Every way of writing a provision that is known; the same words may fit several. */
export const provisionForms: readonly ProvisionForm[] = [czech(), polish(), english(), ukrainian()]
