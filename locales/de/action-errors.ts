import { localeName } from '../../schemas/vocabulary.ts'
import type { ErrorWords } from '../error-words.ts'

const allowed: Readonly<Record<Parameters<ErrorWords['input-not-allowed']>[0]['name'], string>> = {
  'github-token': 'ein Token, das das Repository lesen darf',
  config: 'ein Pfad im Repository',
  mode: 'enforce, report',
  comment: 'auto, always, never',
  locale: `${localeName.options.join(', ')} oder nichts für die Angabe der Konfiguration`,
  'as-of': 'ein Datum wie 2026-09-01 oder nichts für heute',
}

const runOn = (supported: readonly string[]) =>
  `Lassen Sie die Action bei einem dieser Ereignisse laufen: ${supported.join(', ')}.`

/** Why a step of a workflow could not do its work, in German. */
export const actionErrors = {
  'input-not-allowed': ({ name }) => ({
    message: `Die Eingabe ${name} hat einen Wert, der nicht zugelassen ist.`,
    remedy: `Zugelassen für ${name}: ${allowed[name]}.`,
  }),
  'variable-missing': ({ name }) => ({
    message: `Die Variable ${name} fehlt oder ist nicht so, wie ein Runner von GitHub Actions sie setzt.`,
    remedy: 'Lassen Sie die Action in einem Workflow laufen; anderswo nehmen Sie die Befehlszeile gpai-gate.',
  }),
  'event-unsupported': ({ event, supported }) => ({
    message: `Die Action läuft nicht beim Ereignis ${event}.`,
    remedy: runOn(supported),
  }),
  'group-names-no-pull-request': ({ supported }) => ({
    message: 'Der Ref der Merge-Gruppe nennt keinen Pull Request.',
    remedy: runOn(supported),
  }),
  'payload-incomplete': ({ path, supported }) => ({
    message: `In den Daten des Ereignisses fehlt ${path}, oder sie sind nicht so, wie GitHub sie dokumentiert.`,
    remedy: runOn(supported),
  }),
  'outside-workspace': ({ path }) => ({
    message: `Die Datei ${path} liegt nicht im Arbeitsverzeichnis.`,
    remedy: 'Geben Sie einen Pfad unterhalb des Arbeitsverzeichnisses an, ohne Links in andere Ordner.',
  }),
} satisfies Partial<ErrorWords>
