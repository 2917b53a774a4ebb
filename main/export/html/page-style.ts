import { calloutStyle } from './callout-style'

/** The look of the printed book on a screen: one column from 320 pixels on, light or dark as the reader's device asks. */
export function pageStyle(accent: string, widths: ReadonlySet<number>): string {
  const shares = [...widths].sort((one, other) => one - other).map((share) => `.w${share}{width:${share}%}`)
  return [colours(accent), text, blocks, calloutStyle, tables, cover, shares.join(''), narrow, print].join('')
}

const colours = (accent: string): string =>
  `:root{color-scheme:light dark;--accent:${/^#[0-9a-f]{6}$/i.test(accent) ? accent : '#2a6d68'};` +
  '--paper:#fffdfa;--ink:#1b1b1a;--quiet:#5f5c57;--hair:#c9c5bd;--band:#eeece8;--mark:#fbedbd;--link:#135d59;--alarm:#98302b}' +
  '@media (prefers-color-scheme:dark){:root{--paper:#191816;--ink:#ecebe7;--quiet:#b3afa7;--hair:#4d4a45;--band:#2a2825;' +
  '--mark:#564a1e;--link:#7fcbc4;--alarm:#f0a39c}}'

const text =
  '*{box-sizing:border-box;min-width:0}' +
  'html{-webkit-text-size-adjust:100%;text-size-adjust:100%}' +
  "body{margin:0 auto;padding:0 1rem 3rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 'Source Serif 4',Charter,Georgia,serif;overflow-wrap:break-word;hyphens:auto}" +
  "h1,h2,h3,h4,h5,h6,.box-label,dt,th,caption,figcaption,nav,.theme,.opening,.marking,.facts,footer{font-family:'Source Sans 3','Segoe UI',system-ui,sans-serif}" +
  'h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .5em;font-size:1.0625rem;hyphens:manual;text-wrap:balance}' +
  '.h1{font-size:1.75rem;margin-top:0}.h2{font-size:1.375rem}.h3{font-size:1.1875rem}' +
  'p{margin:0 0 .75em}li>p:last-child,td>p:last-child,th>p:last-child,.box>:last-child{margin-bottom:0}' +
  'a{color:var(--link);text-underline-offset:.15em}a:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}' +
  'main:focus{outline:none}' +
  '.number{color:var(--quiet);font-weight:400}' +
  '.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}' +
  '.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--paper);color:var(--link)}.skip:focus{left:1rem;top:.5rem;z-index:1}' +
  'mark{background:var(--mark);color:inherit}sup,sub{line-height:0}.note a{padding:0 .15em;text-decoration:none}' +
  ':target{scroll-margin-top:1rem;background:var(--band)}'

const blocks =
  'article,main>section{border-top:2px solid var(--ink);margin-top:3.5rem;padding-top:1.25rem}' +
  'main>.divider{border-top:6px solid var(--accent)}' +
  '.theme{color:var(--quiet);margin-bottom:.5em}' +
  '.opening{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;margin:0 0 2em;padding:.5rem 0;border:solid var(--hair);border-width:1px 0;font-size:.875rem;line-height:1.45}' +
  '.opening>div{display:flex;gap:.4em}.opening dt{color:var(--quiet)}.opening dd,.facts dd{margin:0}' +
  'ul,ol{margin:0 0 .75em;padding-left:1.6em}li{margin-bottom:.3em}' +
  '.tasks{list-style:none;padding-left:0}.tasks>li{display:flex;gap:.6em}.tasks>li>div{flex:1}.tick{font-family:"Segoe UI Symbol","DejaVu Sans",sans-serif}' +
  'blockquote{margin:1em 0;padding-left:1em;border-left:3px solid var(--hair);font-style:italic}' +
  'figure{margin:1.5em 0}img{display:block;max-width:100%;height:auto;background:#fff}figcaption{margin-top:.4em;font-size:.875rem;line-height:1.4}' +
  '.lines{margin:.5em 0 1em}.lines>div{height:2.2em;border-bottom:1px solid var(--hair)}' +
  '.notes{margin-top:2.5em;padding-top:.75em;border-top:1px solid var(--hair);font-size:.9375rem;line-height:1.5}.notes-title{font-weight:600}' +
  '.notes :target,.notes li:target{background:var(--band)}' +
  '.glossary dt{font-weight:600}.glossary dd{margin:0 0 .75em}' +
  'footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--hair);color:var(--quiet);font-size:.875rem}'

const tables =
  '.scroll{overflow-x:auto;margin:1.5em 0}.scroll>table{margin:0}' +
  'table{width:100%;border-collapse:collapse;margin:1.5em 0;font-size:.9375rem;line-height:1.45;border:solid var(--ink);border-width:2px 0}' +
  'table:not(.scroll>*){overflow-wrap:anywhere}table.wide{min-width:40rem}caption{text-align:left;padding-bottom:.4em;font-size:.875rem}' +
  'td,th{padding:.35em .6em .35em 0;border-bottom:1px solid var(--hair);vertical-align:top;text-align:left}' +
  'thead th{vertical-align:bottom;border-bottom:1px solid var(--ink)}th{font-weight:600}.number{font-variant-numeric:tabular-nums lining-nums}td.number{text-align:right;color:inherit}'

const cover =
  'header{padding-top:1.5rem}.cover{border-top:10px solid var(--accent)}.cover h1{font-size:2.25rem;margin:.5em 0 .2em}' +
  '.subtitle{font-size:1.1875rem;color:var(--quiet)}' +
  '.marking,.notice{width:fit-content;border:2px solid currentcolor;padding:.15em .6em;font-weight:600}.marking{color:var(--alarm)}' +
  '.facts>div{display:grid;grid-template-columns:9rem 1fr;gap:.75rem;margin-bottom:.2em}.facts dt{color:var(--quiet)}' +
  '.publicity{display:flex;gap:1rem;align-items:flex-start;margin-top:2rem;padding-top:1rem;border-top:1px solid var(--hair)}.publicity img{flex:none}' +
  '.logos{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:center;margin-top:1rem}.logos img{max-height:2.75rem;width:auto;max-width:9rem}' +
  '.statement{font-family:Arial,sans-serif;font-weight:600}.disclaimer{font-size:.875rem;color:var(--quiet)}' +
  'nav{margin-top:2.5rem}nav h2{font-size:1.375rem}nav ol{list-style:none;padding-left:0}nav ol ol{padding-left:1.25rem;margin-top:.2em}' +
  'nav a{display:flex;gap:.6em;padding:.2rem 0;color:inherit;text-decoration:none}nav a .number{flex:none}nav a:hover{text-decoration:underline}nav>ol>li>a{font-weight:600}'

const narrow =
  '@media (max-width:30rem){figure img{width:auto}.facts>div{grid-template-columns:1fr;gap:0;margin-bottom:.5em}' +
  'body{hyphens:auto}.cover h1{font-size:1.875rem}}'

const print =
  '@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#444;--hair:#999;--band:#eee;--mark:#fbedbd;--link:#000}' +
  '@page{margin:20mm}body{max-width:none;padding:0;font-size:10.5pt}.skip,.page-break+.page-break{display:none}' +
  'article,main>section,nav{break-before:page;border-top:0}h1,h2,h3,h4,h5,h6,caption,.box-label{break-after:avoid}' +
  'tr,figure,.box{break-inside:avoid}.page-break{break-after:page}.scroll{overflow:visible}table.wide{min-width:0}' +
  '.sources a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}}'
