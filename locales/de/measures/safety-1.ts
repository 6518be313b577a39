import type { MeasureWords } from '../../locale.ts'

const accessRemedy =
  'Zugang gewähren und ai_office_access_at, receipt und unredacted in gpai/safety/framework.yaml angeben.'

/** The German words for Commitment 1 of the Safety and Security chapter. */
export const safety1 = {
  'safety.1.1': {
    title: 'Das Rahmenwerk für Sicherheit und Gefahrenabwehr schaffen',
    requirements: {
      record: {
        asks: 'Ein Nachweis über das Rahmenwerk liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/framework.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      description: {
        asks: 'Das Rahmenwerk beschreibt die umgesetzten und geplanten Verfahren und Maßnahmen mit Blick auf die Modelle, die der Anbieter entwickelt, in Verkehr bringt oder nutzt.',
        remedy: 'document und models_considered in gpai/safety/framework.yaml angeben.',
      },
      'trigger-points': {
        asks: 'Jeder Auslösepunkt für weniger aufwendige Bewertungen ist beschrieben und begründet, samt seiner Verwendung.',
        remedy: 'trigger_points in gpai/safety/framework.yaml vervollständigen.',
      },
      criteria: {
        asks: 'Die Kriterien für die Vertretbarkeit jedes Risikos samt ihren Stufen sind beschrieben und begründet, mit ihrer Verwendung.',
        remedy: 'criteria in gpai/safety/framework.yaml vervollständigen.',
      },
      'tier-mitigations': {
        asks: 'Zu jeder Stufe nennt das Rahmenwerk die Maßnahmen zur Risikominderung, die mit ihrem Erreichen nötig würden.',
        remedy: 'id, description und mitigations jeder Stufe unter criteria in gpai/safety/framework.yaml angeben.',
      },
      timelines: {
        asks: 'Zu jedem Risiko mit Stufen ist geschätzt, wann ein Modell die höchste bisher erreichte Stufe übertrifft, mit Begründung, Annahmen und Unsicherheiten.',
        remedy: 'timelines in gpai/safety/framework.yaml vervollständigen.',
      },
      'external-input': {
        asks: 'Das Rahmenwerk sagt, ob und nach welchem Verfahren externe Akteure, auch staatliche, die Entscheidung über das Fortfahren beeinflussen.',
        remedy: 'external_input in gpai/safety/framework.yaml angeben.',
      },
      responsibilities: {
        asks: 'Das Rahmenwerk weist die Verantwortung für systemische Risiken zu.',
        remedy: 'In responsibilities_ref in gpai/safety/framework.yaml angeben, wo die Verantwortung zugewiesen ist.',
      },
      'update-process': {
        asks: 'Das Rahmenwerk beschreibt, wie es aktualisiert wird und wann eine Aktualisierung als bestätigt gilt.',
        remedy: 'update_process in gpai/safety/framework.yaml angeben.',
      },
      sections: {
        asks: 'Der Nachweis sagt, wo im Rahmenwerk jeder Teil steht.',
        remedy: 'Zu jedem Teil eine Überschrift oder Seite unter sections in gpai/safety/framework.yaml angeben.',
      },
      'confirmed-in-time': {
        asks: 'Das Rahmenwerk wird binnen vier Wochen nach der Mitteilung und zwei Wochen vor dem Inverkehrbringen bestätigt.',
        remedy:
          'Das Rahmenwerk rechtzeitig bestätigen oder das Inverkehrbringen verschieben; confirmed_at in gpai/safety/framework.yaml angeben.',
      },
      approved: {
        asks: 'Das Rahmenwerk hat die Genehmigungen erhalten, die seine eigene Regel für die Bestätigung verlangt.',
        remedy:
          'Jede Genehmigung mit body, date und reference unter approvals in gpai/safety/framework.yaml festhalten.',
      },
      'content-judged': {
        asks: 'Eine Person bestätigt, dass das Rahmenwerk dem Stand der Technik entspricht und zu den Risiken passt.',
        remedy: 'Die für Risikoüberwachung verantwortliche Person für das Rahmenwerk unterzeichnen lassen.',
      },
      'confirmation-judged': {
        asks: 'Das Aufsichtsgremium steht für die Bestätigung des Rahmenwerks ein.',
        remedy: 'Das Aufsichtsgremium für die Bestätigung unterzeichnen lassen.',
      },
    },
  },
  'safety.1.2': {
    title: 'Das Rahmenwerk anwenden',
    requirements: {
      record: {
        asks: 'Ein Nachweis über Bewertung und Minderung liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/assessment.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      'light-evaluations': {
        asks: 'An jedem Auslösepunkt, den das Modell erreicht hat, wurden weniger aufwendige Bewertungen durchgeführt.',
        remedy: 'Jeden Auslösepunkt des Rahmenwerks unter triggers in gpai/safety/assessment.yaml festhalten.',
      },
      continuous: {
        asks: 'Beobachtung und Vorfälle fließen über den ganzen Lebenszyklus in die Bewertung ein, erweitern sie bei Bedarf und führen zu Maßnahmen zur Risikominderung.',
        remedy:
          'post_market, incidents, escalation und mitigation unter continuous in gpai/safety/assessment.yaml angeben.',
      },
      'full-process': {
        asks: 'Das vollständige Verfahren von der Ermittlung bis zur Minderung ist abgeschlossen, bevor das Modell in Verkehr gebracht wird.',
        remedy:
          'Das Verfahren abschließen und finished_on und steps unter full_process in gpai/safety/assessment.yaml angeben.',
      },
      rounds: {
        asks: 'Wo Risiken nicht vertretbar waren, wurden sie gemindert, und das Verfahren begann von vorn, bis sie es waren.',
        remedy: 'Jeden Durchgang mit Ergebnis unter full_process.rounds in gpai/safety/assessment.yaml festhalten.',
      },
      versions: {
        asks: 'Das Verfahren erfasst die veröffentlichte, die fortgeschrittenste, die am wenigsten geminderte und, wo es sie gibt, weit verbreitete Versionen.',
        remedy:
          'Jede Version mit role und digests unter full_process.versions in gpai/safety/assessment.yaml aufführen.',
      },
      rerun: {
        asks: 'Das vollständige Verfahren wird erneut durchlaufen, sobald die Gründe für das Fortfahren wesentlich untergraben sind.',
        remedy:
          'Das Verfahren zu den genannten Gründen erneut durchlaufen und full_process in gpai/safety/assessment.yaml aktualisieren.',
      },
      updates: {
        asks: 'Jede Aktualisierung und jede Auffrischung des Modellberichts beruht auf einem dafür durchlaufenen vollständigen Verfahren.',
        remedy:
          'full_process in gpai/safety/assessment.yaml auf den Durchgang bringen, auf dem der Modellbericht beruht.',
      },
      reported: {
        asks: 'Über die Anwendung des Rahmenwerks wird dem Büro für Künstliche Intelligenz im Modellbericht berichtet.',
        remedy: 'Den Modellbericht in full_process.report_ref in gpai/safety/assessment.yaml nennen.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass das Verfahren tatsächlich für genau diese Versionen durchlaufen wurde.',
        remedy: 'Die für Risikoüberwachung verantwortliche Person für das Verfahren unterzeichnen lassen.',
      },
    },
  },
  'safety.1.3': {
    title: 'Das Rahmenwerk aktualisieren und bewerten',
    requirements: {
      versions: {
        asks: 'Jede Aktualisierung des Rahmenwerks hat Versionsnummer und Datum und einen Eintrag, der sagt, wie und warum es geändert wurde.',
        remedy:
          'version erhöhen, date setzen und die Änderung unter changelog in gpai/safety/framework.yaml eintragen.',
      },
      updated: {
        asks: 'Das Rahmenwerk wird unverzüglich aktualisiert, wenn eine Bewertung es als überholt erkannt hat.',
        remedy: 'Das Rahmenwerk aktualisieren und sein neues Datum in gpai/safety/framework.yaml setzen.',
      },
      assessed: {
        asks: 'Das Rahmenwerk wird ab dem Inverkehrbringen alle zwölf Monate bewertet, früher, wenn es untergraben sein könnte.',
        remedy: 'Das Rahmenwerk bewerten und die Bewertung unter assessments in gpai/safety/framework.yaml eintragen.',
      },
      'assessment-complete': {
        asks: 'Eine Bewertung behandelt Angemessenheit und Einhaltung: jede Abweichung mit Grund, die nötigen Maßnahmen und einen Abhilfeplan.',
        remedy: 'Die genannten Stellen unter assessments in gpai/safety/framework.yaml vervollständigen.',
      },
    },
  },
  'safety.1.4': {
    title: 'Dem Büro für Künstliche Intelligenz das Rahmenwerk geben',
    requirements: {
      access: {
        asks: 'Das Büro für Künstliche Intelligenz hat binnen fünf Arbeitstagen nach der Bestätigung ungeschwärzten Zugang zum Rahmenwerk und seinen Aktualisierungen.',
        remedy: accessRemedy,
      },
      judged: {
        asks: 'Die zuständige Person steht für den gewährten Zugang ein.',
        remedy: 'Die für den Bericht zuständige Person für den Zugang unterzeichnen lassen.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
