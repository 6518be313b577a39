import type { QuestionCode } from '../../commitments/scope/questions.ts'

/** What is left to state or to decide, in German, by code. */
export const questions: Readonly<Record<QuestionCode, string>> = {
  'manifest-missing': 'Das Veröffentlichungsmanifest fehlt.',
  'manifest-unreadable': 'Das Veröffentlichungsmanifest ließ sich nicht lesen.',
  'role-missing': 'Die Rolle des Anbieters ist nicht angegeben.',
  'channel-missing': 'Der Vertriebskanal der Veröffentlichung ist nicht angegeben.',
  'union-market-missing': 'Es ist nicht angegeben, ob die Veröffentlichung für den Unionsmarkt bestimmt ist.',
  'date-missing': 'Weder das Datum des Inverkehrbringens noch das geplante Datum ist angegeben.',
  'establishment-missing': 'Es ist nicht angegeben, ob der Anbieter in der Union niedergelassen ist.',
  'modalities-missing': 'Die Modalitäten der Ausgaben des Modells sind nicht angegeben.',
  'update-compute-missing':
    'Der Rechenaufwand der Parameteraktualisierungen ist weder angegeben noch aus dem Manifest zu schätzen.',
  'cumulative-compute-missing': 'Der kumulierte Rechenaufwand des Trainings ist nicht angegeben.',
  'base-general-purpose-missing':
    'Es ist nicht angegeben, ob das Ausgangsmodell ein KI-Modell mit allgemeinem Verwendungszweck ist.',
  'base-systemic-risk-missing': 'Es ist nicht angegeben, ob das Ausgangsmodell ein systemisches Risiko birgt.',
  'base-compute-missing':
    'Weder der Rechenaufwand des Ausgangsmodells noch der Grund, aus dem er unbekannt ist, ist angegeben.',
  'modification-compute-missing': 'Der Rechenaufwand der Änderung ist nicht angegeben.',
  'rationale-missing':
    'Zur Abweichung vom Richtkriterium fehlt die Begründung oder die Angabe, wer darüber entschieden hat.',
  'significance-rationale-missing':
    'Zur Aussage über die Erheblichkeit der Änderung fehlt die Begründung oder die Angabe, wer darüber entschieden hat.',
  'signatory-missing': 'Es ist nicht angegeben, ob der Anbieter dieses Kapitel unterzeichnet hat.',
  'licence-missing': 'Die Lizenz, auf die sich die Angabe „frei und quelloffen“ stützt, ist nicht angegeben.',
  'monetisation-missing': 'Die Fragen zur Monetarisierung sind nicht alle beantwortet.',
  'contest-outcome-date-missing':
    'Der Tag, an dem der Anbieter vom Ergebnis unterrichtet wurde, fehlt oder liegt in der Zukunft.',
  'family-missing': 'Die Modellfamilie, zu der das frühere Datum gehört, ist nicht angegeben.',
  'near-general-purpose-threshold':
    'Ob das Modell einen allgemeinen Verwendungszweck hat, entscheidet eine Person, weil die Schätzung nahe am Schwellenwert liegt.',
  'near-systemic-risk-threshold':
    'Ob die Vermutung eines systemischen Risikos greift, entscheidet eine Person, weil die Schätzung nahe am Schwellenwert liegt.',
  'near-one-third':
    'Ob die Änderung erheblich ist, entscheidet eine Person, weil die Schätzung nahe an einem Drittel liegt.',
  'generality-departure': 'Die Abweichung vom Richtkriterium bestätigt eine Person.',
  'modality-unknown': 'Ob diese Modalität für das Richtkriterium zählt, entscheidet eine Person.',
  'method-not-fitting':
    'Sechsmal Parameter mal Token gilt nur für große, dichte Transformer; ein anderes Schätzverfahren ist nötig.',
  'methods-differ': 'Die Schätzverfahren weichen um mehr als 30 % voneinander ab.',
  'meters-disagree':
    'Der kumulierte Rechenaufwand ist niedriger angegeben als der Aufwand der Aktualisierungen, den er einschließt.',
  'bounds-disagree': 'Die Schätzung liegt nicht zwischen ihren Grenzen.',
  'class-contradicts-compute':
    'Die angegebene Einstufung stimmt nicht mit dem Rechenaufwand oder dem Ausgangsmodell überein.',
  'base-class-contradicts-compute':
    'Das Ausgangsmodell ist als Modell ohne systemisches Risiko angegeben, obwohl sein Rechenaufwand ein solches vermuten lässt.',
  'exclusion-clear': 'Dass der Unionsmarkt klar und eindeutig ausgeschlossen wurde, bestätigt eine Person.',
  'exclusion-missing':
    'Eine Person bestätigt, dass niemand das Modell in die Union bringen kann, oder der Ausschluss ist anzugeben.',
  'placing-contradicts':
    'Das Modell hat ein Datum des Inverkehrbringens und ist zugleich als nicht in Verkehr gebracht angegeben.',
  'internal-use':
    'Dass die interne Nutzung für die Bereitstellung an Dritte nicht wesentlich ist und niemanden beeinträchtigt, bestätigt eine Person.',
  'establishment-contradicts-country': 'Land und Niederlassung stimmen nicht überein.',
  'eea-establishment':
    'Ob eine Niederlassung im Europäischen Wirtschaftsraum außerhalb der Union genügt, entscheidet eine Person.',
  'licence-custom': 'Ob diese Lizenz die vier Rechte gewährt, entscheidet eine Person.',
  'licence-terms':
    'Ob die weiteren Bedingungen verhältnismäßig, objektiv und diskriminierungsfrei sind, entscheidet eine Person.',
  'licence-text-differs': 'Den Text der Lizenz vergleicht eine Person mit ihrer Kennung.',
  'open-source-review': 'Das Geschäftsmodell und die Hinlänglichkeit der öffentlichen Angaben bestätigt eine Person.',
  'significance-claimed': 'Die Aussage über die Erheblichkeit der Änderung bestätigt eine Person.',
  'successive-modifications': 'Wie frühere Änderungen anderer zählen, entscheidet eine Person.',
  'merged-models': 'Wie das Zusammenführen von Modellen mehrerer Anbieter zählt, entscheidet eine Person.',
  'modification-meter':
    'Die Änderung eines Modells mit systemischem Risiko bemisst sich nach dessen kumuliertem Rechenaufwand, der nicht angegeben ist.',
  'base-of-another-provider':
    'Das Ausgangsmodell stammt von einem anderen Anbieter; die angegebene Rolle bestätigt deshalb eine Person.',
  'distributor-of-excluded-model':
    'Ob die Weitergabe eines vom Unionsmarkt ausgeschlossenen Modells zum Anbieter macht, entscheidet eine Person.',
  'renotify-on-change':
    'Dass die Tatsachen, auf denen die stattgegebene Anfechtung beruht, fortbestehen, bestätigt eine Person.',
  'family-date-after-release': 'Das erste Datum der Modellfamilie liegt nach dem Datum dieser Veröffentlichung.',
}
