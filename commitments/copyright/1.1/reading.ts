/** How copyright.1.1 is read where its text leaves something open. */
export const reading = `The measures of the Copyright chapter apply where the policy of Article 53(1)(c) is owed and the chapter was signed;
what is not said counts as signed. Otherwise the [alternative means](act.alternative-means.md) are asked for.

The Code fixes no interval for reviewing the policy. The record can carry the provider's own (\`review_every_days\`):
where one is set, it is applied; where none is, a review date must exist. This warns.`
