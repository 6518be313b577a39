import type { trainingTimeOptions } from '../../schemas/model-documentation/compute.ts'
import type { parameterRangeOptions } from '../../schemas/model-documentation/properties.ts'

/** What an option of the form holds, both edges included. */
export type Band<Option extends string> = { readonly option: Option; readonly from: number; readonly to: number }

/** The numbers of parameters in each range. The form does not say which range owns a number at an edge: both do. */
export const parameterRanges: readonly Band<(typeof parameterRangeOptions)[number]>[] = [
  { option: '1-500M', from: 1, to: 5e8 },
  { option: '500M-5B', from: 5e8, to: 5e9 },
  { option: '5B-15B', from: 5e9, to: 1.5e10 },
  { option: '15B-50B', from: 1.5e10, to: 5e10 },
  { option: '50B-100B', from: 5e10, to: 1e11 },
  { option: '100B-500B', from: 1e11, to: 5e11 },
  { option: '500B-1T', from: 5e11, to: 1e12 },
  { option: '>1T', from: 1e12, to: Number.POSITIVE_INFINITY },
]

/** The days in each band of training time, months taken at their longest and at their shortest. */
export const trainingTimeBands: readonly Band<(typeof trainingTimeOptions)[number]>[] = [
  { option: 'Less than 1 month', from: 0, to: 31 },
  { option: '1-3 months', from: 28, to: 92 },
  { option: '3-6 months', from: 89, to: 184 },
  { option: 'More than 6 months', from: 181, to: Number.POSITIVE_INFINITY },
]
