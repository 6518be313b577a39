import type { SignOffWords } from '../sign-off-words.ts'
import { reasons } from './sign-off-reasons.ts'

/** Who signs a release, and for what, in German. */
export const signOff: SignOffWords = {
  heading: 'Wer unterzeichnen muss',
  of: (release) => `Veröffentlichung ${release}`,
  roles: {
    risk_owner: 'Für das Risiko verantwortlich',
    risk_monitor: 'Überwachung des Risikos',
    security_lead: 'Für Gefahrenabwehr verantwortlich',
    oversight_body: 'Aufsichtsgremium',
    assurance: 'Prüfung und Bestätigung (Assurance)',
    report_custodian: 'Für den Modellbericht zuständig',
    scope_owner: 'Zuständig für den Pflichtenumfang',
    documentation_owner: 'Für die Dokumentation zuständig',
  },
  states: {
    valid: 'unterzeichnet',
    rejected: 'zählt nicht',
    voided: 'zählt nicht mehr',
    missing: 'fehlt',
    'checked-on-pull-request': 'wird im Pull Request geprüft',
  },
  reasons,
  doubts: {
    'no-earlier-sign-off': 'der Basis-Branch enthält keine Freigabe eines früheren Stands dieses Modells',
    'subject-changed': 'der Gegenstand ist ein anderer als der im Basis-Branch freigegebene',
    'not-similarly-safe': 'das Modell wird nicht für jedes Risiko mit einem Referenzmodell verglichen',
    'tier-newly-reached': 'ein Risiko steht auf einer höheren Stufe als zuvor',
  },
  statements: {
    'att.01':
      'Die Freigabe umfasst genau diese Modellversionen, darunter die fortgeschrittenste, die am wenigsten geminderte und die viel genutzten, in dieser Form der Verbreitung.',
    'att.02':
      'Das vollständige Verfahren zur Bewertung und Minderung wurde für sie durchlaufen und vor dem Inverkehrbringen oder vor der Änderung abgeschlossen.',
    'att.03':
      'Für alle ermittelten Risiken, stets auch für die vier benannten, gibt es Szenarien, eine Analyse, eine Schätzung und Modellbewertungen.',
    'att.04':
      'Das benannte, bestätigte Rahmenwerk wurde angewandt; zu jedem Risiko sind erreichte Stufe, nächste Stufe und Feststellung angegeben.',
    'att.05':
      'Zu jedem Risiko gibt es eine Sicherheitsmarge, die Veränderung und Ungewissheit bei Ursachen, Bewertung und Minderung abbildet.',
    'att.06': 'Jedes ermittelte Risiko und das systemische Risiko insgesamt wurden als vertretbar festgestellt.',
    'att.07':
      'Es ist nicht vernünftigerweise absehbar, dass sich das bald ändert, oder benannte Maßnahmen stellen sicher, dass es so bleibt.',
    'att.08':
      'Ich habe entschieden wie verzeichnet: ob, mit welchen Beschränkungen und für welche Phase fortgefahren wird.',
    'att.09':
      'Die Bedingungen, die die Begründung entfallen lassen, sind mit Anzeichen und zuständiger Stelle verzeichnet.',
    'att.10':
      'Zu jedem Risiko waren unabhängige externe Prüfer beteiligt, oder der Grund für ihr Fehlen ist verzeichnet; ihr Beitrag und andere externe Beiträge flossen wie verzeichnet ein.',
    'att.11':
      'Die Maßnahmen zur Risikominderung sind umgesetzt und für diese Form der Verbreitung auch unter Angriffen robust genug; ihre Grenzen sind angegeben.',
    'att.12':
      'Das Ziel der Gefahrenabwehr ist erreicht, jedes Einzelziel hat einen Stand, Abweichungen sind begründet, oder die Freistellung greift wie verzeichnet.',
    'att.13':
      'Der benannte Modellbericht enthält alle Punkte der Maßnahmen 7.1 bis 7.5, ist bestätigt, und das Büro für Künstliche Intelligenz hat rechtzeitig Zugang.',
    'att.14':
      'Beobachtung nach dem Inverkehrbringen und Verfahren für schwerwiegende Vorfälle laufen ab dem Inverkehrbringen, mit benannter Zuständigkeit.',
    'att.15':
      'Ich hatte die Mittel, die Auskünfte und die Unabhängigkeit für dieses Urteil; Bedenken sind verzeichnet und beantwortet.',
    'att.16': 'Aufzeichnungen über diese Entscheidung werden zehn Jahre aufbewahrt, solche über Vorfälle fünf.',
    'att.17':
      'Ich weiß, dass weder dieses Werkzeug noch das Befolgen des Praxisleitfadens abschließend belegt, dass das Recht eingehalten ist.',
    'own.oversight': 'Das Gremium hat die Feststellung erhalten und, wo seine Zustimmung verlangt ist, ihr zugestimmt.',
    'own.assurance': 'Ein aktueller Prüfvermerk deckt die Verfahren ab, die zu dieser Entscheidung geführt haben.',
    'own.documents': 'Die Dokumente gehören genau zu dem Modell, das veröffentlicht wird.',
    'own.judged':
      'Ich habe gelesen, was eine Maschine in Dokumentation und Urheberrechtsstrategie nicht beurteilen kann, und es für richtig befunden.',
  },
  copy: 'Den Pull Request mit dieser Zeile als eigenem Absatz annehmen:',
  signsFor: 'Damit wird unterzeichnet:',
  noDigest: 'Es gibt noch nichts zu unterzeichnen: zuerst die Lücken des Freigabenachweises schließen.',
}
