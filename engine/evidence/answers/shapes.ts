import type { AnswerKind } from '../../../schemas/answers.ts'

/** The keys of the answers that have several parts; a message about one that cannot be read names them. */
export const shapes: { readonly [Kind in AnswerKind]?: readonly string[] } = {
  modelName: ['identifier', 'collection', 'versions'],
  authenticity: ['path', 'sha256', 'endpoint'],
  channels: ['method', 'url', 'access'],
  sizes: ['training', 'testing', 'validation', 'unit'],
  trainingTime: ['period', 'wall_clock_days', 'hardware_days', 'accelerator', 'days'],
}
