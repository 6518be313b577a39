import type { ExplainWords } from '../explain-words.ts'

/** What a terminal says around a measure, a requirement or an item, in German. */
export const explain: ExplainWords = {
  weight: ({ force, basis, grade, effect }) =>
    `Verbindlichkeit: ${force}. Grundlage: ${basis}. Einstufung: ${grade}. Folge einer Lücke: ${effect}.`,
  row: 'Zeile der Entscheidungstabelle',
  modifies: 'Sie ändert die Zeile ab, die entscheidet.',
  evidence: 'Nachweis',
  next: 'Als Nächstes',
  source: 'Fundstelle',
  document: 'Dokument',
  audiences: 'Für',
  noAudience: 'das Formular nennt niemanden',
  accepts: 'Außer einem Wert geht',
  nothingElse: 'nichts anderes',
}
