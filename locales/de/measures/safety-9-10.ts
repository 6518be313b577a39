import type { MeasureWords } from '../../locale.ts'

/** The German words for Measures 9.1 to 10.2 of the Safety and Security chapter. */
export const safety9And10 = {
  'safety.9.1': {
    title: 'Schwerwiegende Vorfälle erkennen',
    requirements: {
      record: {
        asks: 'Ein Nachweis über das Verfahren bei schwerwiegenden Vorfällen liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/incidents.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      methods: {
        asks: 'Die Methoden der Beobachtung nach dem Inverkehrbringen werden für das Erkennen schwerwiegender Vorfälle berücksichtigt.',
        remedy:
          'In methods.statement in gpai/safety/incidents.yaml angeben, welche Methoden genutzt werden und warum die anderen nicht.',
      },
      sources: {
        asks: 'Weitere Informationsquellen werden ausgewertet, etwa Polizei- und Medienberichte, soziale Medien, Forschung oder Vorfalldatenbanken.',
        remedy: 'Die Quellen unter sources in gpai/safety/incidents.yaml nennen.',
      },
      channels: {
        asks: 'Nachgelagerte Akteure, die das Modell ändern, nachgelagerte Anbieter, Nutzer und andere werden auf unmittelbare Meldewege zum Anbieter oder zu den Behörden hingewiesen, soweit es solche gibt.',
        remedy: 'channels in gpai/safety/incidents.yaml vervollständigen, mit address, published_at und told.',
      },
      resources: {
        asks: 'Verfahren und Maßnahmen zu schwerwiegenden Vorfällen sind für die Schwere des Vorfalls und die Beteiligung des Modells angemessen ausgestattet.',
        remedy:
          'In process.resources in gpai/safety/incidents.yaml angeben, welche Personen, Mittel und Zeit zur Verfügung stehen.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass das Verfahren bei Vorfällen ab dem Inverkehrbringen läuft und eine Stelle dafür benannt ist.',
        remedy:
          'process.owner in gpai/safety/incidents.yaml angeben und die für das Risiko verantwortliche Person unterzeichnen lassen.',
      },
    },
  },
  'safety.9.2': {
    title: 'Die maßgeblichen Angaben festhalten und melden',
    requirements: {
      template: {
        asks: 'Eine Vorlage für Meldungen enthält die neun Angaben als Felder, und unbekannte lassen sich als solche kennzeichnen.',
        remedy: 'Alle neun Felder unter template.fields nennen und marks_unknown in gpai/safety/incidents.yaml setzen.',
      },
      ready: {
        asks: 'Das Verfahren kann die neun Angaben zu einem schwerwiegenden Vorfall erfassen, dokumentieren und melden.',
        remedy:
          'In process.reference in gpai/safety/incidents.yaml angeben, wo das Verfahren beschrieben ist, das sie erfasst.',
      },
      investigation: {
        asks: 'Ursachen und Folgen schwerwiegender Vorfälle werden untersucht.',
        remedy:
          'In process.investigation in gpai/safety/incidents.yaml angeben, wie Ursachen und Folgen untersucht werden.',
      },
      'initial-fields': {
        asks: 'Eine Erstmeldung füllt ihre sieben Felder aus oder kennzeichnet sie als unbekannt.',
        remedy:
          'Die genannten Felder unter fields oder unknown der Erstmeldung in gpai/safety/incidents.yaml ergänzen.',
      },
    },
  },
  'safety.9.3': {
    title: 'Schwerwiegende Vorfälle rechtzeitig melden',
    requirements: {
      initial: {
        asks: 'Die Erstmeldung erfolgt je nach Schaden binnen 2, 5, 10 oder 15 Tagen, nachdem der Anbieter von der Beteiligung des Modells erfahren hat, außergewöhnliche Umstände vorbehalten.',
        remedy:
          'Die genannten Vorfälle dem Büro für Künstliche Intelligenz jetzt melden und initial_report oder die außergewöhnlichen Umstände in gpai/safety/incidents.yaml angeben.',
      },
      intermediate: {
        asks: 'Solange ein Vorfall ungelöst ist, wird mindestens alle vier Wochen darüber berichtet.',
        remedy:
          'Zu den genannten Vorfällen berichten und das Datum unter intermediate_reports in gpai/safety/incidents.yaml ergänzen.',
      },
      final: {
        asks: 'Der Abschlussbericht mit allen neun Feldern erfolgt binnen 60 Tagen nach der Lösung des Vorfalls.',
        remedy:
          'Den Abschlussbericht mit allen neun Feldern abgeben und final_report in gpai/safety/incidents.yaml angeben.',
      },
    },
  },
  'safety.9.4': {
    title: 'Aufzeichnungen zu schwerwiegenden Vorfällen aufbewahren',
    requirements: {
      retention: {
        asks: 'Unterlagen zu schwerwiegenden Vorfällen werden mindestens fünf Jahre ab dem späteren der beiden Zeitpunkte von Dokumentation und Vorfall aufbewahrt, soweit anderes Unionsrecht das nicht verkürzt oder ausschließt.',
        remedy: 'years und counts_from unter incident_retention in gpai/safety/records.yaml angeben.',
      },
    },
  },
  'safety.10.1': {
    title: 'Zusätzliche Unterlagen führen',
    requirements: {
      record: {
        asks: 'Ein Nachweis über die geführten Unterlagen liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/records.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      documents: {
        asks: 'Architektur, Einbindung in Systeme, soweit sie dem Anbieter bekannt ist, Bewertungen und Maßnahmen zur Risikominderung sind ausführlich dokumentiert und für das Büro für Künstliche Intelligenz bereit.',
        remedy:
          'Unter documents in gpai/safety/records.yaml auf jedes der vier Dokumente mit sha256 und custodian verweisen.',
      },
      current: {
        asks: 'Die Unterlagen werden aktuell gehalten.',
        remedy: 'In reviewed_on in gpai/safety/records.yaml angeben, wann die Unterlagen zuletzt aktualisiert wurden.',
      },
      retention: {
        asks: 'Die Unterlagen werden mindestens zehn Jahre nach dem Inverkehrbringen aufbewahrt.',
        remedy:
          'retain_until bei jedem Dokument in gpai/safety/records.yaml auf mindestens zehn Jahre nach dem Inverkehrbringen setzen.',
      },
      decisions: {
        asks: 'Verfahren, Maßnahmen und wesentliche Entscheidungen der Bewertung und Minderung werden nachgehalten.',
        remedy: 'reference und custodian von decision_log in gpai/safety/records.yaml angeben.',
      },
      justifications: {
        asks: 'Es wird nachgehalten, warum auf ein bewährtes Verfahren, den Stand der Technik oder ein neueres Verfahren zurückgegriffen wurde.',
        remedy: 'reference und custodian von justifications_index in gpai/safety/records.yaml angeben.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass die Unterlagen am Ort ihrer Verwahrung vollständig sind und dort bleiben.',
        remedy: 'Die für den Bericht zuständige Person für die Unterlagen unterzeichnen lassen.',
      },
    },
  },
  'safety.10.2': {
    title: 'Zusammenfassungen veröffentlichen',
    requirements: {
      record: {
        asks: 'Ein Nachweis über das Veröffentlichte liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/public-summary.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      framework: {
        asks: 'Falls und soweit es zur Bewertung oder Minderung systemischer Risiken nötig ist, und nicht bei einem ähnlich sicheren oder sichereren Modell, wird eine Zusammenfassung des Rahmenwerks veröffentlicht; sonst wird der Grund angegeben.',
        remedy: 'url, version und published_on oder omission bei framework in gpai/safety/public-summary.yaml angeben.',
      },
      'model-report': {
        asks: 'Falls und soweit es nötig ist, und nicht bei einem ähnlich sicheren oder sichereren Modell, wird eine Zusammenfassung des Modellberichts mit Ergebnissen der Bewertung und Maßnahmen zur Risikominderung veröffentlicht; sonst wird der Grund angegeben.',
        remedy:
          'url, version, published_on, assessment_results und mitigations oder omission bei model_report in gpai/safety/public-summary.yaml angeben.',
      },
      judged: {
        asks: 'Eine Person beurteilt, was zu veröffentlichen ist.',
        remedy:
          'Die für das Risiko verantwortliche Person dafür unterzeichnen lassen, was veröffentlicht wird und was nicht.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
