/** By error code: what happened, that the work is safe where it is, what to do now. */
export const errors = {
  'library-missing':
    'Soubor s knihovnou tu není: {{path}}. Mohl být přesunut nebo je na disku, který není připojen. Připojte disk nebo vyberte knihovnu na novém místě.',
  'library-not-a-library':
    'Tento soubor není knihovna programu Skripta: {{path}}. Nic se v něm nezměnilo. Vyberte soubor s příponou .skripta nebo zálohu knihovny.',
  'library-newer':
    'Knihovnu uložila novější verze programu, tato ji neumí otevřít. Knihovna zůstala beze změny. Nainstalujte novější verzi Skript.',
  'library-damaged':
    'Soubor s knihovnou je poškozený. Nic se do něj nezapíše. Otevřete nejnovější zálohu; poškozený soubor si ponechte.',
  'library-open-elsewhere': 'Knihovna je otevřená v jiném okně nebo programu. Zavřete ji tam a zkuste to znovu.',
  'library-read-only':
    'Do knihovny tady nejde zapisovat: soubor nebo složka jsou jen pro čtení. Knihovna je v pořádku. Uložte si kopii jinam a pracujte v ní.',
  'library-unsafe-place':
    'Knihovna leží ve složce, kterou kopíruje jiný program, nebo na síťovém disku ({{folder}}). Tam by se mohla poškodit. Pracujte s ní v tomto počítači a na toto místo ji zálohujte.',
  'library-exists': 'Soubor s tímto názvem už existuje a zůstal beze změny. Zvolte jiný název.',
  'library-not-open': 'Není otevřená žádná knihovna. Otevřete ji nebo založte novou.',
  'disk-full':
    'Na disku došlo místo. Co bylo uloženo, je v pořádku. Uvolněte místo nebo uložte kopii jinam, pak to zkuste znovu.',
  'disk-error':
    'Disk neodpovídá, jak má. Poslední změna se nemusela uložit; dříve uložené texty zůstávají. Zkontrolujte připojení disku a zkuste to znovu, případně uložte kopii jinam.',
  'backup-damaged':
    'Tato záloha se nedá celá přečíst. Nic se nezměnilo a současná knihovna zůstala na svém místě. Vyberte jinou zálohu.',
  'backup-failed':
    'Záloha se nepodařila a žádná starší se kvůli tomu nesmazala. Knihovna je v pořádku. Zkuste to znovu nebo zvolte jiné místo.',
  conflict: 'Mezitím se tu něco změnilo. Nic se nepřepsalo. Podívejte se na nový stav a rozhodněte, co platí.',
  'not-found': 'Tohle už v knihovně není. Nic dalšího se nezměnilo. Vraťte se na seznam a vyberte znovu.',
  'document-refused':
    'V textu je něco, čemu program nerozumí, proto ho neuložil jako kapitolu. Text je odložený beze změny a nic se nepřepsalo. Uložte si ho do souboru a pokračujte z poslední verze.',
  'document-newer':
    'Text napsala novější verze programu. Zůstal beze změny a jde jen číst. Nainstalujte novější verzi Skript.',
  'nothing-to-version': 'Od poslední verze se nic nezměnilo, nová verze není potřeba.',
  'damaged-content':
    'Uložený text je poškozený, proto ho program nepřepíše. Ostatní texty jsou v pořádku. Vraťte se ke starší verzi, nebo otevřete zálohu.',
  'empty-over-text':
    'Kapitola by se uložila prázdná, proto se neuložilo nic. Původní text je v pořádku. Pokud má být kapitola opravdu prázdná, potvrďte to.',
  'asset-missing': 'Obrázek v knihovně chybí. Text je v pořádku. Vložte obrázek znovu.',
  'asset-unsupported':
    'Soubor {{name}} nejde vložit. Použijte obrázek PNG, JPEG, GIF, WebP nebo jednoduchou kresbu SVG bez odkazů.',
  'asset-too-large': 'Obrázek {{name}} je příliš velký. Zmenšete ho a vložte znovu.',
  'import-unreadable':
    'Soubor {{name}} se nepodařilo přečíst. V knihovně se nic nezměnilo. Zkontrolujte, že jde otevřít v programu, kde vznikl.',
  'import-too-large':
    'Soubor {{name}} je na načtení příliš velký. V knihovně se nic nezměnilo. Rozdělte ho na menší části.',
  'import-damaged':
    'Soubor {{name}} je poškozený nebo neúplný. V knihovně se nic nezměnilo. Otevřete ho ve Wordu, uložte znovu a načtěte novou kopii.',
  'import-not-word':
    'Soubor {{name}} není dokument Wordu. V knihovně se nic nezměnilo. Uložte text jako DOCX a načtěte ten.',
  'import-old-word':
    'Soubor {{name}} je ve starém formátu Wordu (.doc). V knihovně se nic nezměnilo. Otevřete ho ve Wordu a uložte jako DOCX.',
  'import-encrypted':
    'Soubor {{name}} je zamčený heslem. V knihovně se nic nezměnilo. Otevřete ho ve Wordu a uložte bez hesla.',
  'import-unsafe':
    'Soubor {{name}} je sestavený tak, že by mohl počítači uškodit, a proto se nenačetl. V knihovně se nic nezměnilo. Otevřete ho ve Wordu, uložte znovu a načtěte novou kopii.',
  'import-empty': 'V souboru {{name}} není žádný text ani obrázek. V knihovně se nic nezměnilo.',
  'import-refused':
    'V souboru {{name}} je část, které program nerozumí, proto se nenačetl. V knihovně se nic nezměnilo. Vyžádejte si ho ve Wordu nebo z novější verze Skript.',
  'import-stopped':
    'Soubor {{name}} je na načtení příliš složitý, a proto bylo načítání ukončeno. V knihovně se nic nezměnilo. Rozdělte ho na menší části.',
  'package-damaged':
    'Soubor {{path}} je poškozený nebo neúplný ({{detail}}). V knihovně se nic nezměnilo. Požádejte o nový soubor.',
  'package-newer':
    'Soubor {{path}} uložila novější verze programu. V knihovně se nic nezměnilo. Nainstalujte novější verzi Skript.',
  'package-too-large':
    'Soubor {{path}} je příliš velký. Nic se nezměnilo. Předejte menší část nebo použijte zálohu knihovny.',
  'package-other-kind':
    'Soubor {{path}} obsahuje něco jiného, než se tady dá otevřít. V knihovně se nic nezměnilo. Vyberte jiný soubor.',
  'package-not-newer':
    'Soubor {{path}} není novější než knihovna v tomto počítači. Nic se nezměnilo. Pokračujte v knihovně, kterou tu máte.',
  'library-taken-along':
    'S touto knihovnou se pracuje v jiném počítači, tady se dá jen číst. Nic se nezměnilo. Pracujte tam, nebo si práci převezměte zpět.',
  'library-forked':
    'S knihovnou se od posledního přenesení pracovalo na obou místech. Nic se nespojilo ani nepřepsalo. Otevřete soubor {{path}} jako samostatnou knihovnu.',
  'annex-locked':
    'Soubor „{{name}}“ je zamčený heslem nebo má uzamčená práva. Uložte ho bez zámku a přidejte ho znovu.',
  'annex-form':
    'Soubor „{{name}}“ je formulář, jehož stránky vykreslí až program Adobe Acrobat. Otevřete ho tam, vytiskněte do PDF a přidejte výsledek.',
  'annex-damaged':
    'Soubor „{{name}}“ nejde přečíst: není to PDF, nebo je poškozený. Otevřete ho, uložte znovu jako PDF a přidejte ho.',
  'annex-too-large': 'Soubor „{{name}}“ je větší než 60 MB. Zmenšete obrázky v něm, nebo ho rozdělte.',
  'copies-nobody': 'Na seznamu účastníků zatím nikdo není. Přidejte účastníky a zkuste to znovu.',
  'copies-not-issued': 'Balíček pro účastníky zatím není vydaný. Vydejte ho, nebo udělejte výtisky zkušební.',
  'pack-empty': 'V balíčku zatím není žádná kapitola. Přidejte alespoň jednu.',
  'pack-issued':
    'Tento balíček už byl vydaný. Vydání jsou doklad o tom, co účastníci dostali, proto s balíčkem zůstávají u workshopu. Nic se nezměnilo. Pokud vydání neplatí, označte ho jako stažené.',
  'pack-removed':
    'Balíček byl mezitím odebrán z workshopu, takže z něj nic nevyšlo a žádný soubor nevznikl. Kapitoly zůstaly beze změny. Vraťte balíček, nebo vydejte jiný.',
  'preflight-stopped':
    'Balíček nejde vydat, dokud se neopraví, co našla kontrola. Všechno zůstává uložené. Otevřete kontrolu a projděte ji.',
  'preflight-errors':
    'Kontrola našla věci, které je potřeba opravit, nebo přijmout a uvést důvod. Všechno zůstává uložené. Otevřete kontrolu a rozhodněte.',
  'output-exists': 'Soubor s tímto názvem už existuje a zůstal beze změny: {{path}}. Zvolte jiný název nebo složku.',
  'output-not-writable': 'Do této složky nejde zapisovat: {{path}}. Knihovna je v pořádku. Zvolte jinou složku.',
  'output-in-use':
    'Soubor je otevřený v jiném programu: {{path}}. Zavřete ho tam a zkuste to znovu, nebo zvolte jiný název.',
  'export-failed': 'Soubory se nepodařilo vytvořit. Knihovna je v pořádku a dřívější soubory zůstaly. Zkuste to znovu.',
  'output-check-failed':
    'Hotové PDF neprošlo kontrolou, proto nebylo vydáno ani uloženo. Knihovna je v pořádku a dřívější soubory zůstaly. Zkušební výtisk jde udělat dál.',
  'export-process-died':
    'Příprava souborů se přerušila. Knihovna je v pořádku a dřívější soubory zůstaly. Zkuste to znovu.',
  cancelled: 'Zrušeno. Nic se nezměnilo.',
  'invalid-input': 'Některý údaj nejde použít. Nic se nezměnilo. Zkontrolujte vyplněné údaje.',
  'unknown-command':
    'Tuhle akci program nezná. Nic se nezměnilo. Pokud se to opakuje, program zavřete a otevřete znovu.',
  'not-allowed': 'Tohle program z bezpečnostních důvodů nedovolí. Nic se nezměnilo.',
  'not-available': 'Tohle teď není k dispozici. Vaše práce je v pořádku. Zkuste to za chvíli.',
  unexpected:
    'Něco se nepovedlo. Uložené texty jsou v pořádku. Zkuste to znovu; pokud se to opakuje, program zavřete a otevřete.',
  'evidence-unsupported':
    'Soubor {{name}} k dokladům nejde přidat. Lze přidat PDF, fotografie a obrázky (JPEG, PNG, TIFF, HEIC) a dokumenty Word, Excel, PowerPoint a OpenDocument bez maker.',
  'evidence-too-large': 'Soubor {{name}} je větší než {{most}} MB. Naskenujte ho v menším rozlišení nebo ho rozdělte.',
  'evidence-removed': 'Tento doklad už byl odebrán. Jeho záznam zůstává v historii.',
  'output-too-deep':
    'Cesta ke složce {{path}} je tak dlouhá, že by se do ní soubory nevešly. Zvolte složku blíže kořeni disku.',
}
