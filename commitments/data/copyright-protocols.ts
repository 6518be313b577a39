import { timeline } from './timeline.ts'

/** A machine-readable way to reserve rights, and whether honouring it is asked for yet. */
export type ReservationProtocol = {
  readonly id: string
  readonly title: string
  readonly kind: 'location' | 'asset' | 'registry'
  readonly route: 'standard' | 'agreed' | 'candidate'
  /** From when crawls must honour it; `null` while it is a candidate. */
  readonly requiredFrom: string | null
  readonly source: string
}

const process = 'Participants of the Commission process on machine-readable protocols; no final list found'

/** Protocols of Copyright Measure 1.3(1). Only robots.txt is firm. */
export const reservationProtocols = [
  {
    id: 'robots-rfc9309',
    title: 'Robots Exclusion Protocol (robots.txt)',
    kind: 'location',
    route: 'standard',
    requiredFrom: timeline['chapter-v-applies'].date,
    source: 'Code of Practice, Copyright chapter, Measure 1.3(1)(a); IETF RFC 9309',
  },
  {
    id: 'tdmrep',
    title: 'TDM Reservation Protocol',
    kind: 'location',
    route: 'candidate',
    requiredFrom: null,
    source: process,
  },
  {
    id: 'iptc-metadata',
    title: 'IPTC photo metadata',
    kind: 'asset',
    route: 'candidate',
    requiredFrom: null,
    source: process,
  },
  {
    id: 'c2pa',
    title: 'C2PA content credentials',
    kind: 'asset',
    route: 'candidate',
    requiredFrom: null,
    source: process,
  },
  { id: 'jpeg-trust', title: 'JPEG Trust', kind: 'asset', route: 'candidate', requiredFrom: null, source: process },
] as const satisfies readonly ReservationProtocol[]
