/** Práce s konceptem: ukládání, osnova, pojmenování verze. */
export const drafting = {
  title: 'Název kapitoly',
  opening: 'Kapitola se otevírá',
  status: {
    saved: 'Uloženo {{time}}', waiting: 'Neuložené změny', saving: 'Ukládá se', failed: 'Neuloženo. Text je v tomto okně, nezavírejte je.',
    conflict: 'Neuloženo. V knihovně je jiný text.', empty: 'Neuloženo. Text je prázdný.', label: 'Stav uložení',
  },
  failed: { text: 'Poslední změny se nepodařilo uložit. Zkouší se to znovu samo. Text zůstává v tomto okně.', retry: 'Zkusit hned', saveToFile: 'Uložit do souboru' },
  savedToFile: 'Text je v souboru {{path}}',
  leftUnsaved: 'Kapitola {{title}} ještě není uložená. Otevřete ji znovu, text na vás čeká.',
  refused: {
    title: 'Tento text se nedá upravovat', text: 'Kapitola {{title}} obsahuje něco, čemu toto vydání programu nerozumí. Nic z ní se neztratilo a nic se v ní nezmění. Můžete si ji uložit do souboru nebo se vrátit k některé z verzí.',
    detail: 'Pro podporu: {{problem}}', saveToFile: 'Uložit do souboru', raw: 'Uložená podoba',
  },
  conflict: {
    title: 'V knihovně je jiný text této kapitoly',
    text: 'Kapitola byla mezitím uložena z jiného okna. Oba texty jsou v bezpečí, rozhodněte, se kterým se bude pracovat dál.',
    mine: 'Pracovat s textem z tohoto okna', mineHelp: 'Text z knihovny se nejdřív uloží jako verze.',
    stored: 'Pracovat s textem z knihovny', storedHelp: 'Text z tohoto okna si nejdřív uložte do souboru.',
    saveToFile: 'Uložit můj text do souboru', versionName: 'Text z knihovny před {{time}}', storedTitle: 'Text v knihovně', mineTitle: 'Text v tomto okně',
  },
  empty: {
    title: 'Má být kapitola prázdná?', text: 'V kapitole byl text a teď v ní žádný není. Uložený text zatím zůstává v knihovně.',
    keep: 'Vrátit uložený text', clear: 'Ano, kapitola má být prázdná',
  },
  outline: { label: 'Osnova', empty: 'Osnova se skládá z nadpisů. Zatím tu žádný není.' },
  words_one: '{{count}} slovo', words_few: '{{count}} slova', words_many: '{{count}} slova', words_other: '{{count}} slov',
  nameVersion: {
    action: 'Pojmenovat verzi', title: 'Pojmenovat verzi', name: 'Název', note: 'Co je v ní nového', lawAsOf: 'Právní stav ke dni',
    checkAgainBy: 'Znovu ověřit do', save: 'Uložit verzi', done: 'Uloženo jako {{name}}', noChanges: 'Od poslední verze se text nezměnil.',
    notSaved: 'Text se nejdřív musí uložit. Teď to nejde, zkuste to za chvíli.',
  },
}
