import type { MeasureWords } from '../../locale.ts'

const closeGap = 'Die Lücke schließen und den Eintrag'

/** The German words for what this repository's own policy demands. */
export const policy = {
  'policy.waivers': {
    title: 'Lücken nur aufgrund festgehaltener Entscheidungen durchlassen',
    requirements: {
      malformed: {
        asks: 'Jede Duldung nennt Anforderung, Veröffentlichung, Person, Rolle, Grund, Beginn und Ende.',
        remedy: 'Die Duldung in der genannten Zeile auf dem Basis-Branch vervollständigen oder entfernen.',
      },
      'unknown-requirement': {
        asks: 'Jede Duldung nennt eine Anforderung, die es im Katalog gibt.',
        remedy:
          'Die Kennung der Anforderung berichtigen oder die Duldung entfernen; gpai-gate catalogue zeigt alle Kennungen.',
      },
      'not-waivable': {
        asks: 'Keine Duldung betrifft eine Anforderung, für die die Regel keine zulässt.',
        remedy: 'Die Duldung entfernen und die Lücke schließen.',
      },
      'too-long': {
        asks: 'Keine Duldung dauert länger, als die Regel es zulässt.',
        remedy: 'expires_on auf einen früheren Tag setzen oder die Duldung entfernen und die Lücke schließen.',
      },
      'not-granted': {
        asks: 'Jede Duldung hat eine Person erteilt, die an diesem Tag eine dazu berechtigte Rolle hatte.',
        remedy:
          'Die Duldung von jemandem erteilen lassen, den die Besetzungsliste für eine solche Rolle nennt, oder sie entfernen.',
      },
      expired: {
        asks: 'Keine Duldung bleibt über ihren letzten Tag hinaus in der Datei.',
        remedy: `${closeGap} entfernen oder eine neue Duldung erteilen lassen.`,
      },
    },
  },
  'policy.baseline': {
    title: 'Bekannte Lücken bis zum gesetzten Tag schließen',
    requirements: {
      malformed: {
        asks: 'Jede bekannte Lücke nennt Anforderung, Veröffentlichung, verantwortliche Person und Tag der Schließung.',
        remedy:
          'Den Eintrag in der genannten Zeile der Liste bekannter Lücken auf dem Basis-Branch berichtigen oder entfernen.',
      },
      'unknown-requirement': {
        asks: 'Jede bekannte Lücke nennt eine Anforderung, die es im Katalog gibt.',
        remedy: 'Die Kennung der Anforderung in der Liste bekannter Lücken berichtigen oder den Eintrag entfernen.',
      },
      'not-waivable': {
        asks: 'Die Liste bekannter Lücken enthält keine Anforderung, für die die Regel keine Duldung zulässt.',
        remedy: `${closeGap} aus der Liste bekannter Lücken entfernen.`,
      },
      'too-long': {
        asks: 'Keine bekannte Lücke hat einen späteren Tag, als die Regel es zulässt.',
        remedy:
          'In der Liste bekannter Lücken einen früheren Tag setzen oder die Lücke schließen und den Eintrag entfernen.',
      },
      expired: {
        asks: 'Bekannte Lücken sind bis zu ihrem Tag geschlossen.',
        remedy: `${closeGap} aus der Liste bekannter Lücken entfernen.`,
      },
    },
  },
  'policy.configuration': {
    title: 'Konfiguration, Besetzungsliste und Katalog in Ordnung halten',
    requirements: {
      valid: {
        asks: 'Die Konfiguration, die diese Änderung vorschlägt, ist verwendbar.',
        remedy:
          'Die genannten Zeilen in dieser Änderung berichtigen; nach dem Merge wäre sonst keine Beurteilung mehr möglich.',
      },
      'roles-filled': {
        asks: 'Jede Rolle, die nach der Regel besetzt sein soll, hat jemand inne.',
        remedy: 'Unter roster.roles jemanden für die Rolle benennen oder die Daten des Eintrags berichtigen.',
      },
      'catalogue-reviewed': {
        asks: 'Der Katalog des Prüfwerkzeugs wurde vor nicht längerer Zeit mit dem Recht abgeglichen, als die Regel es zulässt.',
        remedy: 'Das Prüfwerkzeug auf eine Version mit neuerem Katalog bringen.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
