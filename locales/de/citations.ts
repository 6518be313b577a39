/** A rule that turns part of a citation into German. */
type Rule = readonly [pattern: RegExp, german: string | ((...parts: readonly string[]) => string)]

/** The names of the texts. */
const texts: readonly Rule[] = [
  [/^Code of Practice of 10 July 2025$/, 'Praxisleitfaden vom 10. Juli 2025'],
  [/^Code of Practice, Transparency chapter/, 'Praxisleitfaden, Kapitel Transparenz'],
  [/^Code of Practice, Copyright chapter/, 'Praxisleitfaden, Kapitel Urheberrecht'],
  [/^Code of Practice, Safety and Security chapter/, 'Praxisleitfaden, Kapitel Sicherheit und Gefahrenabwehr'],
  [/^Guidelines C/, 'Leitlinien C'],
  [/^Explanatory notice C/, 'Erläuterung C'],
  [/^Template C/, 'Vorlage C'],
  [/^Implementing Regulation/, 'Durchführungsverordnung'],
  [/^Incident report template, November 2025$/, 'Vorlage für Meldungen schwerwiegender Vorfälle, November 2025'],
  [/^Rule of this gate$/, 'Regel dieser Prüfung'],
  [/^Decision table of this gate, row (\w+)$/, 'Entscheidungstabelle dieser Prüfung, Zeile $1'],
  [/^Rule of this gate on values near a threshold$/, 'Regel dieser Prüfung zu Werten nahe einem Schwellenwert'],
  [
    /^This repository's policy: limits and roster in (\S+)$/,
    'Regeln dieses Repositorys: Grenzen und Funktionsliste in $1',
  ],
  [/^This repository's policy: sign-off$/, 'Regeln dieses Repositorys: Freigabe'],
  [/^This repository's policy: /, 'Regeln dieses Repositorys: '],
]

/** The parts of a text. */
const parts: readonly Rule[] = [
  [/\bMeasures (?=\d)/g, 'Maßnahmen '],
  [/\bMeasure (?=\d)/g, 'Maßnahme '],
  [/\bCommitments (?=\d)/g, 'Verpflichtungen '],
  [/\bCommitment (?=\d)/g, 'Verpflichtung '],
  [/\bAppendix (?=\d)/g, 'Anlage '],
  [/\bglossary, "model"/g, 'Glossar, „Modell“'],
  [/\bglossary, "confirmed"/g, 'Glossar, „bestätigt“'],
  [/\bglossary, "post-market monitoring"/g, 'Glossar, „Beobachtung nach dem Inverkehrbringen“'],
  [/\bfirst and third paragraph\b/g, 'erster und dritter Absatz'],
  [/\bfirst paragraph\b/g, 'erster Absatz'],
  [/\bsecond sentence\b/g, 'zweiter Satz'],
  [/\bannex\b/g, 'Anhang'],
  [/\bsections (?=\d)/g, 'Abschnitte '],
  [/\b[sS]ections? (?=\d)/g, 'Abschnitt '],
  [/\bAnnex (?=[XV])/g, 'Anhang '],
  [/\bpoints (?=\d)/g, 'Nummern '],
  [/\bpoint (?=\d)/g, 'Nummer '],
  [/\bparas (\d+)-(\d+)/g, 'Rn. $1–$2'],
  [/\bpara (?=\d)/g, 'Rn. '],
  [/\((Rn\. [\d–]+)\)/g, ', $1'],
  [/\(licence\)/g, '(Lizenz)'],
  [/\(monetisation\)/g, '(Monetarisierung)'],
  [/\(public availability\)/g, '(öffentliche Verfügbarkeit)'],
  [/\bon recital (\d+) of the AI Act\b/g, 'zu Erwägungsgrund $1 der KI-Verordnung'],
  [/ (?=, Rn\.)/g, ''],
  [/ and /g, ' und '],
  [/ to (?=\d)/g, ' bis '],
]

/** A citation of the catalogue as a German reader writes it: `AI Act Article 53(1)(d)` is `Artikel 53 Absatz 1 Buchstabe d KI-Verordnung`. */
export function cite(citation: string): string {
  const act = /^AI Act (Articles? .*|recitals? .*|Annex .*)$/.exec(citation)?.[1]
  if (act !== undefined) return `${placeIn(act)} KI-Verordnung`
  if (citation === 'AI Act, Chapter V') return 'Kapitel V KI-Verordnung'
  const other = /^((?:Directive|Regulation) \S+(?: \d{4}\/\d+)?(?:\/EC)?) (Article .*)$/.exec(citation)
  if (other?.[1] !== undefined && other[2] !== undefined) return `${placeIn(other[2])} der ${lawOf(other[1])}`
  return points(replaced(replaced(citation, texts), parts))
}

function replaced(text: string, rules: readonly Rule[]): string {
  return rules.reduce(
    (sofar, [pattern, german]) =>
      typeof german === 'string' ? sofar.replace(pattern, german) : sofar.replace(pattern, german),
    text,
  )
}

function lawOf(name: string): string {
  return name.replace('Directive', 'Richtlinie').replace('Regulation', 'Verordnung').replace('/EC', '/EG')
}

function placeIn(place: string): string {
  if (place.startsWith('recital'))
    return and(place.replace('recitals', 'Erwägungsgründe').replace('recital', 'Erwägungsgrund'))
  if (place.startsWith('Annex')) return points(replaced(place, parts))
  const listed = place.replace(/^Articles? /, '').split(/( and | to |, )(?=\d)/)
  const articles = listed.map((one, index) => (index % 2 === 1 ? and(one) : articleOf(one)))
  return `Artikel ${articles.join('')}`
}

/** `53(1)(a) and (b)` is `53 Absatz 1 Buchstaben a und b`; the definitions of Article 3 have numbers. */
function articleOf(point: string): string {
  const number = /^\d+/.exec(point)?.[0] ?? ''
  const first = number === '3' ? 'Nummer' : 'Absatz'
  return point
    .replace(/^(\d+)\((\d+)\)/, `$1 ${first} $2`)
    .replace(
      /((?:\([a-z]\)(?:, | and | to )){1,}\([a-z]\))/,
      (letters) => ` Buchstaben ${and(letters.replace(/[()]/g, ''))}`,
    )
    .replace(/\(([a-z])\)(?=\(|$| )/, ' Buchstabe $1')
    .replace(/\((i{1,3}|iv|v)\)$/, ' Ziffer $1')
    .replace(/ second sentence$/, ' Satz 2')
    .replace(/ {2,}/g, ' ')
}

/** Points of annexes and of the Code: `1.2(1)(b)` is `1.2 Nummer 1 Buchstabe b`, `2(c)` is `2 Buchstabe c`. */
function points(text: string): string {
  return text
    .replace(/(?<=\d)\((\d+)\)/g, ' Nummer $1')
    .replace(/(?<=\d)\(([a-z])\)/g, ' Buchstabe $1')
    .replace(/\(([ivx]+)\)/g, ' Ziffer $1')
}

function and(text: string): string {
  return text.replaceAll(' and ', ' und ').replaceAll(' to ', ' bis ')
}
