import type { ChapterWords } from '../../chapter-words.ts'

/** The German words for the measures of the Safety and Security chapter. */
export const safety = {
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
        remedy:
          'Zugang gewähren und ai_office_access_at, receipt und unredacted in gpai/safety/framework.yaml angeben.',
      },
      judged: {
        asks: 'Die zuständige Person steht für den gewährten Zugang ein.',
        remedy: 'Die für den Bericht zuständige Person für den Zugang unterzeichnen lassen.',
      },
    },
  },
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
  'safety.3.2': {
    title: 'Das Modell bewerten',
    requirements: {
      record: {
        asks: 'Ein Nachweis über die Modellbewertungen liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/evaluations.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      'each-risk': {
        asks: 'Zu jedem ermittelten Risiko werden Bewertungen mindestens auf dem Stand der Technik durchgeführt.',
        remedy:
          'Zu den genannten Risiken eine aktuelle Bewertung unter evaluations in gpai/safety/evaluations.yaml aufnehmen.',
      },
      coverage: {
        asks: 'Die Bewertungen erfassen Fähigkeiten, Neigungen, Nutzungsmöglichkeiten (Affordanzen) oder Auswirkungen in den für das Risiko maßgeblichen Modalitäten.',
        remedy:
          'id, risk_ids, method, modalities, targets und date jeder Bewertung in gpai/safety/evaluations.yaml angeben.',
      },
      design: {
        asks: 'Die Methoden passen zu Modell und Risiko, und modellunabhängige Informationen sind in ihre Gestaltung eingeflossen.',
        remedy: 'fit und informed_by jeder Bewertung in gpai/safety/evaluations.yaml angeben.',
      },
      'open-ended': {
        asks: 'Ergebnisoffene Prüfungen suchen nach unerwartetem Verhalten, Grenzen der Fähigkeiten und emergenten Eigenschaften.',
        remedy:
          'Zu den genannten Risiken eine ergebnisoffene Prüfung unter evaluations in gpai/safety/evaluations.yaml aufnehmen.',
      },
      rigour: {
        asks: 'Die Bewertungen sind intern und extern valide und lassen sich wiederholen.',
        remedy:
          'internal, external und reproducibility unter rigour jeder Bewertung in gpai/safety/evaluations.yaml angeben.',
      },
      elicitation: {
        asks: 'Fähigkeiten werden so hervorgelockt, dass wenig verborgen bleibt und Täuschung gering ist, entsprechend den Missbrauchsakteuren und dem erwarteten Einsatz.',
        remedy:
          'under, deception, misuse_actor und context unter elicitation jeder Bewertung in gpai/safety/evaluations.yaml angeben.',
      },
      'mitigation-effectiveness': {
        asks: 'Die Wirksamkeit der Maßnahmen zur Risikominderung wird auch unter Angriff bewertet, soweit die Vertretbarkeit von ihnen abhängt.',
        remedy: 'mitigation_effectiveness jeder Bewertung in gpai/safety/evaluations.yaml angeben.',
      },
      teams: {
        asks: 'Die Teams sind qualifiziert und haben angemessenen Zugang, Informationen, Zeit und Mittel.',
        remedy:
          'team, access, information, business_days und resources jeder Bewertung in gpai/safety/evaluations.yaml angeben.',
      },
      time: {
        asks: 'Eine Bewertung, die kürzer als die für die meisten als angemessen genannten 20 Arbeitstage dauerte, ist begründet.',
        remedy: 'time_reason der genannten Bewertungen in gpai/safety/evaluations.yaml angeben.',
      },
      versions: {
        asks: 'Bewertet werden die im Verfahren erfassten Versionen, auch weit verbreitete; darunter ist die am wenigsten geminderte, oder ein Grund sagt, warum nicht.',
        remedy: 'digests jeder Bewertung in gpai/safety/evaluations.yaml wie in gpai/safety/assessment.yaml angeben.',
      },
      external: {
        asks: 'Jedes Risiko wird von unabhängigen externen Prüfern bewertet, außer bei einem ähnlich sicheren oder sichereren Modell oder nach erfolgloser früher Suche.',
        remedy: 'external oder external_search in gpai/safety/evaluations.yaml vervollständigen.',
      },
      'external-qualified': {
        asks: 'Externe Prüfer sind unabhängig, qualifiziert, an Informationssicherheit und Vertraulichkeit gebunden, gut ausgestattet und behalten die Hoheit über ihre Prüfdaten.',
        remedy: 'Jeden Prüfer unter external in gpai/safety/evaluations.yaml vervollständigen.',
      },
      'reference-model': {
        asks: 'Ein Modell, das als Referenz dient, erfüllt die drei Bedingungen dafür.',
        remedy:
          'reference der genannten Vergleiche in gpai/safety/ssm.yaml vervollständigen oder den Vergleich zurücknehmen.',
      },
      comparison: {
        asks: 'Ein ähnlich sicheres oder sichereres Modell hat gegenüber der Referenz kein wesentlich anderes Szenario, keinen höheren Wert und keinen erheblichen Unterschied.',
        remedy:
          'Die genannten Vergleiche in gpai/safety/ssm.yaml vervollständigen oder das Modell nach dem ganzen Kapitel behandeln.',
      },
      'reference-kept': {
        asks: 'Binnen sechs Monaten, nachdem eine Referenz ihren Status verloren hat, gibt es eine neue, oder das Modell wird nach dem ganzen Kapitel behandelt.',
        remedy:
          'In gpai/safety/ssm.yaml eine andere Referenz nennen oder den Vergleich streichen und nachholen, was er erspart hat.',
      },
      'reference-loss': {
        asks: 'Eine Referenz, die ihren Status verloren hat, wird vor Ablauf der Frist ersetzt.',
        remedy: 'Eine andere Referenz vorsehen oder nachholen, was der Vergleich in gpai/safety/ssm.yaml erspart hat.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass die Bewertungen dem Stand der Technik entsprechen und die Prüfer geeignet sind.',
        remedy: 'Die für Risikoüberwachung verantwortliche Person für die Bewertungen unterzeichnen lassen.',
      },
    },
  },
  'safety.3.5': {
    title: 'Das Modell nach dem Inverkehrbringen beobachten',
    requirements: {
      record: {
        asks: 'Ein Plan für die Beobachtung nach dem Inverkehrbringen liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/post-market.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      'from-placing': {
        asks: 'Die Beobachtung läuft ab dem Inverkehrbringen.',
        remedy: 'starts_on, reference und owner unter plan in gpai/safety/post-market.yaml angeben.',
      },
      purpose: {
        asks: 'Die Beobachtung zeigt, ob ein Risiko nicht vertretbar werden könnte und ob der Modellbericht zu aktualisieren ist.',
        remedy: 'purposes.acceptability in gpai/safety/post-market.yaml angeben.',
      },
      timelines: {
        asks: 'Die Beobachtung sammelt Informationen für die Schätzungen, wann Stufen übertroffen werden.',
        remedy: 'purposes.timelines in gpai/safety/post-market.yaml angeben.',
      },
      subjects: {
        asks: 'Informationen über Fähigkeiten, Neigungen, Nutzungsmöglichkeiten (Affordanzen) oder Auswirkungen des Modells werden gesammelt.',
        remedy:
          'Unter gathers in gpai/safety/post-market.yaml angeben, was zu capabilities, propensities, affordances oder effects gesammelt wird.',
      },
      methods: {
        asks: 'Jede der elf beispielhaften Methoden der Beobachtung ist berücksichtigt; keine muss genutzt werden.',
        remedy:
          'Zu jeder Methode unter methods in gpai/safety/post-market.yaml angeben, ob und warum sie genutzt wird.',
      },
      'own-systems': {
        asks: 'Ein Anbieter, der selbst Systeme mit dem Modell anbietet, beobachtet es als deren Teil.',
        remedy: 'offered und monitoring unter systems in gpai/safety/post-market.yaml angeben.',
      },
      access: {
        asks: 'Eine angemessene Zahl unabhängiger externer Prüfer hat zu jedem Risiko unentgeltlich Zugang zur fähigsten und zur am wenigsten geminderten Version sowie zu Gedankengängen, wo es sie gibt; nicht bei einem ähnlich sicheren oder sichereren Modell.',
        remedy: 'access zu den genannten Risiken in gpai/safety/post-market.yaml vervollständigen.',
      },
      'access-criteria': {
        asks: 'Geeignete Kriterien für die Beurteilung von Anträgen auf Zugang sind veröffentlicht.',
        remedy: 'criteria_url jedes Eintrags unter access in gpai/safety/post-market.yaml angeben.',
      },
      'data-use': {
        asks: 'Ergebnisse der Prüfer dienen allein der Bewertung und Minderung systemischer Risiken und trainieren ohne Erlaubnis kein Modell.',
        remedy: 'data_use in gpai/safety/post-market.yaml angeben.',
      },
      harbour: {
        asks: 'Prüfer, die sich an die fünf Bedingungen halten, haben keine rechtlichen oder technischen Vergeltungsmaßnahmen zu erwarten.',
        remedy: 'commitment und die fünf Bedingungen unter harbour in gpai/safety/post-market.yaml angeben.',
      },
      disclosure: {
        asks: 'Das öffentliche Verfahren für Schwachstellen schiebt Veröffentlichungen höchstens 30 Arbeitstage auf, länger nur, wenn es ausnahmsweise nötig ist.',
        remedy: 'url und hold_business_days (höchstens 30) unter disclosure in gpai/safety/post-market.yaml angeben.',
      },
      judged: {
        asks: 'Die für das Risiko verantwortliche Person steht für den Plan und den Zugang der Prüfer ein.',
        remedy: 'Die für das Risiko verantwortliche Person für die Beobachtung unterzeichnen lassen.',
      },
    },
  },
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
  'safety.6.1': {
    title: 'Ein Ziel der Gefahrenabwehr festlegen',
    requirements: {
      record: {
        asks: 'Ein Nachweis über Ziel und Maßnahmen der Gefahrenabwehr liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/security.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      exemption: {
        asks: 'Dass nichts zu schützen ist, stützt sich auf ein Modell mit öffentlich herunterladbaren Parametern, dem dieses unterlegen ist, oder darauf, dass die Parameter öffentlich oder gelöscht sind.',
        remedy: 'exempt oder ended in gpai/safety/security.yaml vervollständigen oder die Angabe streichen.',
      },
      'exemption-judged': {
        asks: 'Eine Person bestätigt, dass das Modell dem genannten unterlegen ist oder dass nichts mehr zu schützen ist.',
        remedy: 'Die für Gefahrenabwehr verantwortliche Person für die Freistellung unterzeichnen lassen.',
      },
      'threat-actors': {
        asks: 'Das Ziel der Gefahrenabwehr benennt die Angreifer, denen standzuhalten ist: nichtstaatliche externe, Innentäter und weitere zu erwartende.',
        remedy:
          'statement, non_state_external, insider_threats und other_actors unter goal in gpai/safety/security.yaml angeben.',
      },
      capabilities: {
        asks: 'Das Ziel der Gefahrenabwehr trägt den jetzigen und den zu erwartenden Fähigkeiten des Modells Rechnung.',
        remedy: 'current_capabilities und expected_capabilities unter goal in gpai/safety/security.yaml angeben.',
      },
    },
  },
  'safety.6.2': {
    title: 'Maßnahmen umsetzen, die das Ziel der Gefahrenabwehr erreichen',
    requirements: {
      objectives: {
        asks: 'Jedes der 25 Ziele der Gefahrenabwehr wird mit dem genannten Mittel, mit einer begründeten Alternative oder stufenweise erreicht; manche Mittel sind nur verlangt, soweit sie angemessen sind.',
        remedy:
          'Jedem Ziel unter objectives in gpai/safety/security.yaml eine Zeile mit id und status geben, dazu justification oder capability_point.',
      },
      'access-review': {
        asks: 'Welche Personen und welche Software über Schnittstellen auf die Parameter zugreifen dürfen, wird mindestens alle sechs Monate überprüft, sofern nicht ein anderes Mittel begründet ist, das das Ziel erreicht.',
        remedy:
          'Die erteilten Zugriffe überprüfen und reviewed_on bei safety.app4.3.1 in gpai/safety/security.yaml angeben.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass die Maßnahmen das Ziel der Gefahrenabwehr für diese Veröffentlichung und ihre Vertriebsform erreichen.',
        remedy: 'Die für Gefahrenabwehr verantwortliche Person für die Maßnahmen unterzeichnen lassen.',
      },
    },
  },
  'safety.7.1': {
    title: 'Über das Modell und sein Verhalten berichten',
    requirements: {
      record: {
        asks: 'Ein Nachweis über den Modellbericht liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/safety/model-report.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      'drawn-up': {
        asks: 'Der Modellbericht liegt vor, bevor das Modell in Verkehr gebracht wird.',
        remedy: 'Das Datum des Berichts in gpai/safety/model-report.yaml angeben.',
      },
      numbered: {
        asks: 'Schon der erste Modellbericht hat Fassung und Datum, wie eine Aktualisierung sie haben muss.',
        remedy: 'version und date in gpai/safety/model-report.yaml angeben.',
      },
      document: {
        asks: 'Der Nachweis verweist auf den Bericht selbst: wo er liegt, seinen Hashwert und wer ihn verwahrt.',
        remedy: 'document in gpai/safety/model-report.yaml vervollständigen.',
      },
      detail: {
        asks: 'Der Bericht ist nur dann weniger ausführlich, wenn der Anbieter klein ist und seine Größe und Kapazität es erfordern.',
        remedy:
          'reduced_detail in gpai/safety/model-report.yaml streichen oder den Grund dafür und provider.size in gpai/release.yaml angeben.',
      },
      model: {
        asks: 'Der Bericht beschreibt das Modell, seine Unterschiede zu den anderen Modellen des Anbieters und seine bisherige und zu erwartende Verwendung.',
        remedy: 'Unter model in gpai/safety/model-report.yaml angeben, wo der Bericht dies beschreibt.',
      },
      versions: {
        asks: 'Der Bericht behandelt jede Version, die in Verkehr gebracht oder verwendet wird oder werden soll, mit ihren Maßnahmen zur Risikominderung und Risiken.',
        remedy: 'versions in gpai/safety/model-report.yaml vervollständigen.',
      },
      'release-covered': {
        asks: 'Die veröffentlichte Version gehört zu den Versionen, die der Bericht behandelt.',
        remedy:
          'Die veröffentlichte Version unter versions in gpai/safety/model-report.yaml ergänzen, sobald der Bericht sie behandelt.',
      },
      'versions-assessed': {
        asks: 'Die Versionen, die der Bericht behandelt, sind nach ihren Hashwerten diejenigen, die das vollständige Verfahren erfasst hat.',
        remedy:
          'Die Hashwerte unter versions in gpai/safety/model-report.yaml mit full_process.versions in gpai/safety/assessment.yaml in Einklang bringen.',
      },
      specification: {
        asks: 'Der Bericht enthält die Modellspezifikation: Grundsätze, Rangfolge, abzulehnende Themen und Systemprompt.',
        remedy: 'spec in gpai/safety/model-report.yaml vervollständigen.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass der Bericht genau die Versionen dieser Veröffentlichung behandelt.',
        remedy: 'Die für Risikoüberwachung verantwortliche Person für den Modellbericht unterzeichnen lassen.',
      },
    },
  },
  'safety.7.2': {
    title: 'Über die Gründe für das Fortfahren berichten',
    requirements: {
      justification: {
        asks: 'Der Bericht begründet im Einzelnen, warum die Risiken vertretbar sind, samt den Sicherheitsmargen.',
        remedy: 'justification und margins unter reasons in gpai/safety/model-report.yaml vervollständigen.',
      },
      conditions: {
        asks: 'Der Bericht nennt die vernünftigerweise vorhersehbaren Bedingungen, unter denen die Begründung nicht mehr zutrifft.',
        remedy: 'Jede Bedingung unter reasons.conditions in gpai/safety/model-report.yaml angeben.',
      },
      'conditions-watched': {
        asks: 'Jede Bedingung hat eine Kennung, ein Anzeichen, an dem man sie bemerkt, und eine Stelle, die darauf achtet.',
        remedy:
          'Jeder Bedingung unter reasons.conditions in gpai/safety/model-report.yaml id, condition, signal und owner geben.',
      },
      decision: {
        asks: 'Der Bericht sagt, wie über das Fortfahren entschieden wurde und ob externe Akteure und unabhängige externe Prüfer dazu beigetragen haben.',
        remedy: 'reasons.decision in gpai/safety/model-report.yaml vervollständigen.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass die Gründe zutreffen und dass die Bedingungen, die sie entfallen ließen, vollständig genannt sind.',
        remedy: 'Die für das Risiko verantwortliche Person für die Gründe unterzeichnen lassen.',
      },
    },
  },
  'safety.7.3': {
    title: 'Über Bewertung und Minderung der Risiken berichten',
    requirements: {
      risks: {
        asks: 'Der Bericht zeigt, wie und unter welchen Annahmen Risiken ermittelt wurden, und jedes Risiko mit Modellierung, Schätzung und Vergleich.',
        remedy: 'risks in gpai/safety/model-report.yaml vervollständigen.',
      },
      'every-risk': {
        asks: 'Der Bericht behandelt die vier benannten systemischen Risiken und jedes weitere ermittelte Risiko.',
        remedy: 'Die genannten Risiken unter risks.items in gpai/safety/model-report.yaml ergänzen.',
      },
      evaluations: {
        asks: 'Der Bericht enthält alle Ergebnisse der maßgeblichen Bewertungen mit Durchführung, Aufgaben, Auswertung, Herauslocken der Fähigkeiten und Vergleichen.',
        remedy: 'evaluations in gpai/safety/model-report.yaml vervollständigen.',
      },
      samples: {
        asks: 'Zu jeder Bewertung, die für das Verständnis der Risiken wesentlich ist, gibt der Bericht Stichproben und die wesentlichen Verläufe an; eine leere Liste besagt, dass es keine gibt.',
        remedy: 'samples bei jedem Eintrag unter evaluations in gpai/safety/model-report.yaml vervollständigen.',
      },
      'samples-located': {
        asks: 'Zu jeder Stichprobe ist gesagt, wo sie liegt, wie groß sie ist und wie sie gezogen wurde.',
        remedy:
          'count, selection und reference unter samples bei evaluations in gpai/safety/model-report.yaml angeben.',
      },
      'random-samples': {
        asks: 'Zu jeder wesentlichen Bewertung gibt es mindestens fünf zufällig ausgewählte Stichproben aus Ein- und Ausgaben.',
        remedy:
          'Für die genannten Bewertungen in gpai/safety/model-report.yaml mindestens fünf Stichproben zufällig ziehen.',
      },
      'more-samples': {
        asks: 'Es ist festgehalten, wie eine größere Zufallsstichprobe gezogen wird, wenn das Büro für Künstliche Intelligenz darum ersucht.',
        remedy: 'samples_on_request in gpai/safety/model-report.yaml angeben.',
      },
      evaluators: {
        asks: 'Der Bericht sagt, worauf interne und externe Bewertungsteams zugreifen und was sie nutzen konnten; eine leere Liste besagt, dass es kein externes gab.',
        remedy: 'evaluators in gpai/safety/model-report.yaml vervollständigen.',
      },
      'evaluator-access': {
        asks: 'Der Zugang jedes unabhängigen externen Prüfers wird mitgeteilt, oder der Prüfer unterrichtet das Büro für Künstliche Intelligenz selbst.',
        remedy:
          'Bei jedem Eintrag unter evaluators.external in gpai/safety/model-report.yaml access oder direct_to_ai_office angeben.',
      },
      'similarly-safe': {
        asks: 'Der Bericht zeigt, wie die Kriterien für ein ähnlich sicheres oder sichereres Modell und für sein Referenzmodell erfüllt sind.',
        remedy: 'Unter ssm in gpai/safety/model-report.yaml angeben, wo der Bericht dies zeigt.',
      },
      'safety-mitigations': {
        asks: 'Der Bericht nennt alle Maßnahmen zur Risikominderung, wie sie Maßnahme 5.1 erfüllen und wo ihre Grenzen liegen.',
        remedy: 'safety_mitigations in gpai/safety/model-report.yaml vervollständigen.',
      },
      security: {
        asks: 'Der Bericht nennt das Ziel der Gefahrenabwehr, alle Maßnahmen dazu und wie sie es erreichen.',
        remedy: 'security in gpai/safety/model-report.yaml vervollständigen.',
      },
      deviations: {
        asks: 'Der Bericht erklärt zu jeder Alternative zu einer genannten Maßnahme der Gefahrenabwehr, warum sie das Ziel erreicht.',
        remedy:
          'Die genannten Ziele unter security.deviations in gpai/safety/model-report.yaml ergänzen, je mit Grund.',
      },
      outlook: {
        asks: 'Der Bericht blickt sechs Monate voraus: Techniken, Unterschiede kommender Versionen und geplante Maßnahmen zur Risikominderung.',
        remedy: 'outlook in gpai/safety/model-report.yaml vervollständigen.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass der Bericht jedes maßgebliche Ergebnis enthält.',
        remedy:
          'Die für Risikoüberwachung verantwortliche Person für die Dokumentation im Modellbericht unterzeichnen lassen.',
      },
    },
  },
  'safety.7.4': {
    title: 'Über Feststellungen externer Stellen berichten',
    requirements: {
      'evaluator-reports': {
        asks: 'Vorhandene Berichte unabhängiger externer Prüfer sind beigefügt oder verlinkt; eine leere Liste besagt, dass es keine gibt.',
        remedy: 'external.evaluator_reports in gpai/safety/model-report.yaml angeben.',
      },
      'security-reviews': {
        asks: 'Vorhandene Berichte unabhängiger externer Überprüfungen der Gefahrenabwehr sind beigefügt oder verlinkt; eine leere Liste besagt, dass es keine gibt.',
        remedy: 'external.security_reviews in gpai/safety/model-report.yaml angeben.',
      },
      'no-evaluator': {
        asks: 'Ein Bericht ohne unabhängige externe Prüfer sagt, welche Voraussetzung das zulässt und warum sie vorliegt.',
        remedy:
          'In gpai/safety/model-report.yaml unter evaluators.external einen Prüfer nennen oder das Risiko unter external.none_because aufnehmen.',
      },
      'no-evaluator-for-risk': {
        asks: 'Zu jedem Risiko ohne unabhängigen externen Prüfer sagt der Bericht, welche Voraussetzung das zulässt und warum sie vorliegt.',
        remedy:
          'In gpai/safety/model-report.yaml unter evaluators.external einen Prüfer nennen oder das Risiko unter external.none_because aufnehmen.',
      },
      choice: {
        asks: 'Die Auswahl der unabhängigen externen Prüfer wird anhand der Qualifikationskriterien erläutert.',
        remedy: 'external.choice in gpai/safety/model-report.yaml angeben.',
      },
      judged: {
        asks: 'Eine Person bestätigt, dass externe Prüfer für jedes Risiko beteiligt waren oder die Ausnahme greift.',
        remedy:
          'Die für Risikoüberwachung verantwortliche Person für die Beteiligung externer Prüfer unterzeichnen lassen.',
      },
    },
  },
  'safety.7.5': {
    title: 'Über Veränderungen der Risikolandschaft berichten',
    requirements: {
      landscape: {
        asks: 'Der Bericht zeigt, ob und wie das Modell die Risikolandschaft wesentlich verändert.',
        remedy: 'Unter landscape.statement in gpai/safety/model-report.yaml angeben, wo der Bericht dies zeigt.',
      },
      examples: {
        asks: 'Der Bericht weist auf einzelne Entwicklungen hin, etwa Skalierungsgesetze, Architekturen, Maßnahmen zur Risikominderung oder verteiltes Training.',
        remedy: 'Solche Entwicklungen unter landscape.items in gpai/safety/model-report.yaml nennen.',
      },
      judged: {
        asks: 'Eine Person beurteilt, was das Modell an der Risikolandschaft verändert.',
        remedy: 'Die für Risikoüberwachung verantwortliche Person für die Risikolandschaft unterzeichnen lassen.',
      },
    },
  },
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
} satisfies ChapterWords<'safety'>
