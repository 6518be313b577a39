import type { MeasureWords } from '../../locale.ts'

/** The German words for Measures 6.1 to 7.2 of the Safety and Security chapter. */
export const safety6And7 = {
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
} satisfies Readonly<Record<string, MeasureWords>>
