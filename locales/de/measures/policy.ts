import type { ChapterWords } from '../../chapter-words.ts'

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
        remedy: 'Die Lücke schließen und den Eintrag entfernen oder eine neue Duldung erteilen lassen.',
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
        remedy: 'Die Lücke schließen und den Eintrag aus der Liste bekannter Lücken entfernen.',
      },
      'too-long': {
        asks: 'Keine bekannte Lücke hat einen späteren Tag, als die Regel es zulässt.',
        remedy:
          'In der Liste bekannter Lücken einen früheren Tag setzen oder die Lücke schließen und den Eintrag entfernen.',
      },
      expired: {
        asks: 'Bekannte Lücken sind bis zu ihrem Tag geschlossen.',
        remedy: 'Die Lücke schließen und den Eintrag aus der Liste bekannter Lücken entfernen.',
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
  'policy.change': {
    title: 'Niemanden allein ändern lassen, was über die Prüfung entscheidet',
    requirements: {
      confirmed: {
        asks: 'Eine zweite Person bestätigt eine Änderung der Konfiguration, der Besetzungsliste, der Ausnahmen oder des Workflows der Prüfung.',
        remedy:
          'Die genannte Person dem Pull Request mit der gezeigten Zeile zustimmen lassen, allein auf einer Zeile des Reviews. Wo ein Team die Rolle füllt und das Token keine Teams lesen darf, Logins in der Besetzungsliste des Basisbranches nennen.',
      },
    },
  },
  'policy.detection': {
    title: 'Kein Modell ungesehen ausliefern',
    requirements: {
      'large-files': {
        asks: 'Keine große Datei unbekannter Art wird ausgeliefert, ohne dass jemand gesagt hat, dass sie kein Modell ist.',
        remedy:
          'Ist die Datei ein Modell, es dokumentieren: gpai-gate init. Ist sie keines, ihren vollen Pfad auf dem Basis-Branch unter releases.not_weights aufführen.',
      },
      folder: {
        asks: 'Was wie der Ordner einer Veröffentlichung heißt, ist ein lesbarer Ordner.',
        remedy: 'In gpai umbenennen oder einen Ordner dieses Repositorys daraus machen; gpai-gate init legt einen an.',
      },
      elsewhere: {
        asks: 'Modelle, die von hier bezogen oder veröffentlicht werden, werden dort geprüft, wo sie liegen.',
        remedy:
          'Ansehen, was das Submodul oder der Workflow ausliefert, und es als Veröffentlichung dokumentieren, wenn es ein Modell ist.',
      },
      'let-pass': {
        asks: 'Dateien, die als keine Gewichte durchgelassen werden, sind gezählt.',
        remedy: 'Nichts zu tun, wenn die Liste unter releases.not_weights stimmt.',
      },
      'test-models': {
        asks: 'Modelle, die nur Tests dienen, sind als solche aufgeführt.',
        remedy: 'Den Pfad auf dem Basis-Branch unter releases.not_weights in .github/gpai-gate.yaml ergänzen.',
      },
    },
  },
  'policy.sign-off': {
    title: 'Benannte Rollen für die Veröffentlichung unterzeichnen lassen',
    requirements: {
      record: {
        asks: 'Ein Freigabenachweis liegt im Repository, und jeder Teil davon ist lesbar.',
        remedy: 'gpai/sign-off.yaml anlegen oder die genannten Stellen darin berichtigen.',
      },
      'subject-stated': {
        asks: 'Der Nachweis sagt, was genau freigegeben wird, in welcher Art von Veröffentlichung, für welche Rechtsperson und bis wann.',
        remedy: 'Die genannten Angaben in gpai/sign-off.yaml machen.',
      },
      'subject-bound': {
        asks: 'Der Nachweis nennt jede Datei der Veröffentlichung, und jede lässt sich durch ihren Hashwert binden.',
        remedy:
          'Die genannten Dateien unter subject.files in gpai/sign-off.yaml angeben, jede einmal, als einfache Datei dieses Repositorys.',
      },
      'subject-agrees': {
        asks: 'Was der Nachweis über Rahmenwerk, Modellbericht, Versionen und Verbreitung sagt, steht auch in deren eigenen Nachweisen.',
        remedy: 'Die genannten Angaben unter subject in gpai/sign-off.yaml berichtigen.',
      },
      determined: {
        asks: 'Jedes Risiko und alle zusammen sind als vertretbar festgestellt, und es wurde entschieden fortzufahren.',
        remedy:
          'determinations, overall_acceptable und decision in gpai/sign-off.yaml angeben oder nicht veröffentlichen.',
      },
      conditions: {
        asks: 'Die Bedingungen, die die Begründung entfallen lassen, sind mit Anzeichen, zuständiger Rolle und Stand verzeichnet.',
        remedy: 'conditions in gpai/sign-off.yaml vervollständigen.',
      },
      'concerns-answered': {
        asks: 'Jedes Bedenken einer unterzeichnenden Person ist mit seiner Antwort verzeichnet.',
        remedy: 'Die genannten Bedenken in gpai/sign-off.yaml beantworten.',
      },
      'release-type': {
        asks: 'Die Veröffentlichung kann von der Art sein, die der Nachweis angibt.',
        remedy:
          'Die passende Art in release_type von gpai/sign-off.yaml angeben; A ist für ein neues Modell immer richtig.',
      },
      'assurance-current': {
        asks: 'Ein Prüfvermerk, bei kleinen Anbietern die eigene Bewertung des Aufsichtsorgans, ist nicht älter als ein Jahr.',
        remedy: 'reference, date, scope und findings unter assurance in gpai/sign-off.yaml angeben.',
      },
      'oversight-recorded': {
        asks: 'Es ist verzeichnet, wo und wann das Aufsichtsgremium die Feststellung erhalten oder ihr zugestimmt hat.',
        remedy: 'reference, date, body und recorded_by unter oversight in gpai/sign-off.yaml angeben.',
      },
      'in-force': {
        asks: 'Weder ein Datum noch ein Label oder ein gemeldetes Ereignis hindert Unterschriften daran zu zählen.',
        remedy: 'Tun, was der genannte Grund verlangt, es verzeichnen und die Rollen neu unterzeichnen lassen.',
      },
      signers: {
        asks: 'Für jede Rolle, die unterzeichnen muss, hat die Besetzungsliste des Basis-Branches jemanden, der es darf.',
        remedy: 'Unter roster in .github/gpai-gate.yaml auf dem Basis-Branch eine geeignete Person benennen.',
      },
      'policy-change': {
        asks: 'Eine Änderung der Regeln der Prüfung unterzeichnet das Aufsichtsgremium, das der Basis-Branch benennt.',
        remedy:
          'Die Änderung von .github/gpai-gate.yaml in einen eigenen Pull Request legen oder das Aufsichtsgremium unterzeichnen lassen.',
      },
      'signed-risk-owner': {
        asks: 'Wer für das Risiko verantwortlich ist, hat für das Veröffentlichte unterzeichnet.',
        remedy: 'Die Rolle den Pull Request mit der Zeile annehmen lassen, die der Bericht zeigt.',
      },
      'signed-risk-monitor': {
        asks: 'Wer das Risiko überwacht, hat für das Veröffentlichte unterzeichnet.',
        remedy: 'Die Rolle den Pull Request mit der Zeile annehmen lassen, die der Bericht zeigt.',
      },
      'signed-security-lead': {
        asks: 'Wer für Gefahrenabwehr verantwortlich ist, hat für das Veröffentlichte unterzeichnet.',
        remedy: 'Die Rolle den Pull Request mit der Zeile annehmen lassen, die der Bericht zeigt.',
      },
      'signed-oversight-body': {
        asks: 'Das Aufsichtsgremium hat für das Veröffentlichte unterzeichnet.',
        remedy: 'Die Rolle den Pull Request mit der Zeile annehmen lassen, die der Bericht zeigt.',
      },
      'signed-assurance': {
        asks: 'Die Prüfung und Bestätigung (Assurance) hat für das Veröffentlichte unterzeichnet.',
        remedy: 'Die Rolle den Pull Request mit der Zeile annehmen lassen, die der Bericht zeigt.',
      },
      'signed-report-custodian': {
        asks: 'Wer für den Modellbericht zuständig ist, hat für das Veröffentlichte unterzeichnet.',
        remedy: 'Die Rolle den Pull Request mit der Zeile annehmen lassen, die der Bericht zeigt.',
      },
      'signed-documentation-owner': {
        asks: 'Wer für die Dokumentation zuständig ist, hat für das Veröffentlichte unterzeichnet.',
        remedy: 'Die Rolle den Pull Request mit der Zeile annehmen lassen, die der Bericht zeigt.',
      },
      'monitor-line': {
        asks: 'In der Besetzungsliste berichtet, wer das Risiko überwacht, nicht an die dafür verantwortliche Person.',
        remedy: 'reports_to von risk_monitor in .github/gpai-gate.yaml auf dem Basis-Branch ändern.',
      },
      'core-business': {
        asks: 'In der Besetzungsliste verantwortet die für das Risiko verantwortliche Person Kerngeschäft, und wer überwacht, nicht.',
        remedy: 'core_business des Eintrags in .github/gpai-gate.yaml berichtigen oder die Rolle anders besetzen.',
      },
      'evaluators-apart': {
        asks: 'Unabhängige externe Prüfer haben keine Rolle in der Besetzungsliste.',
        remedy:
          'Den Prüfer aus der Besetzungsliste nehmen oder ihn in gpai/safety/evaluations.yaml nicht als unabhängig zählen.',
      },
    },
  },
} satisfies ChapterWords<'policy'>
