import { application } from './timeline/application.ts'
import { between } from './timeline/between.ts'
import { enforcement } from './timeline/enforcement.ts'
import type { TimelineEvent } from './timeline/event.ts'

/** Every date of law that the gate depends on or shows. Rules name an event; no rule holds a date. */
export const timeline = { ...application, ...between, ...enforcement } as const satisfies Record<string, TimelineEvent>
