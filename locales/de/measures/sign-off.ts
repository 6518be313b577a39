import type { MeasureWords } from '../../locale.ts'

const sign = 'Die Rolle den Pull Request mit der Zeile annehmen lassen, die der Bericht zeigt.'

/** The German words for the sign-off of a release. */
export const signOff = {
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
        remedy: sign,
      },
      'signed-risk-monitor': {
        asks: 'Wer das Risiko überwacht, hat für das Veröffentlichte unterzeichnet.',
        remedy: sign,
      },
      'signed-security-lead': {
        asks: 'Wer für Gefahrenabwehr verantwortlich ist, hat für das Veröffentlichte unterzeichnet.',
        remedy: sign,
      },
      'signed-oversight-body': {
        asks: 'Das Aufsichtsgremium hat für das Veröffentlichte unterzeichnet.',
        remedy: sign,
      },
      'signed-assurance': {
        asks: 'Die Prüfung und Bestätigung (Assurance) hat für das Veröffentlichte unterzeichnet.',
        remedy: sign,
      },
      'signed-report-custodian': {
        asks: 'Wer für den Modellbericht zuständig ist, hat für das Veröffentlichte unterzeichnet.',
        remedy: sign,
      },
      'signed-documentation-owner': {
        asks: 'Wer für die Dokumentation zuständig ist, hat für das Veröffentlichte unterzeichnet.',
        remedy: sign,
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
} as const satisfies Readonly<Record<string, MeasureWords>>
