import type { MeasureWords } from '../../locale.ts'

/** The German words for Measures 2.1 to 3.4 of the Safety and Security chapter, without the evaluations. */
export const safety2And3 = {
  'safety.2.1': {
    title: 'Systemische Risiken in einem strukturierten Verfahren ermitteln',
    requirements: {
      record: {
        asks: 'Ein Risikoverzeichnis liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/risks.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      types: {
        asks: 'Risiken, die vom Modell ausgehen und systemisch sein könnten, sind aufgeführt; jede der fünf Risikoarten ist betrachtet.',
        remedy: 'Zu jeder Art unter types_considered in gpai/safety/risks.yaml angeben, wonach gesucht wurde.',
      },
      considered: {
        asks: 'Modellunabhängige Informationen, Informationen über dieses und ähnliche Modelle und Mitteilungen der Behörden sind berücksichtigt.',
        remedy: 'Unter considered in gpai/safety/risks.yaml angeben, was berücksichtigt wurde.',
      },
      characteristics: {
        asks: 'Maßgebliche Merkmale jedes aufgeführten Risikos sind untersucht, etwa seine Art und seine Ursachen.',
        remedy: 'nature oder sources der genannten Risiken in gpai/safety/risks.yaml angeben.',
      },
      'nature-and-sources': {
        asks: 'Art und Ursachen jedes aufgeführten Risikos sind untersucht.',
        remedy: 'nature und sources der genannten Risiken in gpai/safety/risks.yaml vervollständigen.',
      },
      decided: {
        asks: 'Zu jedem aufgeführten Risiko ist mit Begründung entschieden, ob es ein systemisches Risiko dieses Modells ist.',
        remedy: 'risk_id, types, identified und reason jedes Risikos in gpai/safety/risks.yaml angeben.',
      },
      specified: {
        asks: 'Die vier benannten systemischen Risiken sind stets ermittelt.',
        remedy:
          'cbrn, loss_of_control, cyber_offence und harmful_manipulation unter risks in gpai/safety/risks.yaml aufnehmen.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass die ermittelten Risiken die dieses Modells sind.',
        remedy: 'Die für Risikoüberwachung verantwortliche Person für die Ermittlung unterzeichnen lassen.',
      },
    },
  },
  'safety.2.2': {
    title: 'Zu jedem systemischen Risiko Szenarien entwickeln',
    requirements: {
      scenarios: {
        asks: 'Zu jedem ermittelten Risiko gibt es Szenarien in angemessener Zahl und Genauigkeit.',
        remedy: 'Den genannten Risiken in gpai/safety/risks.yaml mindestens ein Szenario mit id und description geben.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass Zahl und Genauigkeit der Szenarien angemessen sind.',
        remedy: 'Die für Risikoüberwachung verantwortliche Person für die Szenarien unterzeichnen lassen.',
      },
    },
  },
  'safety.3.1': {
    title: 'Modellunabhängige Informationen sammeln',
    requirements: {
      information: {
        asks: 'Zu jedem ermittelten Risiko werden modellunabhängige Informationen gesammelt, so breit und tief, wie es dem Risiko entspricht.',
        remedy:
          'Mindestens eine datierte Quelle unter information der genannten Risiken in gpai/safety/risks.yaml angeben.',
      },
    },
  },
  'safety.3.3': {
    title: 'Jedes systemische Risiko modellieren',
    requirements: {
      modelling: {
        asks: 'Jedes ermittelte Risiko ist mit Methoden mindestens auf dem Stand der Technik modelliert, aus seinen Szenarien und den gesammelten Informationen.',
        remedy:
          'method, scenarios, information_used und result unter modelling der genannten Risiken in gpai/safety/risks.yaml angeben.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass die Methoden der Modellierung mindestens dem Stand der Technik entsprechen.',
        remedy: 'Die für Risikoüberwachung verantwortliche Person für die Modellierung unterzeichnen lassen.',
      },
    },
  },
  'safety.3.4': {
    title: 'Wahrscheinlichkeit und Schwere des Schadens schätzen',
    requirements: {
      estimate: {
        asks: 'Zu jedem ermittelten Risiko sind Wahrscheinlichkeit und Schwere des Schadens mit Methoden mindestens auf dem Stand der Technik geschätzt.',
        remedy: 'estimate der genannten Risiken in gpai/safety/risks.yaml vervollständigen.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass die Schätzungen aus der Analyse folgen.',
        remedy: 'Die für Risikoüberwachung verantwortliche Person für die Schätzungen unterzeichnen lassen.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
