import type { ReliefWords } from '../relief-words.ts'
import { day } from './day.ts'
import { reliefClaims } from './relief-claims.ts'
import { reliefComparisons } from './relief-comparisons.ts'

/** Words about claims that take duties away, in German. */
export const reliefs: ReliefWords = {
  heading: 'Was Pflichten entfallen lässt',
  claims: reliefClaims,
  comparisons: reliefComparisons,
  states: {
    'without-effect': 'ändert hier nichts, deshalb wird niemand gefragt',
    'not-taken': 'nicht berücksichtigt, weil eine nötige Angabe fehlt',
    contradicted: 'widersprüchlich: Es gilt der strengere Pflichtenumfang, auch wenn jemand bestätigt',
    open: 'noch nicht bestätigt',
    'with-document': 'bestätigt, wer das Dokument unterzeichnet, in dem es steht',
    confirmed: 'bestätigt',
    remembered: 'früher bestätigt',
  },
  falls: {
    duties: (duties) => `deshalb nicht verlangt: ${duties.join(', ')}`,
    layer: (chapter) => `was allein der Praxisleitfaden im Kapitel ${chapter} verlangt, wird nicht verlangt`,
    signers: (roles) => `muss nicht unterzeichnen: ${roles.join(', ')}`,
    until: (date) => `Lücken sperren erst ab dem ${day(date)}`,
    requirement: (ids) => `weniger oder gar nicht verlangt: ${ids.join(', ')}`,
    nothing: 'lässt hier nichts entfallen',
  },
  confirmed: (by, on, pullRequest) => `Bestätigt von ${by} am ${day(on)} (Pull Request ${pullRequest}).`,
  remembered: (by, on, pullRequest) =>
    `Auf dem Basis-Branch stehen dieselben Angaben; ${by} hat sie am ${day(on)} im Pull Request ${pullRequest} bestätigt, und das gilt weiter.`,
  fewer: (duties) => `Auf dem Basis-Branch hatte dieses Release mehr Pflichten. Jetzt weniger: ${duties.join(', ')}.`,
  appeared: (items) =>
    `Von mehr zu weniger Pflichten: Auf dem Basis-Branch stehen diese Angaben nicht: ${items.join(', ')}.`,
  confirm: {
    intro:
      'Eine zweite Person bestätigt alles zusammen mit einer Zeile in einem zustimmenden Review. Wer den Pull Request oder einen Commit darin verfasst oder committet hat oder dort als Mitautor steht, kann nicht bestätigen.',
    nobody: 'Bisher hat niemand bestätigt.',
    onPullRequest: 'Bestätigungen werden im Pull Request geprüft.',
    refused: (login, reason) => `${login}: zählt nicht, ${reason}`,
    alone:
      'Wenn alle einen Commit in der Änderung haben: release.yaml in einen eigenen Pull Request geben; die Bestätigung dort gilt auch für spätere. In einem Repository mit nur einer Person kann niemand bestätigen; dann bleibt der Berichtsmodus.',
    turns:
      'In einem Workflow wechselt der rote Check, sobald die letzte Zeile gegeben ist: Der Lauf des Reviews startet ihn neu, wenn der Workflow actions: write hat. Sonst drückt jemand mit Schreibrecht dort auf „Re-run failed jobs“.',
    rerun:
      'Der Check des Pull Request ist noch rot, und dieser Workflow darf ihn nicht neu starten. Jemand mit Schreibrecht drückt bei diesem Lauf auf „Re-run failed jobs“ oder gibt dem Job die Berechtigung actions: write.',
    team: 'Die Rolle scope_owner ist mit einem Team besetzt, dessen Mitglieder dieses Token nicht lesen kann; damit hat sie niemand. Entweder Logins eintragen oder die App verwenden.',
  },
  spare: {
    heading: 'Was Arbeit ersparen würde',
    line: (relief, items, requirements) =>
      `${relief} Anzugeben: ${items.join(', ')}. Damit ${requirements === 1 ? 'entfällt eine Anforderung' : `entfallen ${requirements} Anforderungen`}, sobald eine zweite Person bestätigt hat.`,
    nothing: 'Keine fehlende Angabe würde eine Pflicht entfallen lassen.',
  },
  openFinding: (id) => `${reliefClaims[id].claim} Eine zweite Person beantwortet: ${reliefClaims[id].question}`,
}
