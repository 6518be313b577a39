import type { WordArguments } from '../quoted.ts'

type Words = (args: WordArguments) => string

const listed = (words: readonly string[] | undefined) => (words ?? []).join(', ')

/** What is wrong with the copyright policy and what belongs to it, in German. */
export const copyrightProblems = {
  'person-judges': () => 'Die Angabe liegt vor; ob sie zutrifft und ausreicht, beurteilt eine Person.',
  'two-documents': () => 'Angegeben sind eine Datei und ein Verweis; es gibt nur ein Dokument der Strategie.',
  'file-unread': ({ path }) =>
    `${path ?? 'Die Datei'} ist hier nicht als Text lesbar: größer als 1 MiB oder nicht in UTF-8.`,
  'file-empty': ({ path }) => `${path ?? 'Die Datei'} ist leer oder kein Text.`,
  'model-not-covered': () => 'Das veröffentlichte Modell ist nicht unter den aufgeführten.',
  'heading-absent': ({ path }) => `In ${path ?? 'dem Dokument'} gibt es keine Überschrift mit diesem Anker.`,
  'review-overdue': ({ limit }) =>
    `Die letzte Überprüfung ist älter als die ${limit ?? 'Zahl der'} Tage, die der Anbieter sich setzt.`,
  'update-unexplained': ({ items, path }) =>
    `${path ?? (listed(items) || 'Der Gegenstand')} hat sich geändert, und die Strategie hat weder eine neue Fassung noch einen Grund dagegen.`,
  'legacy-only': () =>
    'Lücken dürfen nur für Modelle aufgeführt sein, die vor dem 2. August 2025 in Verkehr gebracht wurden.',
  'gap-undisclosed': () => 'Nichts sagt, dass die Lücke in diesem Dokument offengelegt ist.',
  'no-snapshot-before': ({ date }) =>
    `Bis zum Beginn dieses Crawls${date ? ` am ${date}` : ''} wurde keine Ausschlussliste abgerufen.`,
  'not-refreshed': ({ date, otherDate }) =>
    `Zwischen ${date ?? 'Beginn'} und ${otherDate ?? 'Ende'} dieses Crawls wurden die Ausschlusslisten nicht rechtzeitig erneuert.`,
  'excluded-domain': ({ count }) => `Gecrawlte Hosts, die auf dieser Ausschlussliste stehen: ${count ?? 0}.`,
  'lists-not-comparable': () => 'Eine Liste enthält Namen, die andere Hashwerte; beide in derselben Form angeben.',
  'deny-list-absent': ({ path }) => `Nichts in ${path ?? 'den Einstellungen'} liest eine Liste ausgeschlossener Hosts.`,
  'secret-in-configuration': ({ path }) =>
    `${path ?? 'Die Einstellungen'}: Hier stehen Zugangsdaten, eine Sitzung oder ein Werkzeug zum Lösen von CAPTCHAs.`,
  'token-malformed': () => 'Ein Produktname besteht nur aus Buchstaben, Unterstrich und Bindestrich.',
  'robots-not-honoured': () => 'Dieser Crawler befolgt nach eigener Angabe robots.txt nicht.',
  'tests-failed': ({ count }) => `Gescheiterte Tests: ${count ?? 0}.`,
  'robots-disregarded': ({ path }) => `Der Crawler hat abgerufen, was ${path ?? 'robots.txt'} untersagt.`,
  'too-many-cases': ({ limit }) =>
    `Nur die ersten ${limit ?? 100} Fälle werden betrachtet; die übrigen gehören in den Testbericht.`,
  'protocol-missing': ({ allowed }) =>
    `Zu einem Protokoll, das einzuhalten ist, fehlt jede Angabe: ${listed(allowed)}.`,
  'protocol-not-honoured': ({ allowed }) =>
    `Ein Protokoll wird weder eingehalten noch ist es mit Genehmigung ausgenommen: ${listed(allowed)}.`,
  'token-not-published': ({ path }) => `Der Produktname kommt in ${path ?? 'der Seite'} nicht vor.`,
  'robots-not-published': ({ path }) => `${path ?? 'Die Seite'} sagt nicht, wie robots.txt befolgt wird.`,
  'feed-unreadable': ({ path }) =>
    `${path ?? 'Die Datei'} ist kein RSS-, Atom-, RDF- oder JSON-Feed oder deklariert einen Dokumenttyp, der nicht gelesen wird.`,
  'feed-empty': ({ path }) => `${path ?? 'Der Feed'} hat keinen Eintrag.`,
  outdated: ({ date }) => `Die letzte Erneuerung liegt vor der Änderung vom ${date ?? 'Tag des Wechsels'}.`,
  'safeguard-unsupported': () => 'Keine Vorkehrung hat eine Bewertung oder Begründung.',
  'system-layer-only': () => 'Die Gewichte werden weitergegeben, und jede Vorkehrung liegt außerhalb des Modells.',
  'channel-uncovered': ({ allowed }) => `Keine Vorkehrung erfasst: ${listed(allowed)}.`,
  'clause-silent': ({ path }) =>
    `Die Klausel in ${path ?? 'dem Dokument'} spricht weder vom Urheberrecht noch von geistigem Eigentum.`,
  'prohibition-in-license': ({ path }) =>
    `${path ?? 'Die Lizenz'} beschränkt selbst die Nutzung wegen Rechtsverletzungen.`,
  'evaluation-outdated': () => 'Bewertet wurde nicht die veröffentlichte Version.',
  'not-published': ({ path }) => `Die Adresse kommt in ${path ?? 'dem Dokument'} nicht vor.`,
  'complainants-refused': () => 'Beschwerden dieser Gruppe werden nicht angenommen.',
  'right-taken-away': ({ path }) =>
    `${path ?? 'Das Dokument'} liest sich, als nähme es ein Recht oder einen Rechtsbehelf.`,
} satisfies Record<string, Words>
