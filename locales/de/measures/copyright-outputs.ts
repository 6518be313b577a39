import type { MeasureWords } from '../../locale.ts'

/** The German words for Copyright Measures 1.4 and 1.5. */
export const copyrightOutputs = {
  'copyright.1.4': {
    title: 'Das Risiko urheberrechtsverletzender Ausgaben mindern',
    requirements: {
      a: {
        asks: 'Technische Vorkehrungen halten das Modell davon ab, geschützte Trainingsinhalte rechtsverletzend wiederzugeben.',
        remedy:
          'Vorkehrungen mit Bewertung oder Begründung unter output_safety.safeguards in gpai/copyright-policy.yaml aufführen.',
      },
      proportionate: {
        asks: 'Die Vorkehrungen sind geeignet und verhältnismäßig.',
        remedy:
          'Die für das Modell verantwortliche Person bestätigen lassen, dass die Vorkehrungen geeignet und verhältnismäßig sind.',
      },
      weights: {
        asks: 'Werden Gewichte weitergegeben, so steckt eine Vorkehrung im Modell selbst, oder es ist begründet, warum nicht.',
        remedy:
          'Eine Vorkehrung der Ebene model oder output_safety.system_layer_reason in gpai/copyright-policy.yaml ergänzen.',
      },
      terms: {
        asks: 'Nutzungsrichtlinie, Geschäftsbedingungen oder ein gleichwertiges Dokument untersagen rechtsverletzende Nutzungen des Modells.',
        remedy:
          'Das Verbot in die Bedingungen aufnehmen und Datei und Klausel unter use_policy in gpai/copyright-policy.yaml nennen.',
      },
      'open-source': {
        asks: 'Die Begleitdokumentation eines freien und quelloffenen Modells weist darauf hin, dass rechtsverletzende Nutzungen untersagt sind.',
        remedy:
          'Den Hinweis in die Modellkarte aufnehmen, nicht in die Lizenz, und unter docs in gpai/copyright-policy.yaml nennen.',
      },
      license: {
        asks: 'Der Text einer freien und quelloffenen Lizenz beschränkt die Nutzung nicht selbst wegen Rechtsverletzungen.',
        remedy:
          'Das Verbot aus der Lizenz in die Dokumentation verschieben: Als Beschränkung kann es die Ausnahme beenden.',
      },
      channels: {
        asks: 'Vorkehrungen erfassen das Modell im eigenen System des Anbieters ebenso wie das an andere abgegebene.',
        remedy:
          'Zu jedem Eintrag von output_safety.safeguards in gpai/copyright-policy.yaml den Geltungsbereich scope angeben.',
      },
      evaluation: {
        asks: 'Das Auswendiglernen von Inhalten wurde an der veröffentlichten Version bewertet.',
        remedy: 'Die veröffentlichte Version bewerten und date und model_version unter memorisation_eval festhalten.',
      },
    },
  },
  'copyright.1.5': {
    title: 'Eine Kontaktstelle benennen und Beschwerden ermöglichen',
    requirements: {
      contact: {
        asks: 'Betroffene Rechteinhaber haben eine Kontaktstelle für elektronische Mitteilungen.',
        remedy: 'email oder form_url unter rightsholder_contact in gpai/copyright-policy.yaml angeben.',
      },
      'contact-accessible': {
        asks: 'Angaben zur Kontaktstelle sind leicht zugänglich.',
        remedy:
          'Die Kontaktstelle in der Modellkarte oder auf einer Seite nennen und diese Datei unter rightsholder_contact.published angeben.',
      },
      mechanism: {
        asks: 'Rechteinhaber und ihre Bevollmächtigten, Verwertungsgesellschaften eingeschlossen, können Beschwerden elektronisch einreichen.',
        remedy: 'Den Weg und die Berechtigten unter complaints in gpai/copyright-policy.yaml angeben.',
      },
      'mechanism-accessible': {
        asks: 'Angaben zum Beschwerdeweg sind leicht zugänglich.',
        remedy:
          'Den Weg in der Modellkarte oder auf einer Seite verlinken und diese Datei unter complaints.published angeben.',
      },
      procedure: {
        asks: 'Ein Verfahren sagt, wer Beschwerden in welchen Schritten und in welcher Zeit bearbeitet.',
        remedy: 'procedure, owner, steps und target_days unter complaints in gpai/copyright-policy.yaml angeben.',
      },
      handling: {
        asks: 'Beschwerden werden sorgfältig, nicht willkürlich und innerhalb angemessener Zeit bearbeitet.',
        remedy: 'Die für die Kontaktstelle verantwortliche Person die Bearbeitung bestätigen lassen.',
      },
      exceptions: {
        asks: 'Unbeantwortet bleiben dürfen nur offensichtlich unbegründete Beschwerden und gleiche, die schon beantwortet sind.',
        remedy:
          'Die übrigen Gründe aus complaints.refusal_grounds in gpai/copyright-policy.yaml und aus dem Verfahren streichen.',
      },
      remedies: {
        asks: 'Rechtsbehelfe und Sanktionen nach dem Recht der Union und der Mitgliedstaaten bleiben erhalten.',
        remedy: 'Aus dem Verfahren und seinen Seiten entfernen, was sich wie der Ausschluss von Rechtsbehelfen liest.',
      },
    },
  },
} satisfies Readonly<Record<string, MeasureWords>>
