import { classNone, contestAccepted } from './classification.ts'
import { belowGeneralPurpose, belowSystemicRisk } from './compute.ts'
import { nobodyCrawls, noFurtherTraining, weightsStay, withheldAnswers } from './documents.ts'
import { notGeneralPurpose, otherOutputs } from './generality.ts'
import { beforePlacing, cardKeepsUnionOut, internalUse, outsideUnion, research } from './market.ts'
import { baseUnknown, modifies, notSignificant } from './modification.ts'
import { olderGaps, olderModel } from './older-model.ts'
import { dataForSecurity, freeLicence, microenterprisesOnly, noMonetisation, publicInformation } from './open-source.ts'
import { establishedInUnion, smallProvider } from './provider.ts'
import { passesOn, upstreamAllows } from './role.ts'
import type { ReliefRow } from './row.ts'
import { lessDetail, noEvaluator, nothingToGuard, similarlySafe } from './safety.ts'
import { fewerSigners } from './sign-off.ts'
import { notSignedChapters } from './signatory.ts'

/** Every claim that takes duties away, in the order in which a reader meets them. */
export const reliefTable: readonly ReliefRow[] = [
  passesOn,
  modifies,
  notSignificant,
  baseUnknown,
  research,
  beforePlacing,
  internalUse,
  outsideUnion,
  upstreamAllows,
  cardKeepsUnionOut,
  olderModel,
  olderGaps,
  belowGeneralPurpose,
  belowSystemicRisk,
  classNone,
  contestAccepted,
  notGeneralPurpose,
  otherOutputs,
  freeLicence,
  noMonetisation,
  microenterprisesOnly,
  dataForSecurity,
  publicInformation,
  smallProvider,
  lessDetail,
  similarlySafe,
  noEvaluator,
  nothingToGuard,
  ...notSignedChapters,
  withheldAnswers,
  establishedInUnion,
  fewerSigners,
  nobodyCrawls,
  noFurtherTraining,
  weightsStay,
]
