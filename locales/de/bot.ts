import type { BotWords } from '../bot-words.ts'

/** What the bot says where it is no report, in German. */
export const bot: BotWords = {
  couldNotStart: (why) => `gpai-gate-bot konnte nicht starten: ${why}`,
  registered: 'Die registrierte App.',
  nameOnly: {
    title: 'Nur da, damit Regeln diesen Check verlangen können',
    summary:
      'Zu diesem Commit wurde nichts beurteilt. Der Check steht hier, damit ein Regelwerk oder der Schutz eines Branches ihn nennen kann, bevor der erste Pull Request offen ist. Jeder Pull Request bekommt an seinem neuesten Commit ein eigenes Urteil.',
  },
  doctorPage: {
    title: 'GPAI release gate: doctor',
    app: (id) => `App ${id ?? 'unbekannt'}.`,
    onlyApp: 'Nur die App wurde angesehen.',
    looked: (repositories) => `Angesehen: ${repositories}.`,
    counts: ({ error, warning, unknown }) => `Fehler: ${error}. Warnungen: ${warning}. Unbekannt: ${unknown}.`,
    theApp: 'die App',
    severities: { error: 'Fehler', warning: 'Warnung', unknown: 'unbekannt' },
    next: 'Als Nächstes',
    repositories: 'Repositorys',
    repository: 'Repository',
    verdict: 'Letztes Urteil',
    pulls: 'Pull Requests',
    nothingJudged: 'Bisher wurde nichts beurteilt.',
    whichRepository: 'Schreiben Sie ?repository=OWNER/NAME.',
    locked: 'Senden Sie DOCTOR_TOKEN als Passwort oder als Bearer-Token.',
  },
}
