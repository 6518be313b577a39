import type { ActionWords } from '../action-words.ts'

/** What a step of a workflow says besides the report, in German. */
export const action: ActionWords = {
  title: 'GPAI release gate',
  couldNotRun: 'GPAI release gate: keine Prüfung möglich',
  fault: (kind) =>
    `Ein Fehler im Prüfwerkzeug selbst (${kind}) hat ein Urteil verhindert. Starten Sie den Job mit Debug-Protokoll neu, und melden Sie den Stacktrace.`,
  comment: {
    done: {
      created: 'Kommentar: angelegt.',
      updated: 'Kommentar: aktualisiert.',
      unchanged: 'Kommentar: unverändert.',
      none: 'Kommentar: keiner.',
    },
    failed: 'Der Kommentar zum Pull Request ließ sich nicht schreiben',
    elsewhere: 'Der Bericht steht in der Zusammenfassung des Jobs; das Urteil bleibt, wie es ist.',
  },
  notAnnotated: {
    title: 'Nicht jede Lücke hat eine Anmerkung',
    text: (places) =>
      `${places === 1 ? 'Eine weitere Stelle steht' : `${places} weitere Stellen stehen`} in der Zusammenfassung des Jobs.`,
  },
  nothing: {
    'group-gone': 'Die Merge-Gruppe gibt es nicht mehr: nichts zu prüfen.',
    'ref-removed': 'Der Push entfernt einen Branch oder Tag: nichts zu prüfen.',
  },
  verdict: (verdict, { gaps, warnings, needsHuman }) =>
    `Urteil: ${verdict} (${gaps} sperrend, ${warnings} Warnungen, ${needsHuman} von einer Person zu beurteilen).`,
  rerun: {
    started: (runs) => `Der fehlgeschlagene Lauf dieses Pull Requests startet neu und liest die Reviews (${runs}).`,
    stays: 'Der fehlgeschlagene Check des Pull Requests bleibt stehen',
  },
  reportOnly: 'Die Veröffentlichung ist gesperrt. Der Job bleibt grün, weil der Modus „report“ ist.',
}
