import type { DoctorWords } from '../doctor-words.ts'
import { doctor } from './doctor.ts'
import { findings } from './doctor-findings.ts'
import { errors } from './errors.ts'

/** Everything that `doctor` says in German. */
export const doctorWords: DoctorWords = { ...doctor, findings, errors }
