import type { QuestionCode } from '../../commitments/scope/questions.ts'

/** What is left to state or to decide, in English, by code. */
export const questions: Readonly<Record<QuestionCode, string>> = {
  'manifest-missing': 'There is no release manifest.',
  'manifest-unreadable': 'The release manifest could not be read.',
  'role-missing': 'The role of the provider is not stated.',
  'channel-missing': 'The channel of the release is not stated.',
  'union-market-missing': 'It is not stated whether the release is meant for the Union market.',
  'date-missing': 'Neither the date of placing on the market nor the planned date is stated.',
  'establishment-missing': 'It is not stated whether the provider is established in the Union.',
  'modalities-missing': 'The output modalities of the model are not stated.',
  'update-compute-missing': 'The compute of the parameter updates is neither stated nor estimable from the manifest.',
  'cumulative-compute-missing': 'The cumulative training compute is not stated.',
  'base-general-purpose-missing': 'It is not stated whether the base is a general-purpose AI model.',
  'base-systemic-risk-missing': 'It is not stated whether the base carries systemic risk.',
  'base-compute-missing': 'Neither the compute of the base nor the reason why it is unknown is stated.',
  'modification-compute-missing': 'The compute of the modification is not stated.',
  'rationale-missing': 'The departure from the indicative criterion lacks its rationale or who decided it.',
  'significance-rationale-missing':
    'The claim on the significance of the change lacks its rationale or who decided it.',
  'signatory-missing': 'It is not stated whether the provider signed this chapter.',
  'licence-missing': 'The licence that the open-source claim rests on is not stated.',
  'monetisation-missing': 'The questions on monetisation are not all answered.',
  'contest-outcome-date-missing': 'The day on which the provider was informed of the outcome is missing or lies ahead.',
  'family-missing': 'The family that the earlier date belongs to is not stated.',
  'near-general-purpose-threshold':
    'A person decides whether the model is general-purpose, because the estimate is near the threshold.',
  'near-systemic-risk-threshold':
    'A person decides whether the model is presumed to carry systemic risk, because the estimate is near the threshold.',
  'near-one-third': 'A person decides whether the modification is significant, because the estimate is near one third.',
  'generality-departure': 'A person confirms the departure from the indicative criterion.',
  'modality-unknown': 'A person decides whether this modality counts for the indicative criterion.',
  'method-not-fitting':
    'Six times parameters times tokens holds for large dense transformers only; another method is needed.',
  'methods-differ': 'The methods of estimation differ by more than 30 %.',
  'meters-disagree': 'The cumulative compute is stated lower than the compute of the updates, which it includes.',
  'bounds-disagree': 'The estimate does not lie between its bounds.',
  'class-contradicts-compute': 'The stated class does not agree with the compute or with the base.',
  'base-class-contradicts-compute': 'The base is stated to carry no systemic risk although its compute presumes it.',
  'exclusion-clear': 'A person confirms that the Union was excluded clearly and unequivocally.',
  'exclusion-missing': 'A person confirms that nobody can bring the model to the Union, or the exclusion is stated.',
  'placing-contradicts': 'The model is dated as placed on the market and stated not to be.',
  'internal-use': 'A person confirms that the internal use is not essential for third parties and affects nobody.',
  'establishment-contradicts-country': 'The country and the place of establishment do not agree.',
  'eea-establishment':
    'A person decides whether establishment in the European Economic Area outside the Union suffices.',
  'licence-custom': 'A person decides whether this licence grants the four rights.',
  'licence-terms':
    'A person decides whether the further terms are proportionate, objective and without discrimination.',
  'licence-text-differs': 'A person compares the text of the licence with its identifier.',
  'open-source-review': 'A person confirms the business model and that the public information suffices.',
  'significance-claimed': 'A person confirms the claim on the significance of the modification.',
  'successive-modifications': 'A person decides how earlier modifications by others count.',
  'merged-models': 'A person decides how merging models of several providers counts.',
  'modification-meter':
    'The modification of a model with systemic risk is measured by its cumulative compute, which is not stated.',
  'base-of-another-provider': 'A base of another provider is named, so a person confirms the role.',
  'distributor-of-excluded-model':
    'A person decides whether passing on an excluded model makes the distributor its provider.',
  'renotify-on-change': 'A person confirms that the facts behind the accepted contest still hold.',
  'family-date-after-release': 'The first date of the family lies after the date of this release.',
}
