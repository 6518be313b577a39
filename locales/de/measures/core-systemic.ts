import type { MeasureWords } from '../../locale.ts'

/** Die deutschen Texte zu Artikel 55 Absatz 1 KI-Verordnung, die für alle Anbieter von Modellen mit systemischem Risiko gelten. */
export const coreSystemic = {
  'act.55.1': {
    title: 'Bewertung, Abschätzung und Minderung systemischer Risiken beurteilen',
    requirements: {
      judged: {
        asks: 'Modellbewertung, Risikobewertung, Risikominderung und Umgang mit schwerwiegenden Vorfällen sind angemessen.',
        remedy: 'Die Risikoverantwortung bestätigen lassen, dass sie angemessen sind.',
      },
    },
  },
  'act.55.1.a': {
    title: 'Das Modell bewerten',
    requirements: {
      evaluated: {
        asks: 'Das Modell wird mit standardisierten Protokollen und Instrumenten bewertet, die dem Stand der Technik entsprechen.',
        remedy:
          'id, method, date und fit jeder Bewertung in gpai/safety/evaluations.yaml angeben oder ein Dokument mit duty 55.1.a in alternative_means in gpai/release.yaml nennen.',
      },
      adversarial: {
        asks: 'Angriffstests werden durchgeführt und dokumentiert.',
        remedy: 'Eine Bewertung mit method red_teaming und ihren Ergebnissen in gpai/safety/evaluations.yaml ergänzen.',
      },
      purpose: {
        asks: 'Die Tests dienen dazu, systemische Risiken zu ermitteln und zu mindern.',
        remedy:
          'Unter risk_ids jeder Bewertung in gpai/safety/evaluations.yaml angeben, welche systemischen Risiken sie betrifft.',
      },
    },
  },
  'act.55.1.b': {
    title: 'Systemische Risiken bewerten und mindern',
    requirements: {
      assessed: {
        asks: 'Mögliche systemische Risiken auf Unionsebene werden einschließlich ihrer Ursachen bewertet, die sich aus Entwicklung, Inverkehrbringen oder Verwendung ergeben können.',
        remedy:
          'Die Risiken mit reason und sources sowie phases_considered in gpai/safety/risks.yaml angeben oder ein Dokument mit duty 55.1.b in alternative_means in gpai/release.yaml nennen.',
      },
      mitigated: {
        asks: 'Die systemischen Risiken werden gemindert.',
        remedy: 'id, risk_ids und status jeder Maßnahme in gpai/safety/mitigations.yaml angeben.',
      },
    },
  },
  'act.55.1.c': {
    title: 'Schwerwiegende Vorfälle erfassen, dokumentieren und melden',
    requirements: {
      tracked: {
        asks: 'Einschlägige Informationen über schwerwiegende Vorfälle werden erfasst und dokumentiert.',
        remedy:
          'process.owner und process.reference in gpai/safety/incidents.yaml angeben oder ein Dokument mit duty 55.1.c in alternative_means in gpai/release.yaml nennen.',
      },
      reported: {
        asks: 'Sie werden mit möglichen Abhilfemaßnahmen unverzüglich dem Büro für Künstliche Intelligenz und gegebenenfalls den zuständigen nationalen Behörden gemeldet.',
        remedy:
          'Die genannten Vorfälle melden und initial_report oder den Grund des Aufschubs unter open in gpai/safety/incidents.yaml angeben.',
      },
    },
  },
  'act.55.1.d': {
    title: 'Das Modell und seine physische Infrastruktur schützen',
    requirements: {
      model: {
        asks: 'Das Modell hat ein angemessenes Maß an Cybersicherheit.',
        remedy:
          'Die Schutzmaßnahmen als objectives in gpai/safety/security.yaml angeben oder ein Dokument mit duty 55.1.d in alternative_means in gpai/release.yaml nennen.',
      },
      infrastructure: {
        asks: 'Die physische Infrastruktur des Modells hat ein angemessenes Maß an Cybersicherheit.',
        remedy:
          'Die Schutzmaßnahmen für Rechenzentren und Arbeitsbereiche (safety.app4.2.6) unter objectives in gpai/safety/security.yaml angeben.',
      },
      judged: {
        asks: 'Die Cybersicherheit von Modell und Infrastruktur ist angemessen.',
        remedy: 'Die für Sicherheit verantwortliche Person bestätigen lassen, dass sie angemessen ist.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
