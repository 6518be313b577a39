import type { Example } from '../../measure.ts'

const change = 'training-summary'

/** Changes to the complete example that break requirements of the training-content summary. */
export const examples = [
  { given: 'the summary is not in the repository', without: 'training-summary', gap: 'complete' },
  {
    given: 'the summary was published after the model',
    change: 'release',
    set: { 'training_summary.published_on': '2026-11-10' },
    gap: 'published',
  },
  {
    given: 'no distribution channel carries the summary',
    change: 'release',
    set: { 'training_summary.channel_urls': [] },
    gap: 'channels',
  },
  { given: 'another model is named', change, set: { 'model.versioned_names': ['atlas-2 2.4'] }, gap: 'covers-model' },
  { given: 'a second version names no first', change, set: { 'summary.version': '2.0' }, gap: 'history' },
  {
    given: 'the model is trained further and the summary is old',
    change,
    set: { 'characteristics.continuous_training': true, 'summary.last_update': '2026-05-01' },
    gap: 'renewed',
  },
  {
    given: 'the model is trained further on data that is newer than the summary',
    change,
    set: { 'characteristics.continuous_training': true, 'characteristics.latest_acquisition': '11/2026' },
    gap: 'further-data',
  },
  {
    given: 'the model is trained further and an update is near',
    change,
    set: { 'characteristics.continuous_training': true, 'summary.last_update': '2026-06-10' },
    gap: 'update-near',
  },
  { given: 'a question is not answered', change, set: { 'user.interactions_used': null }, gap: 'complete' },
  {
    given: 'a size range is none of the template',
    change,
    set: { 'modality.text.size_range': 'Very large' },
    gap: 'complete',
  },
  { given: 'languages are not described', change, set: { 'characteristics.linguistic': null }, gap: 'characteristics' },
  {
    given: 'the provider cannot be reached',
    change,
    set: { 'provider.identity_contact': 'Aurelia Sprachmodelle GmbH, Vienna' },
    gap: 'reachable',
  },
  { given: 'details follow a no', change, set: { 'private.modalities': ['Text'] }, gap: 'follow-ups' },
  {
    given: 'no modality is named',
    change,
    set: { modality: { text: { present: false }, image: { present: false } } },
    gap: 'modalities',
  },
  {
    given: 'the size does not fit its range',
    change,
    set: { 'modality.text.size_custom': '9 trillion tokens' },
    gap: 'sizes',
  },
  {
    given: 'the newest data comes from the future',
    change,
    set: { 'characteristics.latest_acquisition': '12/2027' },
    gap: 'dates',
  },
  {
    given: 'crawling ends before it starts',
    change,
    set: { 'crawled.period.from': '12/2025', 'crawled.period.to': '01/2024' },
    gap: 'crawl-period',
  },
  {
    given: 'the data comes from nowhere',
    change,
    set: {
      public: { used: false },
      licensed: { used: false },
      crawled: { used: false },
      synthetic: { used: false },
      other: { used: false },
    },
    gap: 'sources',
  },
  {
    given: 'a large dataset has neither link nor description',
    change,
    set: { 'public.large.0': { name: 'Web archive' } },
    gap: 'large-datasets',
  },
  { given: 'a domain is none', change, set: { 'crawled.top_domains.list': ['and others'] }, gap: 'domains' },
  { given: 'too few domains are listed', change, set: { 'crawled.top_domains.total': 5000 }, gap: 'domain-share' },
  {
    given: 'nothing says how many domains were crawled',
    change,
    set: { 'crawled.top_domains.total': null },
    gap: 'domain-count',
  },
  {
    given: 'an answer is only a link',
    change,
    set: { 'tdm.comments': 'https://aurelia-sprachmodelle.eu/ai-act/copyright' },
    gap: 'narrative',
  },
  {
    given: 'a source has a modality that the table lacks',
    change,
    set: { 'crawled.modalities': ['Text', 'Audio'] },
    gap: 'modalities-agree',
  },
  {
    given: 'the date on the market is another one',
    change,
    set: { 'model.union_market_date': '06/10/2026' },
    gap: 'form-agrees',
  },
  { given: 'the crawler has another name', change, set: { 'crawled.names': ['OtherBot'] }, gap: 'policy-agrees' },
  {
    given: 'the provider sits outside of the Union',
    change: 'release',
    set: {
      'provider.established_in_union': false,
      'provider.country': 'CH',
      authorised_representative: {
        name: 'Example Representative SAS',
        country: 'FR',
        mandate_date: '2026-09-01',
        mandate_reference: 'M-12',
        mandate_tasks: ['verify', 'keep', 'provide', 'cooperate'],
        may_be_addressed: true,
      },
    },
    gap: 'representative',
  },
  {
    given: 'the model modifies another one, which the summary does not name',
    in: 'complete-modifier',
    change,
    set: { 'model.dependencies': 'not applicable' },
    gap: 'modification',
  },
  {
    given: 'a gap of an older model is not disclosed in the summary',
    in: 'complete-legacy',
    change: 'release',
    set: {
      legacy: {
        gaps: [
          {
            subject: 'crawl logs',
            reason: 'unavailable',
            justification: 'The logs of 2023 were deleted.',
            disclosed_in: ['copyright-policy'],
          },
        ],
      },
    },
    gap: 'legacy-gaps',
  },
  {
    given: 'terms of a contract are told',
    change,
    set: { 'public.comments': 'Hosting was paid with EUR 40 000.' },
    gap: 'confidential',
  },
] as const satisfies readonly Example[]
