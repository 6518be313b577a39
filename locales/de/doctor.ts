import type { DoctorWords } from '../doctor-words.ts'

/** What `doctor` says around its findings, in German. */
export const doctor: Omit<DoctorWords, 'findings' | 'errors'> = {
  reasons: {
    'no-way-in': () => 'Es gibt kein Token, und die App ist dort nicht installiert.',
    'configuration-not-yaml': ({ repository }) =>
      `Die Konfiguration in ${repository} ist kein YAML, das doctor lesen kann.`,
    'more-branches': ({ there, looked }) => `Es sind ${there}, und doctor sieht sich ${looked} an.`,
  },
  report: {
    app: 'Die App',
    unreadable: 'nicht lesbar',
    severities: { error: 'Fehler', warning: 'Warnung', unknown: 'unbekannt' },
    next: 'Als Nächstes',
    looked: (repositories) => `Angesehen: ${repositories}`,
    counts: ({ error, warning, unknown }) =>
      `${error} Fehler, ${warning} ${warning === 1 ? 'Warnung' : 'Warnungen'}, ${unknown} unbekannt.`,
  },
  progress: (done, all) => `${done} von ${all} Repositorys angesehen.`,
  fix: {
    proposal: ({ id, owner }) =>
      `${id === null ? 'Ein neues Regelwerk' : `Eine Änderung des Regelwerks ${id}`} für ${'organisation' in owner ? `die Organisation ${owner.organisation}` : owner.repository}:`,
    question: 'Das auf GitHub schreiben? [j/N] ',
    yes: ['j', 'ja', 'y', 'yes'],
    nothingWritten: 'Es wurde nichts geschrieben. Mit --yes wird es geschrieben.',
    waiting: (place) =>
      `Für ${place} wird kein Regelwerk vorgeschlagen: Die App beurteilt dort nichts, und jeder Pull Request würde endlos warten.`,
    byHand: (place) =>
      `Das Regelwerk des Gates für ${place} sagt schon, was es soll; was noch offen ist, lässt sich nur dort ändern, wo es steht.`,
  },
}
