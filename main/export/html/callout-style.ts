import type { CalloutKind } from '../../../shared/document/names'

/** Colour of the rule and the label, on light and on dark paper; the kind always stands in words too. */
const colours = {
  tip: ['#1f6f6b', '#7cc9c2'],
  caution: ['#8a4f00', '#e3b062'],
  law: ['#2f4f80', '#a3bde6'],
  say: ['#2c6b3f', '#8ccb9e'],
  dontSay: ['#98302b', '#f0a39c'],
  selfCare: ['#6a4785', '#cdb0e3'],
  discussion: ['#45525c', '#b4c1cb'],
} as const satisfies Record<CalloutKind, readonly [string, string]>

const rules = (theme: 0 | 1): string =>
  Object.entries(colours)
    .map(([kind, pair]) => `.${kind}{--own:${pair[theme]}}`)
    .join('')

/** Boxes of the book: callouts told apart by their label and rule, exercises as ruled cards. */
export const calloutStyle =
  rules(0) +
  `@media (prefers-color-scheme:dark){${rules(1)}}` +
  '.box{margin:1.5em 0;padding:.75em 1em}.box-label{margin-bottom:.35em;font-weight:600}.box-title{color:var(--ink)}' +
  '.callout{border-left:4px solid var(--own);background:color-mix(in srgb,var(--own) 7%,var(--paper))}' +
  '.callout>.box-label{color:var(--own)}.dontSay{border-left-style:dashed}' +
  '.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:1.5em 0}.pair>.box{margin:0}' +
  '.exercise{border:2px solid var(--ink)}.exercise .facts{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;margin:.5em 0 1em;padding:.5em 0;border:solid var(--hair);border-width:1px 0;font-size:.875rem;line-height:1.4}' +
  '.exercise .facts>div{display:block}' +
  '.caseStudy{border-left:2px solid var(--hair)}.learningAims{border:solid var(--hair);border-width:1px 0;border-top:2px solid var(--ink);padding-left:0;padding-right:0}' +
  '.trainerNote,.answerKey{background:var(--band)}' +
  '@media (max-width:36rem){.pair{grid-template-columns:1fr}}'
