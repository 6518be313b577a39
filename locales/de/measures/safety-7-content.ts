import type { MeasureWords } from '../../locale.ts'

/** The German words for Measures 7.3 to 7.5 of the Safety and Security chapter. */
export const safety7Content = {
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
} satisfies Readonly<Record<string, MeasureWords>>
