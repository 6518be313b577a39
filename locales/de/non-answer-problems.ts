import type { WordArguments } from '../quoted.ts'

/** What stands where an answer belongs, and what belongs there, in German. */
export const nonAnswerProblems = {
  refusal: ({ allowed }: WordArguments) =>
    allowed?.includes('withheld')
      ? 'Hier wird die Antwort verweigert. Danach fragen dürfen nur Behörden: Bewahren Sie die Antwort andernorts auf und geben Sie withheld mit location, sha256 und custodian an.'
      : 'Hier wird die Antwort verweigert. Antworten Sie in allgemeiner Form; Geheimnisse können draußen bleiben.',
  'pointer-only': () =>
    'Hier steht nur ein Verweis. Sagen Sie in wenigen Sätzen, was dort steht; ein Link darf folgen.',
  promise: () =>
    'Hier wird eine Antwort für später versprochen. Schreiben Sie, was heute gilt, oder warten Sie mit der Veröffentlichung.',
  delegation: () => 'Hier wird an andere verwiesen. Fragen Sie dort nach und schreiben Sie die Antwort auf.',
  ignorance: () =>
    'Hier steht, dass es niemand weiß. Stellen Sie es fest oder schätzen Sie es, und sagen Sie, auf welchem Weg.',
  'empty-claim': () => 'Das passt auf jedes Modell. Sagen Sie, was bei diesem getan wurde und auf welche Weise.',
  'machine-talk': () =>
    'Hier spricht ein Textprogramm über sich selbst. Lassen Sie jemanden antworten, der das Modell kennt.',
  'too-few-words': ({ limit }: WordArguments) =>
    limit === undefined || limit < 2
      ? 'Das sagt zu wenig für eine Antwort. Nennen Sie die Sache selbst.'
      : `Das sagt zu wenig: Eine Antwort braucht mindestens ${limit} Wörter, die etwas aussagen.`,
  'same-text': ({ items }: WordArguments) =>
    `Derselbe Text steht auch in ${items && items.length > 0 ? items.join(', ') : 'einem anderen Feld'}, und dort ist etwas anderes gefragt. Beantworten Sie jedes Feld für sich.`,
  'example-value': () =>
    'Dieser Wert stammt aus einem Beispiel der Prüfung und gehört niemandem. Geben Sie den des Anbieters, des Modells oder der Datei an.',
  'link-missing': () =>
    'Es fehlt ein Link oder eine beigelegte Datei. Geben Sie die Adresse oder den Pfad an oder dass es nichts gibt.',
  'access-level-missing': () =>
    'Die Zugangsstufe fehlt. Sagen Sie für jeden Vertriebsweg, wer was bekommt: nur die Schnittstelle, die Gewichte unter Vertrag, freier Download.',
  'legal-form-missing': () =>
    'Das kann eine Marke sein: Rechtsform und Register fehlen. Geben Sie den eingetragenen Namen der juristischen Person an.',
  'measurement-missing': () =>
    'Es fehlt, was gemessen oder gezählt wurde. Nennen Sie die Größe und auf welchem Weg sie bestimmt wurde.',
}
