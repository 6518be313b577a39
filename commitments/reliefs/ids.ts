/** Every statement that can take duties away, in the order in which reports list them. */
const reliefIds = [
  ...(['R1', 'R2', 'R2s', 'R2f', 'R3r', 'R3p', 'R3i', 'R3u', 'R3x', 'R3c'] as const),
  ...(['R4', 'R4g', 'R5a', 'R5b', 'R6n', 'R6c', 'R6g', 'R6m'] as const),
  ...(['R7l', 'R7m', 'R7e', 'R7s', 'R7p', 'R8', 'R9', 'R10', 'R11', 'R12'] as const),
  ...(['R13t', 'R13c', 'R13s', 'R14', 'R15', 'R16', 'R17', 'R18', 'R19'] as const),
] as const
export type ReliefId = (typeof reliefIds)[number]

/** Every comparison that can contradict a relief, or that a person is asked about. */
const comparisonIds = [
  ...(['R1.1', 'R1.2', 'R1.3', 'R1.4', 'R1.5', 'R1.6', 'R1.7', 'R1.8', 'R1.9'] as const),
  ...(['R2.1', 'R2.2', 'R2.3', 'R2.4', 'R2.5', 'R2.6', 'R2.7', 'R2.8', 'R2.9', 'R2.11'] as const),
  ...(['R3.1', 'R3.2', 'R3.3', 'R3.4', 'R3.5', 'R3.6', 'R3.7', 'R3.8', 'R3.9', 'R3.10', 'R3.12', 'R3.13'] as const),
  ...(['R4.2', 'R4.3', 'R4.4', 'R4.5', 'R4.6', 'R4.7', 'R4.10', 'R4.11'] as const),
  ...(['R5.1', 'R5.2', 'R5.3', 'R5.4', 'R5.5', 'R5.6', 'R5.7', 'R5.8', 'R5.9', 'R5.10'] as const),
  ...(['R6.1', 'R6.2', 'R6.3', 'R6.4', 'R6.5', 'R6.6', 'R6.7'] as const),
  ...(['R7.1', 'R7.2', 'R7.3', 'R7.4', 'R7.5', 'R7.6', 'R7.7', 'R7.8'] as const),
  ...(['R8.1', 'R9.1', 'R10.1', 'R11.1', 'R12.1', 'R13.1', 'R14.1', 'R15.1'] as const),
  ...(['R16.1', 'R16.2', 'R16.3', 'R16.4', 'R17.1', 'R17.2', 'R18.1', 'R19.1', 'R19.2'] as const),
] as const
export type ComparisonId = (typeof comparisonIds)[number]
