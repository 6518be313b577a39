import type { PublishingWords } from '../publishing-words.ts'

/** What is said around a published report, in German. */
export const publishing: PublishingWords = {
  changed: {
    heading: (commit) => `Was sich seit dem Ergebnis zu ${commit} geändert hat`,
    closed: 'Geschlossene Lücken',
    added: 'Neue Lücken',
    voided: 'Unterschriften, die nicht mehr zählen',
    more: (count) => `und ${count} weitere`,
  },
  judgedFor: (branch, policy, organisation) =>
    `Für den Zweig ${branch}. Konfiguration des Commits ${policy}${organisation === null ? '' : `, der Organisation ${organisation}`}.`,
  group: (pullRequest) =>
    `Dies ist die Merge-Gruppe des Pull-Requests ${pullRequest}, beurteilt am Stand, der zusammengeführt würde.`,
  notAnnotated: (count) =>
    `${count} weitere Stellen stehen in diesem Bericht, aber nicht neben den Zeilen: es sind zu viele.`,
  foreign: (apps) =>
    `Eine andere Prüfung mit diesem Namen kam von ${apps} auf diesen Commit. Sie stammt nicht vom Gate und sagt nichts über die Freigabe. Binden Sie die verlangte Prüfung an diese App.`,
  trouble: {
    comment:
      'Der Kommentar am Pull-Request konnte nicht geschrieben werden. Das Ergebnis bleibt; dies ist der ganze Bericht.',
    status:
      'Der Commit-Status konnte nicht geschrieben werden: der App fehlt vielleicht das Recht dazu. Das Ergebnis bleibt.',
  },
  shared: (others) =>
    `Andere offene Pull-Requests haben denselben Commit als Kopf, und eine Prüfung gehört zum Commit: für alle zählt das strengste Ergebnis. ${others}.`,
  sharedTitle: (other) => `Blockiert durch Pull-Request ${other} mit demselben Commit als Kopf.`,
  pending: 'wird beurteilt',
  failed: 'konnte nicht beurteilt werden',
  rejudging: {
    title: 'Noch nicht beurteilt: der Zielzweig hat sich geändert.',
    summary:
      'Das letzte Ergebnis galt für einen anderen Zielzweig und zählt nicht mehr. Das neue folgt in einem Augenblick.',
  },
  buttons: {
    recheck: { label: 'Erneut prüfen', description: 'Den Commit im jetzigen Stand beurteilen' },
    signOffs: { label: 'Freigaben zeigen', description: 'Wer unterschrieben hat und wer noch muss' },
  },
}
