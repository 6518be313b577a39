import type { ScopeRuleId } from '../../commitments/scope/rules.ts'

/** Why the scope is what it is, in English, by the id of the rule. */
export const reasons: Readonly<Record<ScopeRuleId, string>> = {
  'row.A1': 'The model is not placed on the Union market with this release, so no duty of Chapter V applies.',
  'row.A2':
    'The use is purely internal, not essential for third parties and without effect on persons, so no duty of Chapter V applies.',
  'row.A3': 'The model is not taken to be a general-purpose AI model, so Chapter V does not apply.',
  'row.A4':
    'The model of another provider is used as it is or changed too little to become its provider, so no duty of Chapter V applies; Articles 25 and 50 and Chapter III may bind who provides an AI system.',
  'row.A5':
    'The model is not on the market yet and is expected to carry systemic risk, so notification and lifecycle duties run already.',
  'row.A6': 'The provider clearly excluded the Union market, so whoever brings the model there is its provider.',
  'row.B1': 'A provider established in the Union places a general-purpose AI model on the market.',
  'row.B2': 'A provider established outside the Union places a general-purpose AI model on the market.',
  'row.B3': 'The model meets the free and open-source test, so documentation and a representative are not owed.',
  'row.B4': 'The model is called free and open-source, and the test for the exemption is not passed.',
  'row.C1': 'The model is presumed to carry systemic risk, and its provider is established in the Union.',
  'row.C2': 'The model is presumed to carry systemic risk, and its provider is established outside the Union.',
  'row.C3': 'The Commission designated the model as one with systemic risk.',
  'row.C3b': 'The Commission designated the model after its provider failed to notify.',
  'row.C4': 'The classification is contested, and contesting it suspends no duty.',
  'row.C5': 'The Commission accepted that the model carries no systemic risk.',
  'row.D1':
    'The modification took more than one third of the original compute, so its provider owes duties for the modification.',
  'row.D2':
    'The modified model meets the free and open-source test, so documentation and a representative are not owed.',
  'row.D3':
    'A model with systemic risk was modified above one third, so the result is presumed to carry systemic risk.',
  'row.D4': 'The compute of the modified model, base included, presumes systemic risk.',
  'row.E1': 'For each chapter that was signed, evidence is what its measures ask for.',
  'row.E2': 'For each chapter that was not signed, the same Articles are owed, shown by alternative adequate means.',
  'row.E3': 'The provider took on the Safety and Security chapter for this model of its own accord.',
  'row.F1': 'The model was on the market before Chapter V applied, so the same duties fall due later.',
  'row.F2': 'The duties fall due when the model is placed on the market.',
  'row.G1': 'Something that decides the scope is not stated, so the stricter neighbouring row is used.',
  'actor.brings-in-excluded':
    'The upstream provider excluded the Union, so whoever brings the model there counts as its provider.',
  'actor.not-provider': 'Who integrates or passes on a model of another is not its provider.',
  'actor.base-not-general-purpose':
    'The base is not a general-purpose AI model, so the resulting model is tested on its own.',
  'placing.internal-with-systemic-risk': 'Internal use of a model with systemic risk is taken to be in scope.',
  'general-purpose.criterion-met':
    'Training compute and modalities meet the indicative criterion of a general-purpose AI model.',
  'general-purpose.criterion-not-met':
    'Training compute or modalities do not meet the indicative criterion of a general-purpose AI model.',
  'general-purpose.departs-in':
    'The provider takes the model to be general-purpose although the indicative criterion is not met.',
  'general-purpose.departs-out':
    'A recorded rationale takes the model to be too narrow although the indicative criterion is met.',
  'general-purpose.near': 'The estimate is so near to the threshold that its error can cross it.',
  'general-purpose.by-cumulative':
    'The cumulative compute is above the systemic-risk threshold, so the model is treated as general-purpose.',
  'compute.from-hardware': 'The compute was estimated from units, time, peak performance and utilisation.',
  'compute.from-architecture': 'The compute was estimated from parameters and training tokens of a dense transformer.',
  'compute.summed': 'Cumulative compute was summed from updates, non-public synthetic data and inherited weights.',
  'compute.floor':
    'Cumulative compute is not stated, so the compute of the updates stands in as the least that it can be.',
  'modifier.above': 'The modification took more than one third of the compute of the original model.',
  'modifier.not-above': 'The modification took no more than one third of the compute of the original model.',
  'modifier.fallback':
    'The compute of the original model is neither known nor estimable, so the fallback thresholds are used.',
  'modifier.near': 'The estimate is so near to one third that its error can cross it.',
  'modifier.claimed-significant':
    'The modifier takes the change to be significant although the compute is below one third.',
  'risk.above-threshold':
    'The cumulative training compute is above the threshold that presumes high-impact capabilities.',
  'risk.declared': 'The manifest declares the model as one with systemic risk.',
  'risk.near': 'The cumulative compute is so near to the threshold that the error of the estimate can cross it.',
  'risk.contest-undated': 'The contest counts as accepted only from the day on which the provider is informed.',
  'open-source.exempt': 'Licence, monetisation and public information pass the free and open-source test.',
  'open-source.licence': 'The licence is not shown to grant access, use, modification and redistribution freely.',
  'open-source.monetisation': 'The model is monetised, or the questions on monetisation are not all answered.',
  'open-source.public-information': 'Weights, architecture and usage information are not all shown to be public.',
  'open-source.systemic-risk': 'The open-source exemption is not available for a model with systemic risk.',
  'representative.third-country':
    'A provider established outside the Union appoints an authorised representative before placing the model on the market.',
  'notification.clock':
    'The Commission is notified within two weeks after it is known that the condition is or will be met.',
  'family.same-model':
    'A version from the same large pre-training run is the same model and keeps its first date on the market.',
  'size.no-exemption': 'The size of the provider removes none of these duties.',
}
