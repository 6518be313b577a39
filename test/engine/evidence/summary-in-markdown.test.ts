import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../commitments/case.ts'
import { answeredWhereNeeded } from '../../../commitments/checks/summary/answered-where-needed.ts'
import { type ReleaseChanges, releaseCase, sees } from '../../builders/release-case.ts'

/** A filled-in template as people convert it to Markdown: with its typing slips, boxes and tables. */
const filled = `# Public Summary of Training Content for General-Purpose AI models

**Version of the Summary:** 1.0

**Last update:** 05/10/2026

## 1. General information

### 1.1. Provider identification

| Field | Answer |
|---|---|
| Provider name and contact details | Aurelia Sprachmodelle GmbH, Vienna; training-content@aurelia-sprachmodelle.eu |
| Authorised representative name and contact details | N/A |

### 1.2. Model identification

| Field | Answer |
|---|---|
| Versioned model name(s) | atlas-3 3.0 |
| Model dependencies | N/A |
| Date of placement of the model on the Union market | 05/10/2026 |

### 1.3. Modalities, overall training data size and other characteristics

| Modality | Training data size | Types of content |
|---|---|---|
| ☒ Text | ☐ Less than 1 billion tokens ☐ 1billion to 10 trillions tokens ☒ More than 10 trillions tokens | Web pages, books, law. |
| ☒ Image | ☐ Less than 1 million images ☒ 1Million to1 billion images ☐ More than 1 billion images | Photographs. |
| ☐ Audio | ☐ Less than 10 000 hours ☐ 10 000 to1 million hours ☐ More than 1 million hours | |
| ☒ Video | ☒ Less than 10 000 hours ☐ 10 000 to1 million hours ☐ More than 1 million hours | Lectures. |

#### Latest date of data acquisition/collection for model training

12/2025

#### Is the model continuously trained on new data after this date?

- [ ] Yes
- [x] No

#### Description of the linguistic characteristics of the overall training data

All official languages of the Union.

#### Other relevant characteristics of the overall training data

None

## 2. List of data sources

### 2.1. Publicly available datasets

| Question | Answer |
|---|---|
| Have you used publicly available datasets to train the model? | Yes |
| Modality(ies) covered | Text, Images |
| List of large publicly available datasets | Web archive https://archive.eu |
| General description of other publicly available datasets not listed above | Smaller collections of law. |

### 2.2. Private non-publicly available datasets obtained from third parties

#### 2.2.1. Datasets commercially licensed by rightsholders or their representatives

Have you concluded transactional commercial licensing agreement(s) with rightsholder(s) or their representatives?

☒ Yes ☐ No

**Modality(ies) covered:** Text

#### 2.2.2. Private datasets obtained from other third parties

**Have you obtained private datasets not licensed as in 2.2.1?** No

### 2.3. Data crawled and scraped from online sources

| Question | Answer |
|---|---|
| Were crawlers used by the provider or on its behalf? | No |
| Crawler name(s)/identifier(s) | N/A |

### 2.4. User data

| Question | Answer |
|---|---|
| Was data from user interactions with the AI model (input, prompts) used to train it? | No |
| Was data from user interactions with the provider's other services or products used? | No |

### 2.5. Synthetic data

| Question | Answer |
|---|---|
| Was synthetic AI-generated data created by the provider or on its behalf to train the model? | No |

### 2.6. Other sources of data

| Question | Answer |
|---|---|
| Have sources other than those of 2.1 to 2.5 been used? | Yes |
| Narrative description of sources and data | Lectures that the company recorded. |

## 3. Data processing aspects

### 3.1. Respect of reservation of rights from text and data mining exception or limitation

| Question | Answer |
|---|---|
| Are you a Signatory to the Code of Practice that includes commitments to respect TDM reservations? | Yes |
| Measures implemented before model training to respect reservations of rights | robots.txt was followed. |

### 3.2. Removal of illegal content

Block lists and classifiers were used.
`

