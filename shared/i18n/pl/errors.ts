/** By error code: what happened, that the work is safe where it is, what to do now. */
export const errors = {
  'library-missing':
    'Nie ma tu pliku biblioteki: {{path}}. Mógł zostać przeniesiony albo jest na dysku, który nie jest podłączony. Podłącz dysk albo wybierz bibliotekę w nowym miejscu.',
  'library-not-a-library':
    'Ten plik nie jest biblioteką programu Skripta: {{path}}. Nic się w nim nie zmieniło. Wybierz plik z rozszerzeniem .skripta albo kopię zapasową biblioteki.',
  'library-newer':
    'Bibliotekę zapisała nowsza wersja programu, ta nie potrafi jej otworzyć. Biblioteka pozostała bez zmian. Zainstaluj nowszą wersję programu Skripta.',
  'library-damaged':
    'Plik biblioteki jest uszkodzony. Nic nie zostanie w nim zapisane. Otwórz najnowszą kopię zapasową; uszkodzony plik zachowaj.',
  'library-open-elsewhere': 'Biblioteka jest otwarta w innym oknie lub programie. Zamknij ją tam i spróbuj ponownie.',
  'library-read-only':
    'W tym miejscu nie można zapisywać w bibliotece: plik lub folder jest tylko do odczytu. Biblioteka jest w porządku. Zapisz kopię w innym miejscu i pracuj na niej.',
  'library-unsafe-place':
    'Biblioteka leży w folderze, który kopiuje inny program, albo na dysku sieciowym ({{folder}}). Mogłaby się tam uszkodzić. Pracuj z nią w tym komputerze, a w tamtym miejscu zapisuj kopię zapasową.',
  'library-exists': 'Plik o tej nazwie już istnieje i pozostał bez zmian. Wybierz inną nazwę.',
  'library-not-open': 'Nie jest otwarta żadna biblioteka. Otwórz ją albo utwórz nową.',
  'disk-full':
    'Na dysku zabrakło miejsca. To, co zostało zapisane, jest w porządku. Zwolnij miejsce albo zapisz kopię gdzie indziej, a potem spróbuj ponownie.',
  'disk-error':
    'Dysk nie działa tak, jak powinien. Ostatnia zmiana mogła się nie zapisać; wcześniej zapisane teksty pozostają. Sprawdź podłączenie dysku i spróbuj ponownie albo zapisz kopię gdzie indziej.',
  'backup-damaged':
    'Tej kopii zapasowej nie da się w całości odczytać. Nic się nie zmieniło, a obecna biblioteka została na swoim miejscu. Wybierz inną kopię.',
  'backup-failed':
    'Nie udało się utworzyć kopii zapasowej; żadna starsza nie została z tego powodu usunięta. Biblioteka jest w porządku. Spróbuj ponownie albo wybierz inne miejsce.',
  conflict:
    'W międzyczasie coś się tu zmieniło. Nic nie zostało nadpisane. Obejrzyj nowy stan i zdecyduj, co obowiązuje.',
  'not-found': 'Tego nie ma już w bibliotece. Nic innego się nie zmieniło. Wróć do listy i wybierz ponownie.',
  'document-refused':
    'W tekście jest coś, czego program nie rozumie, dlatego nie zapisał go jako rozdziału. Tekst jest odłożony bez zmian i nic nie zostało nadpisane. Zapisz go do pliku i pracuj dalej od ostatniej wersji.',
  'document-newer':
    'Tekst napisano w nowszej wersji programu. Pozostał bez zmian i można go tylko czytać. Zainstaluj nowszą wersję programu Skripta.',
  'nothing-to-version': 'Od ostatniej wersji nic się nie zmieniło, nowa wersja nie jest potrzebna.',
  'damaged-content':
    'Zapisany tekst jest uszkodzony, dlatego program go nie nadpisze. Pozostałe teksty są w porządku. Przywróć starszą wersję albo otwórz kopię zapasową.',
  'empty-over-text':
    'Rozdział zostałby zapisany jako pusty, dlatego nic nie zapisano. Poprzedni tekst jest w porządku. Jeśli rozdział naprawdę ma być pusty, potwierdź to.',
  'asset-missing': 'W bibliotece brakuje obrazu. Tekst jest w porządku. Wstaw obraz ponownie.',
  'asset-unsupported':
    'Pliku {{name}} nie można wstawić. Użyj obrazu PNG, JPEG, GIF, WebP albo prostego rysunku SVG bez odsyłaczy.',
  'asset-too-large': 'Obraz {{name}} jest za duży. Zmniejsz go i wstaw ponownie.',
  'import-unreadable':
    'Nie udało się odczytać pliku {{name}}. W bibliotece nic się nie zmieniło. Sprawdź, czy otwiera się w programie, w którym powstał.',
  'import-too-large':
    'Plik {{name}} jest za duży, by go wczytać. W bibliotece nic się nie zmieniło. Podziel go na mniejsze części.',
  'import-damaged':
    'Plik {{name}} jest uszkodzony lub niepełny. W bibliotece nic się nie zmieniło. Otwórz go w Wordzie, zapisz ponownie i wczytaj nową kopię.',
  'import-not-word':
    'Plik {{name}} nie jest dokumentem Worda. W bibliotece nic się nie zmieniło. Zapisz tekst jako DOCX i wczytaj ten plik.',
  'import-old-word':
    'Plik {{name}} ma stary format Worda (.doc). W bibliotece nic się nie zmieniło. Otwórz go w Wordzie i zapisz jako DOCX.',
  'import-encrypted':
    'Plik {{name}} jest zabezpieczony hasłem. W bibliotece nic się nie zmieniło. Otwórz go w Wordzie i zapisz bez hasła.',
  'import-unsafe':
    'Plik {{name}} jest zbudowany tak, że mógłby zaszkodzić komputerowi, dlatego nie został wczytany. W bibliotece nic się nie zmieniło. Otwórz go w Wordzie, zapisz ponownie i wczytaj nową kopię.',
  'import-empty': 'W pliku {{name}} nie ma tekstu ani obrazu. W bibliotece nic się nie zmieniło.',
  'import-refused':
    'W pliku {{name}} jest część, której program nie rozumie, więc nie został wczytany. W bibliotece nic się nie zmieniło. Poproś o plik w Wordzie albo z nowszej wersji Skripty.',
  'import-stopped':
    'Plik {{name}} jest zbyt złożony, dlatego wczytywanie zostało zakończone. W bibliotece nic się nie zmieniło. Podziel go na mniejsze części.',
  'package-damaged':
    'Plik {{path}} jest uszkodzony lub niepełny ({{detail}}). W bibliotece nic się nie zmieniło. Poproś o nowy plik.',
  'package-newer':
    'Plik {{path}} zapisała nowsza wersja programu. W bibliotece nic się nie zmieniło. Zainstaluj nowszą wersję Skript.',
  'package-too-large':
    'Plik {{path}} jest za duży. Nic się nie zmieniło. Przekaż mniejszą część albo użyj kopii zapasowej biblioteki.',
  'package-other-kind':
    'Plik {{path}} zawiera coś innego, niż można tu otworzyć. W bibliotece nic się nie zmieniło. Wybierz inny plik.',
  'package-not-newer':
    'Plik {{path}} nie jest nowszy niż biblioteka na tym komputerze. Nic się nie zmieniło. Pracuj dalej w bibliotece, którą tu masz.',
  'library-taken-along':
    'Nad tą biblioteką pracuje się na innym komputerze, tutaj można ją tylko czytać. Nic się nie zmieniło. Pracuj tam albo przejmij pracę z powrotem.',
  'library-forked':
    'Od ostatniego przeniesienia pracowano w obu miejscach. Niczego nie połączono ani nie nadpisano. Otwórz plik {{path}} jako osobną bibliotekę.',
  'annex-locked':
    'Plik „{{name}}” jest zabezpieczony hasłem albo ma zablokowane uprawnienia. Zapisz go bez zabezpieczenia i dodaj ponownie.',
  'annex-form':
    'Plik „{{name}}” to formularz, którego strony rysuje dopiero program Adobe Acrobat. Otwórz go tam, wydrukuj do pliku PDF i dodaj wynik.',
  'annex-damaged':
    'Nie można odczytać pliku „{{name}}”: to nie jest PDF albo jest uszkodzony. Otwórz go, zapisz ponownie jako PDF i dodaj.',
  'annex-too-large': 'Plik „{{name}}” ma ponad 60 MB. Zmniejsz obrazy albo podziel plik.',
  'copies-nobody': 'Na liście uczestników nikogo jeszcze nie ma. Dodaj uczestników i spróbuj ponownie.',
  'copies-not-issued': 'Pakiet dla uczestników nie został jeszcze wydany. Wydaj go albo zrób egzemplarze próbne.',
  'pack-empty': 'W pakiecie nie ma jeszcze żadnego rozdziału. Dodaj co najmniej jeden.',
  'pack-issued':
    'Ten pakiet został już wydany. Wydania są dowodem na to, co otrzymali uczestnicy, dlatego pozostają przy warsztacie razem z pakietem. Nic się nie zmieniło. Jeśli wydanie jest nieważne, oznacz je jako wycofane.',
  'pack-removed':
    'Pakiet został w międzyczasie usunięty z warsztatu, więc niczego nie wydano i nie powstał żaden plik. Rozdziały się nie zmieniły. Przywróć pakiet albo wydaj inny.',
  'preflight-stopped':
    'Pakietu nie można wydać, dopóki nie zostanie poprawione to, co wykazała kontrola. Wszystko pozostaje zapisane. Otwórz kontrolę i przejrzyj ją.',
  'preflight-errors':
    'Kontrola wykazała sprawy, które trzeba poprawić albo przyjąć z uzasadnieniem. Wszystko pozostaje zapisane. Otwórz kontrolę i zdecyduj.',
  'output-exists': 'Plik o tej nazwie już istnieje i pozostał bez zmian: {{path}}. Wybierz inną nazwę lub folder.',
  'output-not-writable':
    'W tym folderze nie można zapisywać: {{path}}. Biblioteka jest w porządku. Wybierz inny folder.',
  'output-in-use':
    'Plik jest otwarty w innym programie: {{path}}. Zamknij go tam i spróbuj ponownie albo wybierz inną nazwę.',
  'export-failed':
    'Nie udało się utworzyć plików. Biblioteka jest w porządku, a wcześniejsze pliki pozostały. Spróbuj ponownie.',
  'output-check-failed':
    'Gotowy plik PDF nie przeszedł kontroli, dlatego nie został wydany ani zapisany. Biblioteka jest w porządku, a wcześniejsze pliki pozostały. Wydruk próbny można nadal przygotować.',
  'export-process-died':
    'Przygotowanie plików zostało przerwane. Biblioteka jest w porządku, a wcześniejsze pliki pozostały. Spróbuj ponownie.',
  cancelled: 'Anulowano. Nic się nie zmieniło.',
  'invalid-input': 'Niektórych danych nie można użyć. Nic się nie zmieniło. Sprawdź wypełnione pola.',
  'unknown-command':
    'Program nie zna tego działania. Nic się nie zmieniło. Jeśli to się powtórzy, zamknij program i otwórz go ponownie.',
  'not-allowed': 'Ze względów bezpieczeństwa program na to nie pozwala. Nic się nie zmieniło.',
  'not-available': 'To nie jest teraz dostępne. Twoja praca jest bezpieczna. Spróbuj za chwilę.',
  unexpected:
    'Coś się nie udało. Zapisane teksty są w porządku. Spróbuj ponownie; jeśli to się powtórzy, zamknij program i otwórz go ponownie.',
  'evidence-unsupported':
    'Pliku {{name}} nie można dodać do dowodów. Można dodać PDF, zdjęcia i obrazy (JPEG, PNG, TIFF, HEIC) oraz dokumenty Word, Excel, PowerPoint i OpenDocument bez makr.',
  'evidence-too-large':
    'Plik {{name}} jest większy niż {{most}} MB. Zeskanuj go w mniejszej rozdzielczości albo podziel.',
  'evidence-removed': 'Ten dowód został już usunięty. Jego wpis pozostaje w historii.',
  'output-too-deep':
    'Ścieżka do folderu {{path}} jest tak długa, że pliki się w niej nie zmieszczą. Wybierz folder bliżej początku dysku.',
}
