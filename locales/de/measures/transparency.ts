import type { ChapterWords } from '../../chapter-words.ts'

/** The German words for the measures of the Transparency chapter. */
export const transparency = {
  'transparency.1.1': {
    title: 'Modelldokumentation erstellen und auf aktuellem Stand halten',
    requirements: {
      'drawn-up': {
        asks: 'Beim Inverkehrbringen des Modells ist jedes Feld des Formulars zur Modelldokumentation ausgefüllt.',
        remedy: 'Die genannten Felder in gpai/model-documentation.yaml ausfüllen.',
      },
      precise: {
        asks: 'Zahlen zeigen die signifikanten Stellen, die das Formular vorgibt, und Größen sind je Modalität angegeben.',
        remedy:
          'Die genannten Zahlen in wissenschaftlicher Schreibweise mit den verlangten Stellen angeben, etwa 7.3*10^10.',
      },
      clear: {
        asks: 'Antworten sind etwa so lang, wie das Formular empfiehlt, und ausgeschriebene Zahlen lassen ihre Genauigkeit erkennen.',
        remedy:
          'Die genannten Antworten noch einmal ansehen; die Länge ist eine Empfehlung, eine kurze, zutreffende Antwort kann bleiben.',
      },
      withheld: {
        asks: 'Antworten, die außerhalb des Repositorys aufbewahrt werden, sind vollständig und können übergeben werden.',
        remedy:
          'Die für die Dokumentation verantwortliche Person bestätigen lassen, dass die genannten Antworten dort vollständig vorliegen.',
      },
      'up-to-date': {
        asks: 'Ändern sich maßgebliche Angaben, so wird die Dokumentation aktualisiert, als neue Fassung mit Datum.',
        remedy: 'document.version erhöhen und document.last_updated in gpai/model-documentation.yaml setzen.',
      },
      'earlier-versions': {
        asks: 'Frühere Fassungen der Dokumentation werden bis 10 Jahre nach dem Inverkehrbringen des Modells aufbewahrt.',
        remedy:
          'records.earlier_versions sowie ein records.retained_until, das mindestens 10 Jahre nach dem Inverkehrbringen liegt, in gpai/release.yaml angeben.',
      },
      judged: {
        asks: 'Die Antworten des Formulars sind wahr und beschreiben dieses Modell.',
        remedy: 'Die für die Dokumentation verantwortliche Person das Formular lesen und dafür einstehen lassen.',
      },
    },
  },
  'transparency.1.2': {
    title: 'Maßgebliche Informationen bereitstellen',
    requirements: {
      contact: {
        asks: 'Ein Kontakt ist veröffentlicht, über den das Büro für Künstliche Intelligenz und nachgelagerte Anbieter die Dokumentation anfordern können.',
        remedy: 'contact.url oder contact.email sowie contact.published_at in gpai/release.yaml angeben.',
      },
      'ai-office-requests': {
        asks: 'Auf Ersuchen des Büros für Künstliche Intelligenz wird die neueste Dokumentation innerhalb der darin gesetzten Frist übergeben.',
        remedy:
          'Unter information_requests in gpai/release.yaml angeben, wer Ersuchen beantwortet und nach welchem Verfahren.',
      },
      'downstream-package': {
        asks: 'Nachgelagerte Anbieter erhalten den für sie bestimmten Teil der neuesten Dokumentation.',
        remedy: 'In downstream.package in gpai/release.yaml angeben, wo nachgelagerte Anbieter ihren Teil erhalten.',
      },
      'downstream-requests': {
        asks: 'Nachgelagerte Anbieter, die um weitere Informationen ersuchen, erhalten sie binnen 14 Tagen, außergewöhnliche Umstände vorbehalten.',
        remedy: 'owner, procedure und response_days (höchstens 14) unter downstream in gpai/release.yaml angeben.',
      },
      published: {
        asks: 'Der Anbieter erwägt, die Dokumentation ganz oder teilweise zu veröffentlichen.',
        remedy: 'In records.published in gpai/release.yaml festhalten, ob die Dokumentation veröffentlicht wird.',
      },
    },
  },
  'transparency.1.3': {
    title: 'Richtigkeit, Unversehrtheit und Schutz der Informationen gewährleisten',
    requirements: {
      'quality-control': {
        asks: 'Die Qualität der Dokumentation wird kontrolliert.',
        remedy:
          'In records.quality_control in gpai/release.yaml angeben, wer die Dokumentation prüft und auf welche Weise.',
      },
      'twins-agree': {
        asks: 'Die grobe und die genaue Antwort auf dieselbe Frage stimmen überein; sonst können nicht beide richtig sein.',
        remedy: 'Die unzutreffende Antwort in gpai/model-documentation.yaml berichtigen.',
      },
      dates: {
        asks: 'Daten stehen in der richtigen Reihenfolge, und keine Datumsangabe der Dokumentation liegt in der Zukunft.',
        remedy: 'Die genannten Daten in gpai/model-documentation.yaml berichtigen.',
      },
      authentic: {
        asks: 'Hashwerte, die die Echtheit belegen, sind die der veröffentlichten Dateien.',
        remedy:
          'general.model_authenticity in gpai/model-documentation.yaml berichtigen oder die Dateien veröffentlichen, auf die sich die Hashwerte beziehen.',
      },
      estimates: {
        asks: 'Der angegebene Rechenaufwand weicht um höchstens 30 % von Schätzungen aus seinen Eingangsgrößen ab.',
        remedy: 'Ermitteln, welche der genannten Zahlen nicht stimmt, oder den Unterschied in der Methodik erläutern.',
      },
      weights: {
        asks: 'Die Zahl der Parameter stimmt mit dem Index der veröffentlichten Gewichte überein.',
        remedy:
          'properties.total_parameters in gpai/model-documentation.yaml oder den veröffentlichten Index berichtigen.',
      },
      licence: {
        asks: 'Modellkarte und Manifest nennen dieselbe Lizenz.',
        remedy: 'license.spdx in gpai/release.yaml oder license im Kopf der Modellkarte berichtigen.',
      },
      retained: {
        asks: 'Die Dokumentation wird als Nachweis aufbewahrt.',
        remedy: 'In records.custodian in gpai/release.yaml angeben, wer die Dokumentation aufbewahrt.',
      },
      protected: {
        asks: 'Die Dokumentation ist vor unbeabsichtigter Änderung geschützt.',
        remedy: 'In records.integrity in gpai/release.yaml angeben, wie die Dokumentation geschützt ist.',
      },
      confidential: {
        asks: 'Antworten, die nur Behörden verlangen dürfen, stehen nicht in einem öffentlichen Repository.',
        remedy: 'Die genannten Antworten andernorts aufbewahren und an ihrer Stelle einen Verweis (withheld) angeben.',
      },
      standards: {
        asks: 'Beim Erstellen, Aktualisieren und Schützen der Dokumentation werden anerkannte Protokolle und technische Normen befolgt.',
        remedy: 'Die Normen in records.standards in gpai/release.yaml nennen.',
      },
    },
  },
} satisfies ChapterWords<'transparency'>
