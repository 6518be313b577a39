import type { MeasureWords } from '../../locale.ts'

/** The German words for Measures 4.1 to 5.1 of the Safety and Security chapter. */
export const safety4And5 = {
  'safety.4.1': {
    title: 'Kriterien für die Annehmbarkeit festlegen und sie feststellen',
    requirements: {
      record: {
        asks: 'Ein Nachweis über die Feststellung der Annehmbarkeit liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/acceptance.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      tiers: {
        asks: 'Jedes ermittelte Risiko hat messbare Fähigkeitsstufen, mindestens eine davon nicht erreicht; bei einem benannten Risiko treten nie andere Kriterien an ihre Stelle.',
        remedy:
          'tiers der genannten Feststellungen in gpai/safety/acceptance.yaml vervollständigen, mit mindestens einer nicht erreichten Stufe.',
      },
      'decision-rule': {
        asks: 'Der Rahmen sagt, wie die Kriterien über jedes Risiko und das Gesamtrisiko entscheiden und warum das die Annehmbarkeit gewährleistet.',
        remedy: 'criteria_logic und criteria_justification in gpai/safety/framework.yaml angeben.',
      },
      applied: {
        asks: 'Die Kriterien sind auf jedes ermittelte Risiko angewandt, gestützt auf die Erkenntnisse aus Ermittlung und Analyse.',
        remedy: 'risk_id und based_on jeder Feststellung in gpai/safety/acceptance.yaml angeben.',
      },
      framework: {
        asks: 'Die Feststellung beruht auf den Kriterien des bestätigten Rahmens.',
        remedy: 'Die bestätigte Version anwenden und unter framework in gpai/safety/acceptance.yaml angeben.',
      },
      margin: {
        asks: 'Eine dem Risiko angemessene Marge trägt der Unsicherheit der Quellen, der Bewertung und der Minderungsmaßnahmen Rechnung.',
        remedy:
          'fit, sources, assessment und mitigations unter margin jeder Feststellung in gpai/safety/acceptance.yaml angeben.',
      },
      acceptable: {
        asks: 'Jedes ermittelte Risiko und das systemische Gesamtrisiko sind als annehmbar festgestellt.',
        remedy: 'Mindern und erneut feststellen, dann acceptable und overall in gpai/safety/acceptance.yaml angeben.',
      },
      'margin-judged': {
        asks: 'Ein Mensch bestätigt, dass Kriterien und Marge für jedes Risiko genügen.',
        remedy:
          'Die für Risikoüberwachung verantwortliche Person für Kriterien, Margen und Feststellungen unterzeichnen lassen.',
      },
      'acceptance-judged': {
        asks: 'Die für das Risiko verantwortliche Person steht für die Annehmbarkeit jedes Risikos und des Gesamtrisikos ein.',
        remedy: 'Die für das Risiko verantwortliche Person für die Annehmbarkeit unterzeichnen lassen.',
      },
    },
  },
  'safety.4.2': {
    title: 'Nach der Feststellung fortfahren oder nicht',
    requirements: {
      proceed: {
        asks: 'Entwicklung, Bereitstellung und Nutzung gehen nur weiter, wenn die Risiken als annehmbar festgestellt sind.',
        remedy:
          'decision, stages, date und reason unter decision in gpai/safety/acceptance.yaml angeben oder nicht veröffentlichen.',
      },
      measures: {
        asks: 'Ist ein Risiko nicht oder absehbar bald nicht mehr annehmbar, antworten darauf vor dem Fortfahren Verfügbarkeit, Minderungsmaßnahmen und eine neue Bewertung.',
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
    title: 'Angemessene und robuste Minderungsmaßnahmen umsetzen',
    requirements: {
      record: {
        asks: 'Ein Verzeichnis der Minderungsmaßnahmen liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/mitigations.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      'in-force': {
        asks: 'Die Minderungsmaßnahmen, die der Rahmen für die erreichten Stufen vorsieht, sind umgesetzt.',
        remedy:
          'Die genannten Maßnahmen umsetzen oder in gpai/safety/mitigations.yaml erklären, was an ihre Stelle tritt.',
      },
      robust: {
        asks: 'Jede Minderungsmaßnahme ist unter Angriff geprüft, und ihre Grenzen sind bekannt.',
        remedy: 'robustness und limits jeder Maßnahme in gpai/safety/mitigations.yaml angeben.',
      },
      lifecycle: {
        asks: 'Die Minderungsmaßnahmen decken den ganzen Lebenszyklus ab: Jede nennt ihre Risiken und Phasen.',
        remedy: 'id, kind, risk_ids und phases jeder Maßnahme in gpai/safety/mitigations.yaml angeben.',
      },
      distribution: {
        asks: 'Die Minderungsmaßnahmen berücksichtigen, wie das Modell veröffentlicht und vertrieben wird.',
        remedy: 'form und considered unter distribution in gpai/safety/mitigations.yaml angeben.',
      },
      judged: {
        asks: 'Ein Mensch bestätigt, dass die Minderungsmaßnahmen für diese Art der Veröffentlichung angemessen und robust genug sind.',
        remedy: 'Die für das Risiko verantwortliche Person für die Maßnahmen unterzeichnen lassen.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