async function answersIn(text: string): Promise<Answers> {
  const { evidence } = await releaseCase(inMarkdown(text))
  if (evidence.trainingSummary.state !== 'found') throw new Error(`The summary is ${evidence.trainingSummary.state}.`)
  return evidence.trainingSummary.content
}

function inMarkdown(text: string): ReleaseChanges {
  return { without: ['training-summary'], files: { 'gpai/training-summary.md': text } }
}

describe('a summary in Markdown', () => {
  const check = answeredWhereNeeded('trainingSummary')

  it('is complete where the template is filled in', async () => {
    expect(await sees(check, inMarkdown(filled))).toBe('met')
  })

  it('has the answers of the table by row and column', async () => {
    const answers = await answersIn(filled)
    const option = (id: string) => answers.get(`modality.${id}.size_range`)
    expect(option('text')).toMatchObject({ value: { option: 'More than 10 trillion tokens' } })
    expect(option('image')).toMatchObject({ value: { option: '1 million to 1 billion images' } })
    expect(option('audio')).toEqual({ state: 'unanswered', problem: 'empty' })
    expect(option('video')).toMatchObject({ value: { option: 'Less than 10 000 hours' } })
    expect(answers.get('modality.video.content_types')).toMatchObject({ state: 'answered' })
    expect(answers.get('modality.audio.present')).toEqual({ state: 'unanswered', problem: 'empty' })
    expect(answers.get('modality.other.present')).toEqual({ state: 'unanswered', problem: 'missing' })
  })

  it('keeps questions of the same words apart by their section', async () => {
    const answers = await answersIn(filled)
    expect(answers.get('public.modalities')).toMatchObject({ value: { options: ['Text', 'Image'] } })
    expect(answers.get('licensed.modalities')).toMatchObject({ value: { options: ['Text'] } })
    expect(answers.get('licensed.used')).toMatchObject({ value: { yes: true } })
    expect(answers.get('characteristics.continuous_training')).toMatchObject({ value: { yes: false } })
    expect(answers.get('private.used')).toMatchObject({ value: { yes: false } })
  })

  it('has a gap where a question has two answers or none', async () => {
    expect(await sees(check, inMarkdown(filled.replace('☒ Yes ☐ No', '☒ Yes ☒ No')))).toEqual([
      'two-answers licensed.used',
    ])
    expect(await sees(check, inMarkdown(filled.replace('☒ Yes ☐ No', '☐ No')))).toEqual(['empty licensed.used'])
  })

  it('has a gap where a row has no size and no content', async () => {
    const row = '| ☒ Audio | ☐ Less than 10 000 hours | |'
    expect(await sees(check, inMarkdown(filled.replace(/^\| ☐ Audio.*$/m, row)))).toEqual([
      'empty modality.audio.size_range',
      'empty modality.audio.content_types',
    ])
  })

  it('has one gap where a field stands twice', async () => {
    const twice = `${filled}\n## Last update\n\n06/10/2026\n`
    expect(await sees(check, inMarkdown(twice))).toEqual(['duplicate-key summary.last_update'])
  })

  it('reads a row that is shorter than its heading', async () => {
    const short = filled.replace(/^\| ☐ Audio.*$/m, '| ☒ Audio | ☒ Less than 10 000 hours |')
    expect(await sees(check, inMarkdown(short))).toEqual(['missing modality.audio.content_types'])
  })

  it('knows where a cell of the table stands', async () => {
    const { evidence } = await releaseCase(inMarkdown(filled))
    const summary = evidence.trainingSummary
    const line = (item: string) => (summary.state === 'found' ? summary.locate(item).line : 0)
    expect(line('modality.video.size_range') - line('modality.text.size_range')).toBe(3)
    expect(line('public.large.0')).toBe(line('public.large'))
    expect(line('nothing.like.this')).toBe(1)
  })
})
