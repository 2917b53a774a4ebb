/** What programs put on the clipboard as HTML: their shapes, in words of our own. */

const wordHead =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p.MsoNormal{margin:0}</style><xml><w:WordDocument/></xml></head><body lang=CS><!--StartFragment-->'
const item = (level: number, marker: string, text: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span lang=CS>${text}<o:p></o:p></span></p>`

export const word = `${wordHead}<h1>První kontakt<o:p></o:p></h1><p class=MsoNormal><span lang=CS>Mluvte <b>pomalu</b>.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${item(1, '·', 'představte se')}${item(2, '1.', 'jménem')}${item(1, '·', 'nabídněte vodu')}<span style='display:none;mso-hide:all'>skryté</span><!--EndFragment--></body></html>`

export const wordFootnote = `${wordHead}<p class=MsoNormal>Podle zákona<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a> platí.</p><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Zákon č. 325/1999 Sb.</p></div></div></body></html>`

export const wordComment = `${wordHead}<p class=MsoNormal><a style='mso-comment-reference:EN_1;mso-comment-date:20260101T1000'>Podle zákona</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[EN1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span> platí.</p><div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><div id="_com_1" class=msocomtxt language=JavaScript><span style='mso-comment-author:Eva'><a name="_msocom_1"></a></span><p class=MsoCommentText><span class=MsoCommentReference><a href="#_msoanchor_1" class=msocomoff>[EN1]</a></span>Ověřit u právníka</p></div></div></div></body></html>`

export const wordDeletion = `${wordHead}<p class=MsoNormal>Platí <span class=msoDel><del cite="mailto:Eva" datetime="2026-01-01T10:00">staré </del></span><span class=msoIns><ins cite="mailto:Eva" datetime="2026-01-01T10:00">nové </ins></span>znění.</p></body></html>`

export const googleComment =
  '<p>Věta<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> dál.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Ověřit</p></div>'

export const wordPicture = `${wordHead}<p class=MsoNormal>Mapa<img width=300 src="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"></p></body></html>`

export const googleDocs =
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;color:#000000;background-color:transparent;font-weight:400">Obyčejně a </span><span style="font-size:11pt;background-color:transparent;font-weight:700">tučně</span><span style="background-color:#ffff00;font-weight:400">zvýrazněně</span></p></b>'

export const googleFootnote =
  '<p>Věta<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> dál.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a>&nbsp;Poznámka z dokumentu.</p></div>'

export const libreOfficeFootnote =
  '<p>Věta<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> dál.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Poznámka.</p></div>'

export const excel =
  '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:General}</style></head><body><table border=0 cellpadding=0><col width=64 span=2><tr height=20><td height=20 colspan=2 class=xl65>Kraj</td></tr><tr height=20><td>Počet</td><td align=right>12</td></tr></table></body></html>'

export const hostile =
  '<p onclick="pasteWasHere=1">před <a href="javascript:pasteWasHere=1">odkaz</a><script>pasteWasHere=1</script><img src="https://example.org/x.png" onerror="pasteWasHere=1"><iframe src="https://example.org"></iframe><svg onload="pasteWasHere=1"></svg><object data="x"></object><style>@import "https://example.org/x.css"</style> po</p>'

/** Pieces that are put together at random: closed, unclosed, in each other. */
export const bits = [
  '<p>',
  '</p>',
  '<ul><li>',
  '</li></ul>',
  '<ol start="-3">',
  '<table><tr><td colspan="3" rowspan="9">',
  '</td></tr></table>',
  '<table>',
  '<h1>',
  '<h6>x</h6>',
  '<blockquote>',
  '<b>',
  '<a href="#x" id="y">[1]</a>',
  '<p><a href="#y" id="x">[1]</a> pozn</p>',
  '<p style="mso-list:l0 level3 lfo1"><span style="mso-list:Ignore">3)</span>a</p>',
  '<figure data-asset="nic">',
  '<span data-footnote>',
  '<span lang="xx-YY">cizí</span>',
  '<aside data-callout data-kind="zlý">',
  '<hr data-page-break>',
  '<div data-writing-lines data-count="9999">',
  '<img src="data:image/png;base64,AAAA">',
  'text',
  '&nbsp;',
  '\ud800',
] as const
