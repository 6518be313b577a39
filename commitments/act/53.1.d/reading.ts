/** How act.53.1.d is read where its text leaves something open. */
export const reading = `**When a field has to be answered.** The template has mandatory, conditional and optional fields. Some conditions hang
on an answer (yes), others on facts that only the provider knows ("if any"). A condition on an answer is data of the
item. A condition on unknown facts makes the field expected, and "none" or "not applicable" answers it, so that "none"
and "forgotten" never look alike; after a yes, "not applicable" answers no other field. The cell \`present\` of a
modality may be left out; one must be yes. Where only our reading makes a field expected (languages, other
characteristics), its absence warns. Boxes count only where they are ticked, so an empty box before "No" is no answer.

**How many crawled domains are listed.** The first 10 % of all domains; for an SME the first 5 % or 1 000, whichever
is lower. Both shares are rounded up and are the least: a longer list is no mistake, also for an SME. Without the
number of all domains the share cannot be judged, and a list is not blocked for being short; that number is asked for
as a warning. The shorter list needs a provider that declares to be an SME or microenterprise in the manifest; a small
mid-cap is none. The date of that declaration is asked for as a warning.

**When an update is due.** A provider that trains a model further updates the summary every six months, or sooner
after a significant change. The clock starts at \`summary.last_update\` and runs only while
\`characteristics.continuous_training\` is yes, so that a model that is not trained further is never overdue. From the
same day of the fifth month on the gate warns, from that of the sixth on it blocks; the last day of a shorter month
stands for what it lacks. Whether a change is significant is for a person.

**Where publication is declared.** The summary must be public by placing, on the provider's website and with the
model. The template has no field for it, so the release manifest has \`training_summary\` with \`url\`, \`channel_urls\` and
\`published_on\`. Address and date block (placing is the limit; for models placed before 2 August 2025 it is 2 August
2027); the channels and the link under the template's title in the model card warn, as the reference is less certain
of them. The gate trusts the date; it does not look at the website.

**Gaps of older models** are excused field by field, as [act.111](act.111.md) says.`
