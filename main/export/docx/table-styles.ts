/** Table styles cannot be given to the library; tests and imports tell data from boxes by them. */
export const tableStyles = ['SkriptaTable', 'SkriptaBox']
  .map(
    (id) =>
      `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="TableNormal"/>` +
      '<w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  )
  .join('')

/** What the styles above are based on; Word writes it into every document. */
export const tableNormal =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
  '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
