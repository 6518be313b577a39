import type { MeasureWords } from '../../locale.ts'

/** The German words for Measures 3.2 and 3.5 of the Safety and Security chapter. */
export const safety3Evaluations = {
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
} satisfies Readonly<Record<string, MeasureWords>>
