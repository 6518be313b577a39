import type { ProblemWords } from '../locale.ts'
import type { WordArguments } from '../quoted.ts'
import { actProblems } from './act-problems.ts'
import { assessingProblems } from './assessing-problems.ts'
import { copyrightProblems } from './copyright-problems.ts'
import { governanceProblems } from './governance-problems.ts'
import { nonAnswerProblems } from './non-answer-problems.ts'
import { policyProblems } from './policy-problems.ts'
import { questions } from './questions.ts'
import { reliefProblems } from './relief-problems.ts'
import { signOffProblems } from './sign-off-problems.ts'
import { summaryProblems } from './summary-problems.ts'

/** What is wrong at a place, in German. */
export const problemWords: ProblemWords = {
  ...actProblems,
  ...assessingProblems,
  ...copyrightProblems,
  ...governanceProblems,
  ...nonAnswerProblems,
  ...policyProblems,
  ...reliefProblems,
  ...signOffProblems,
  ...summaryProblems,
  'not-utf8': () => 'Die Datei ist kein gültiges UTF-8.',
  'too-large': ({ limit }) => `Die Datei ist größer, als gelesen wird${limit ? ` (${limit} Byte)` : ''}.`,
  'too-deep': ({ limit }) =>
    `Die Datei ist tiefer verschachtelt, als gelesen wird${limit ? ` (${limit} Ebenen)` : ''}.`,
  'too-complex': () => 'Die Datei ließ sich in der dafür vorgesehenen Zeit nicht vollständig lesen.',
  alias: () => 'Anker, Aliase und Zusammenführungen in YAML sind hier nicht zugelassen; den Wert ausschreiben.',
  'yaml-directive': () => 'YAML-Direktiven und -Tags sind hier nicht zugelassen; sie sind zu entfernen.',
  'duplicate-key': () => 'Derselbe Schlüssel oder dasselbe Feld steht hier ein zweites Mal.',
  syntax: () => 'Die Datei ist an dieser Stelle nicht lesbar.',
  'tab-indentation': () => 'Diese Zeile ist nicht lesbar: mit Tabulator eingerückt. Nehmen Sie Leerzeichen.',
  'odd-space': () =>
    'Diese Zeile ist nicht lesbar: mit einem besonderen Leerzeichen eingerückt. Nehmen Sie gewöhnliche Leerzeichen.',
  'conflict-marker': () =>
    'Hier ist ein Merge-Konflikt stehen geblieben. Behalten Sie eine Seite und entfernen Sie die Markierungen.',
  'lfs-pointer': () => 'Das ist ein Verweis von Git LFS, nicht das Dokument selbst.',
  link: () => 'Das ist ein symbolischer Link; solchen wird nicht gefolgt.',
  submodule: () => 'Dieser Pfad ist ein Submodul; ein solches wird nicht gelesen.',
  'outside-repository': () => 'Der Pfad führt aus dem Repository hinaus.',
  'not-a-mapping': () => 'Das Dokument muss eine Zuordnung von Schlüsseln zu Werten sein.',
  'document-missing': () => 'Das Dokument liegt nicht im Repository.',
  'document-blank': () => 'Das Dokument ist da, aber darin ist nichts beantwortet.',
  'nothing-recognised': ({ count }) =>
    `In diesem Dokument ist keines der ${count ?? ''} Felder des Formulars zu erkennen; Felder stehen unter Überschriften mit ihrem Namen.`,
  'two-formats': ({ path }) =>
    `Dasselbe Dokument liegt in einem zweiten Format in ${path ?? 'einer anderen Datei'}; nur eines behalten.`,
  'unknown-key': (args) => `Dieser Schlüssel ist nicht bekannt${hint(args)}`,
  'wrong-type': () => 'Der Wert hat nicht den Typ, den dieser Schlüssel verlangt.',
  'quotes-missing': () => 'Das muss Text sein. Setzen Sie Anführungszeichen: "3.0".',
  'country-unknown': () => 'Dieses Land gibt es nicht. Schreiben Sie den ISO-Code, etwa AT, oder den Namen.',
  'not-an-option': ({ allowed }) => `Der Wert ist keine der vorgesehenen Angaben${listed(allowed)}.`,
  malformed: ({ allowed }) => `Der Wert hat nicht die Form, die dieses Feld verlangt${listed(allowed)}.`,
  missing: () => 'Das Feld fehlt.',
  empty: () => 'Das Feld ist leer.',
  placeholder: () => 'Das Feld enthält einen Platzhalter und keine Antwort.',
  'not-a-date': () => 'Der Wert ist kein Kalenderdatum der Form JJJJ-MM-TT.',
  'not-a-number': () => 'Das ist keine lesbare Zahl. Schreiben Sie 7.3*10^10, mit Dezimalpunkt.',
  'unit-missing': () => 'Der Zahl fehlt die Einheit.',
  'other-not-specified': () => '„Other“ ist angekreuzt, und es fehlt die Angabe, was gemeint ist.',
  'not-applicable-not-accepted': () => 'Das Formular lässt für dieses Feld „not applicable“ nicht zu.',
  'none-not-accepted': () => 'Das Formular lässt für dieses Feld die Antwort, dass es nichts gibt, nicht zu.',
  'withheld-not-accepted': () => 'Dieses Feld lässt sich nicht durch einen Verweis ersetzen.',
  'reason-missing': () => '„Not applicable“ ist zu begründen.',
  'modality-missing': ({ allowed }) => `Zu einer angekreuzten Modalität fehlt die Größe${listed(allowed)}.`,
  'too-few-figures': ({ limit }) => `Die Zahl zeigt weniger als ${limit ?? 2} signifikante Stellen.`,
  'not-a-power-of-ten': () => 'Die Zahl ist keine Zehnerpotenz wie 10^24.',
  'ambiguous-figures': () =>
    'Eine ausgeschriebene Zahl mit Nullen am Ende zeigt ihre signifikanten Stellen nicht; besser ist 7.0*10^10.',
  'short-answer': ({ limit }) => `Die Antwort ist viel kürzer als ${recommended(limit)}.`,
  'long-answer': ({ limit }) => `Die Antwort ist viel länger als ${recommended(limit)}.`,
  withheld: () => 'Die Antwort liegt andernorts; eine Person muss bestätigen, dass sie dort vollständig vorliegt.',
  'date-in-future': ({ date }) => `Das Datum liegt nach dem ${date ?? 'Tag der Beurteilung'}.`,
  'date-before': ({ items }) => `Das Datum liegt vor dem in ${list(items, 'einem anderen Feld')}.`,
  'range-disagrees': ({ items }) => `Die Zahl in ${list(items, 'einem anderen Feld')} liegt nicht in dieser Spanne.`,
  'magnitude-disagrees': ({ items }) =>
    `Die Zehnerpotenz stimmt nicht mit ${list(items, 'einem anderen Feld')} überein.`,
  'duration-disagrees': ({ items }) =>
    `Die Tage in ${list(items, 'einem anderen Feld')} liegen nicht in dieser Zeitspanne.`,
  'size-disagrees': ({ items }) => `Die Größe stimmt nicht mit ${list(items, 'einem anderen Feld')} überein.`,
  'estimate-disagrees': ({ items }) =>
    `Der Wert weicht um mehr als 30 % von einer Schätzung aus ${list(items, 'anderen Feldern')} ab.`,
  'hash-disagrees': ({ path }) => `Der Hashwert ist nicht der von ${path ?? 'der Datei'}.`,
  'more-problems': ({ count }) => `Ab hier sind ${count ?? 'weitere'} weitere Stellen dieses Dokuments falsch.`,
  'index-unreadable': () =>
    'Dieser Index der Gewichte ist hier nicht lesbar: zu groß, anderswo gespeichert oder kein gültiges JSON. Die Parameterzahl wurde nicht verglichen.',
  'weights-unnamed': () => 'Kein Dokument der Veröffentlichung nennt diese Gewichtsdatei; niemand steht für sie ein.',
  'count-disagrees': ({ path }) => `Die Zahl stimmt nicht mit ${path ?? 'den Gewichten'} überein.`,
  'version-not-raised': () => 'Die Dokumentation hat sich geändert, ihre Versionsnummer nicht.',
  'date-not-raised': ({ date }) =>
    `Die Dokumentation hat sich geändert, und ihr Datum ist älter als ${date ?? 'zuvor'}.`,
  'licences-disagree': ({ path }) => `Im Kopf von ${path ?? 'der Modellkarte'} steht eine andere Lizenz.`,
  'names-disagree': ({ items }) => `Der Name stimmt nicht mit ${list(items, 'einem anderen Feld')} überein.`,
  'not-stated': () => 'Hier ist nichts angegeben.',
  'file-absent': () =>
    'Die hier genannte Datei liegt nicht im Repository. Pfade zählen vom Ordner des Modells aus, mit ../ hinauf bis zum Stammordner des Repositorys.',
  'contact-placeholder': () => 'Der Kontakt ist ein Platzhalter, eine Beispieladresse oder ein privates Postfach.',
  'retained-too-short': ({ date }) =>
    `Die Unterlagen sind mindestens bis ${date ?? 'zehn Jahre nach dem Inverkehrbringen'} aufzubewahren.`,
  'answer-too-late': ({ limit }) => `Antworten müssen innerhalb von ${limit ?? 14} Tagen erfolgen.`,
  'not-protected': () => 'Es fehlt die Angabe, wie das Dokument vor unbeabsichtigter Änderung geschützt ist.',
  'authority-only-in-public': () =>
    'Diese Antwort dürfen nur Behörden verlangen, und sie steht in einem öffentlichen Repository.',
  'not-a-file': () => 'Hier wird eine Datei benötigt.',
  'scope-question': ({ question }) =>
    question === undefined ? 'Eine Frage zum Umfang der Pflichten ist offen.' : questions[question],
  'methods-differ': () => questions['methods-differ'],
  'notified-late': ({ date }) => `Die Mitteilung war bis ${date ?? 'zu einem früheren Tag'} fällig.`,
  'notification-due': ({ date }) => `Die Mitteilung ist bis ${date ?? 'zu einem nahen Tag'} fällig.`,
  'not-in-union': () => 'Der Bevollmächtigte ist nicht in einem Mitgliedstaat der Union niedergelassen.',
  'mandate-after-placing': ({ date }) =>
    `Der Auftrag ist später datiert als das Inverkehrbringen${date === undefined ? '' : ` am ${date}`}.`,
  'wrong-claim': ({ claim }) =>
    `Der Text enthält eine unzutreffende Aussage über das Recht${claim === undefined ? '' : ` (${claim})`}.`,
  'systemic-risk-track-missing': () =>
    'Nach dem Rechenaufwand ist es ein Modell mit systemischem Risiko, und diese Einstufung ist nicht angegeben.',
}

function hint({ nearest, allowed }: WordArguments): string {
  if (nearest !== undefined) return `; gemeint ist vielleicht „${nearest}“.`
  return allowed && allowed.length > 0 && allowed.length <= 30 ? `; bekannt sind ${allowed.join(', ')}.` : '.'
}

function recommended(words: number | undefined): string {
  return words === undefined ? 'im Formular empfohlen' : `die im Formular empfohlenen ${words} Wörter`
}

/** The words behind a colon, or nothing where there are none. */
function listed(words: readonly string[] | undefined): string {
  return words && words.length > 0 ? `: ${words.join(', ')}` : ''
}

/** The words, or what stands for them in the case that the sentence needs. */
function list(words: readonly string[] | undefined, otherwise: string): string {
  return words && words.length > 0 ? words.join(', ') : otherwise
}
