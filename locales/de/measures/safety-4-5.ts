import type { MeasureWords } from '../../locale.ts'

/** The German words for Measures 4.1 to 5.1 of the Safety and Security chapter. */
export const safety4And5 = {
  'safety.4.1': {
    title: 'Kriterien für die Vertretbarkeit festlegen und sie feststellen',
    requirements: {
      record: {
        asks: 'Ein Nachweis über die Feststellung der Vertretbarkeit liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/acceptance.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      tiers: {
        asks: 'Jedes ermittelte Risiko hat messbare Fähigkeitsstufen, mindestens eine davon nicht erreicht; bei einem benannten Risiko treten nie andere Kriterien an ihre Stelle.',
        remedy:
          'tiers der genannten Feststellungen in gpai/safety/acceptance.yaml vervollständigen, mit mindestens einer nicht erreichten Stufe.',
      },
      'decision-rule': {
        asks: 'Das Rahmenwerk sagt, wie die Kriterien über jedes Risiko und das Gesamtrisiko entscheiden und warum das die Vertretbarkeit gewährleistet.',
        remedy: 'criteria_logic und criteria_justification in gpai/safety/framework.yaml angeben.',
      },
      applied: {
        asks: 'Die Kriterien sind auf jedes ermittelte Risiko angewandt, gestützt auf die Erkenntnisse aus Ermittlung und Analyse.',
        remedy: 'risk_id und based_on jeder Feststellung in gpai/safety/acceptance.yaml angeben.',
      },
      framework: {
        asks: 'Die Feststellung beruht auf den Kriterien des bestätigten Rahmenwerks.',
        remedy: 'Die bestätigte Version anwenden und unter framework in gpai/safety/acceptance.yaml angeben.',
      },
      margin: {
        asks: 'Eine dem Risiko angemessene Marge trägt der Unsicherheit der Ursachen, der Bewertung und der Maßnahmen zur Risikominderung Rechnung.',
        remedy:
          'fit, sources, assessment und mitigations unter margin jeder Feststellung in gpai/safety/acceptance.yaml angeben.',
      },
      acceptable: {
        asks: 'Jedes ermittelte Risiko und das systemische Gesamtrisiko sind als vertretbar festgestellt.',
        remedy: 'Mindern und erneut feststellen, dann acceptable und overall in gpai/safety/acceptance.yaml angeben.',
      },
      'margin-judged': {
        asks: 'Eine Person bestätigt, dass Kriterien und Marge für jedes Risiko genügen.',
        remedy:
          'Die für Risikoüberwachung verantwortliche Person für Kriterien, Margen und Feststellungen unterzeichnen lassen.',
      },
      'acceptance-judged': {
        asks: 'Die für das Risiko verantwortliche Person steht für die Vertretbarkeit jedes Risikos und des Gesamtrisikos ein.',
        remedy: 'Die für das Risiko verantwortliche Person für die Vertretbarkeit unterzeichnen lassen.',
      },
    },
  },
  'safety.4.2': {
    title: 'Nach der Feststellung fortfahren oder nicht',
    requirements: {
      proceed: {
        asks: 'Entwicklung, Bereitstellung und Nutzung gehen nur weiter, wenn die Risiken als vertretbar festgestellt sind.',
        remedy:
          'decision, stages, date und reason unter decision in gpai/safety/acceptance.yaml angeben oder nicht veröffentlichen.',
      },
      measures: {
        asks: 'Ist ein Risiko nicht oder absehbar bald nicht mehr vertretbar, antworten darauf vor dem Fortfahren Verfügbarkeit, Maßnahmen zur Risikominderung und eine neue Bewertung.',
        remedy: 'soon_unacceptable jeder Feststellung angeben und measures in gpai/safety/acceptance.yaml ergänzen.',
      },
      restrictions: {
        asks: 'Beschränkungen, auf denen die Entscheidung beruht, sind in der Veröffentlichung gesetzt.',
        remedy:
          'Jede Beschränkung der Entscheidung unter distribution.restrictions in gpai/safety/mitigations.yaml setzen.',
      },
      judged: {
        asks: 'Die für das Risiko verantwortliche Person trifft die Entscheidung, fortzufahren.',
        remedy: 'Die für das Risiko verantwortliche Person für die Entscheidung unterzeichnen lassen.',
      },
    },
  },
  'safety.5.1': {
    title: 'Angemessene und robuste Maßnahmen zur Risikominderung umsetzen',
    requirements: {
      record: {
        asks: 'Ein Verzeichnis der Maßnahmen zur Risikominderung liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/mitigations.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      'in-force': {
        asks: 'Die Maßnahmen zur Risikominderung, die das Rahmenwerk für die erreichten Stufen vorsieht, sind umgesetzt.',
        remedy:
          'Die genannten Maßnahmen umsetzen oder in gpai/safety/mitigations.yaml erklären, was an ihre Stelle tritt.',
      },
      robust: {
        asks: 'Die Maßnahmen zur Risikominderung sind gegen Angriffe ausreichend robust, und zu jeder ist gesagt, wodurch.',
        remedy: 'robustness.reference jeder Maßnahme in gpai/safety/mitigations.yaml angeben.',
      },
      tested: {
        asks: 'Die Robustheit jeder Maßnahme zur Risikominderung ist datiert, mit den versuchten Angriffen und ihren Grenzen.',
        remedy:
          'date und attacks unter robustness sowie limits jeder Maßnahme in gpai/safety/mitigations.yaml angeben.',
      },
      lifecycle: {
        asks: 'Damit zu sehen ist, dass der ganze Lebenszyklus abgedeckt ist, nennt jede Maßnahme zur Risikominderung ihre Risiken und Phasen.',
        remedy: 'id, kind, risk_ids und phases jeder Maßnahme in gpai/safety/mitigations.yaml angeben.',
      },
      distribution: {
        asks: 'Die Maßnahmen zur Risikominderung berücksichtigen, wie das Modell veröffentlicht und vertrieben wird.',
        remedy: 'form und considered unter distribution in gpai/safety/mitigations.yaml angeben.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass die Maßnahmen zur Risikominderung für diese Art der Veröffentlichung angemessen und robust genug sind.',
        remedy: 'Die für das Risiko verantwortliche Person für die Maßnahmen unterzeichnen lassen.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
