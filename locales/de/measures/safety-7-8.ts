import type { MeasureWords } from '../../locale.ts'

/** The German words for Measures 7.6 to 8.3 of the Safety and Security chapter. */
export const safety7And8 = {
  'safety.7.6': {
    title: 'Den Modellbericht aktuell halten',
    requirements: {
      'conditions-answered': {
        asks: 'Der Bericht wird aktualisiert, wenn die Begründung wesentlich erschüttert ist, etwa weil eine genannte Bedingung eingetreten ist.',
        remedy:
          'Den Bericht aktualisieren, die Aktualisierung unter updates aufnehmen und ihre Version bei der Bedingung in gpai/safety/model-report.yaml nennen.',
      },
      'incidents-reassessed': {
        asks: 'Jeder Vorfall oder Beinahe-Vorfall, der offen oder jünger als der Bericht ist, hat zu einer festgehaltenen Neubewertung geführt.',
        remedy: 'reassessment bei den genannten Einträgen unter open in gpai/safety/incidents.yaml angeben.',
      },
      timely: {
        asks: 'Eine Aktualisierung wird in angemessener Zeit abgeschlossen, nachdem der Anbieter von ihrem Anlass erfahren hat.',
        remedy: 'aware_at und finished_at der genannten Aktualisierungen in gpai/safety/model-report.yaml angeben.',
      },
      'deliberate-change': {
        asks: 'Bei einer bewussten Änderung sind die Aktualisierung des Berichts und die vollständige Bewertung abgeschlossen, bevor die Änderung bereitgestellt wird.',
        remedy:
          'Bewertung und Aktualisierung vor available_at abschließen und alle drei Daten unter updates in gpai/safety/model-report.yaml angeben.',
      },
      refresh: {
        asks: 'Zu einem der leistungsfähigsten Modelle des Anbieters erhält das Büro für Künstliche Intelligenz mindestens alle sechs Monate einen aktualisierten Bericht, außer wenn sich das Modell nicht geändert hat, binnen eines Monats ein leistungsfähigeres folgt oder es ein ähnlich sicheres oder sichereres Modell ist.',
        remedy:
          'Dem Büro für Künstliche Intelligenz einen aktualisierten Bericht geben oder die Ausnahme unter refresh in gpai/safety/model-report.yaml angeben.',
      },
      'full-assessment': {
        asks: 'Eine Aktualisierung enthält aufgefrischte Angaben zu den Maßnahmen 7.1 bis 7.5 aus einer vollständigen Bewertung.',
        remedy: 'assessment_finished_at bei jedem Eintrag unter updates in gpai/safety/model-report.yaml angeben.',
      },
      changelog: {
        asks: 'Eine Aktualisierung hat Versionsnummer, Datum und ein Änderungsprotokoll, das sagt, wie und warum sich der Bericht geändert hat.',
        remedy:
          'changelog in gpai/safety/model-report.yaml vervollständigen; der neueste Eintrag ist die Version des Berichts.',
      },
    },
  },
  'safety.7.7': {
    title: 'Dem Büro für Künstliche Intelligenz den Modellbericht geben',
    requirements: {
      access: {
        asks: 'Das Büro für Künstliche Intelligenz hat beim Inverkehrbringen Zugang zum Bericht, oder in gutem Glauben und mit Zwischenbericht bis zu 15 Arbeitstage später.',
        remedy:
          'ai_office_access_at oder delay mit good_faith_ref, interim_ref und due in gpai/safety/model-report.yaml angeben.',
      },
      unredacted: {
        asks: 'Das Büro für Künstliche Intelligenz erhält den Bericht ungeschwärzt, soweit nicht Recht der nationalen Sicherheit, das für den Anbieter gilt, anderes verlangt.',
        remedy: 'unredacted oder redaction_basis in gpai/safety/model-report.yaml angeben.',
      },
      'update-access': {
        asks: 'Das Büro für Künstliche Intelligenz hat binnen fünf Arbeitstagen nach der Bestätigung Zugang zu einem aktualisierten Bericht, gegebenenfalls zuzüglich des Aufschubs.',
        remedy:
          'Zugang geben und ai_office_access_at der genannten Aktualisierungen in gpai/safety/model-report.yaml angeben.',
      },
      'update-delay': {
        asks: 'Eine aufgeschobene Aktualisierung erreicht das Büro für Künstliche Intelligenz binnen 15 Arbeitstagen nach ihrer Bestätigung.',
        remedy: 'Früher Zugang geben: Ob der Aufschub zu den fünf Arbeitstagen hinzukommt, ist nicht geklärt.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass der Bericht bestätigt und vollständig ist und das Büro für Künstliche Intelligenz ihn rechtzeitig hat.',
        remedy:
          'confirmed_at in gpai/safety/model-report.yaml angeben und die für den Bericht zuständige Person für den Zugang unterzeichnen lassen.',
      },
    },
  },
  'safety.8.1': {
    title: 'Verantwortlichkeiten festlegen',
    requirements: {
      record: {
        asks: 'Ein Nachweis über die Verantwortlichkeiten liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/responsibilities.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      responsibilities: {
        asks: 'Aufsicht, Risikoverantwortung, Unterstützung und Überwachung sowie Prüfung und Bestätigung (Assurance) sind je klar festgelegt und auf benannten Ebenen besetzt.',
        remedy:
          'definition, holders und levels der vier Verantwortlichkeiten in gpai/safety/responsibilities.yaml vervollständigen.',
      },
      levels: {
        asks: 'Die Verantwortlichkeiten sind so auf Ebenen verteilt, wie es zur Leitungsstruktur und zur Komplexität der Organisation passt.',
        remedy: 'Zu den Ebenen unter levels in gpai/safety/responsibilities.yaml holder angeben.',
      },
      'each-level': {
        asks: 'Jede der fünf Ebenen ist besetzt; für interne und externe Prüfung und Bestätigung (Assurance) kann angegeben sein, dass es sie nicht gibt.',
        remedy:
          'Für jede Ebene unter levels in gpai/safety/responsibilities.yaml holder angeben, bei den beiden der Assurance auch available: false.',
      },
      'oversight-presumed': {
        asks: 'Die Aufsicht liegt bei einem Ausschuss des Aufsichtsorgans oder einem unabhängigen Gremium, bei einem kleinen Anbieter bei einem Mitglied.',
        remedy:
          'Die Funktion von oversight_body unter roster in gpai/safety/responsibilities.yaml berichtigen oder einen anderen Weg unter alternative_justification begründen.',
      },
      'ownership-presumed': {
        asks: 'Die Risikoverantwortung liegt bei Mitgliedern der Geschäftsleitung, die für das Kerngeschäft einstehen und Teile davon operativen Führungskräften zugewiesen haben.',
        remedy:
          'Die Sitze von risk_owner und delegated_by unter roster in gpai/safety/responsibilities.yaml berichtigen oder einen anderen Weg unter alternative_justification begründen.',
      },
      'monitoring-presumed': {
        asks: 'Unterstützung und Überwachung liegen bei mindestens einem Mitglied der Geschäftsleitung, bei einem kleinen Anbieter bei einer dort damit betrauten Person.',
        remedy:
          'Die Funktion von risk_monitor unter roster in gpai/safety/responsibilities.yaml berichtigen oder einen anderen Weg unter alternative_justification begründen.',
      },
      'monitor-apart': {
        asks: 'Wer unterstützt und überwacht, steht nicht zugleich für Kerngeschäft ein, von dem systemische Risiken ausgehen können.',
        remedy:
          'Die Funktion von risk_monitor jemandem außerhalb des Kerngeschäfts geben oder einen anderen Weg unter alternative_justification in gpai/safety/responsibilities.yaml begründen.',
      },
      'monitor-apart-small': {
        asks: 'Auch bei einem kleinen Anbieter sollte, wer unterstützt und überwacht, nicht für Kerngeschäft einstehen, von dem systemische Risiken ausgehen können.',
        remedy:
          'Erwägen, die Funktion von risk_monitor in gpai/safety/responsibilities.yaml jemandem außerhalb des Kerngeschäfts zu geben.',
      },
      'assurance-presumed': {
        asks: 'Die Prüfung und Bestätigung (Assurance) liegt bei einer Stelle, die eine Innenrevision unterstützt, bei einem kleinen Anbieter bei der regelmäßigen eigenen Bewertung durch das Aufsichtsorgan.',
        remedy:
          'Die Funktion von assurance unter roster berichtigen, bei einem kleinen Anbieter supervisory_assessment angeben oder einen anderen Weg begründen, in gpai/safety/responsibilities.yaml.',
      },
      'assurance-apart': {
        asks: 'Wer prüft und bestätigt (Assurance), trägt die Risiken nicht und überwacht sie auch nicht.',
        remedy: 'Die Funktion von assurance unter roster in gpai/safety/responsibilities.yaml anders besetzen.',
      },
      'assurance-line': {
        asks: 'Wer prüft, berichtet dem Aufsichtsorgan oder einem anderen unabhängigen Gremium.',
        remedy:
          'Bei assurance in gpai/safety/responsibilities.yaml unter reports_to eine Funktion dieses Gremiums nennen.',
      },
      'oversight-apart': {
        asks: 'Wer beaufsichtigt, trägt die Risiken nicht und überwacht sie auch nicht.',
        remedy: 'Die Funktion von oversight_body unter roster in gpai/safety/responsibilities.yaml anders besetzen.',
      },
      'monitor-line': {
        asks: 'Wer unterstützt und überwacht, berichtet nicht der für das Risiko verantwortlichen Person.',
        remedy: 'reports_to bei risk_monitor in gpai/safety/responsibilities.yaml ändern.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass die Verantwortlichkeiten zur Leitungsstruktur und zu den Risiken passen.',
        remedy: 'Das Aufsichtsgremium für die Verantwortlichkeiten unterzeichnen lassen.',
      },
    },
  },
  'safety.8.2': {
    title: 'Mittel zuweisen',
    requirements: {
      resources: {
        asks: 'Die Leitungsorgane achten darauf, dass die Verantwortlichen personelle, finanzielle, informationelle und rechentechnische Mittel erhalten.',
        remedy:
          'reference, overseen_by und date der vier Mittel unter resources in gpai/safety/responsibilities.yaml angeben.',
      },
    },
  },
  'safety.8.3': {
    title: 'Eine gesunde Risikokultur fördern',
    requirements: {
      promotion: {
        asks: 'Eine gesunde Risikokultur wird gefördert, sodass die Verantwortlichen begründet und ausgewogen vorgehen.',
        remedy: 'In culture.promotion in gpai/safety/responsibilities.yaml angeben, wie sie gefördert wird.',
      },
      whistleblowing: {
        asks: 'Eine Hinweisgeberregelung und Meldewege sind benannt, und die Beschäftigten wurden in den letzten zwölf Monaten darüber unterrichtet.',
        remedy:
          'whistleblower_policy, channels und workers_informed_on unter culture in gpai/safety/responsibilities.yaml angeben.',
      },
      indicators: {
        asks: 'Anzeichen der Risikokultur werden beobachtet, etwa Vorbild der Leitung, offener Widerspruch und Unabhängigkeit.',
        remedy: 'Die Anzeichen unter culture.indicators in gpai/safety/responsibilities.yaml nennen.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
