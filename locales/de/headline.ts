import type { HeadlineWords } from '../headline-words.ts'
import { day } from './day.ts'

/** The headline of a report, in German. */
export const headline: HeadlineWords = {
  blocked: ({ toStart, toGive, toCorrect }) =>
    `Gesperrt: ${[
      ...part(toStart, `${toStart} ${toStart === 1 ? 'Dokument' : 'Dokumente'} anlegen`),
      ...part(toGive, `${toGive} ${toGive === 1 ? 'Antwort' : 'Antworten'} geben`),
      ...part(
        toCorrect,
        toGive > 0
          ? `${toCorrect} berichtigen`
          : `${toCorrect} ${toCorrect === 1 ? 'Antwort' : 'Antworten'} berichtigen`,
      ),
    ].join(', ')}`,
  blockedReleases: (blocked, all) => `Gesperrt: ${blocked} von ${all} Modellen`,
  blockedOtherwise: (requirements) =>
    `Gesperrt: ${requirements === 1 ? 'Für eine Anforderung fehlt' : `Für ${requirements} Anforderungen fehlt`} der Nachweis`,
  awaitingSignatures: (have, need) =>
    `Warten auf Unterschriften: ${have} von ${need} ${have === 1 ? 'liegt' : 'liegen'} vor, sonst fehlt nichts`,
  awaitingConfirmation: (statements) =>
    `Bestätigung steht aus: ${statements === 1 ? 'Eine Angabe mindert' : `${statements} Angaben mindern`} Pflichten, sonst fehlt nichts`,
  awaitingPolicy: 'Wartet auf Bestätigung: Die Änderung betrifft, was über die Prüfung entscheidet',
  notDue: (missing, from) =>
    `Keine Sperre: ${missing === 1 ? 'Ein Nachweis fehlt' : `${missing} Nachweise fehlen`}${from === null ? '' : `, sie sperren ab dem ${day(from)}`}`,
  knownGaps: (gaps, until) =>
    `Keine Sperre: ${gaps === 1 ? 'Eine Lücke' : `${gaps} Lücken`} geduldet${until === null ? '' : ` bis längstens ${day(until)}`}, keine neue`,
  passed: (requirements, people) =>
    `Bestanden: ${requirements} sperrende Anforderungen belegt${people === 0 ? '' : `, ${people === 1 ? 'eine Person hat' : `${people} Personen haben`} unterzeichnet`}`,
  noDuty: (why) => `Keine Pflicht aus Kapitel V${why === null ? '' : `: ${why}`}`,
  noDutyBecause: {
    A1: 'laut Manifest nicht in der Union in Verkehr gebracht',
    A2: 'laut Manifest rein interne Nutzung',
    A3: 'laut Manifest kein KI-Modell mit allgemeinem Verwendungszweck',
    A4: 'laut Manifest Modell eines anderen Anbieters',
    A6: 'laut Manifest ist die Union ausgeschlossen',
  },
}

function part(count: number, words: string): readonly string[] {
  return count === 0 ? [] : [words]
}
