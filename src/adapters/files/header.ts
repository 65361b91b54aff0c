import type { Language } from '../../domain/codes.ts'
import { kindOfRecord } from '../../domain/file-kinds.ts'
import type { RecordType } from '../../domain/records.ts'
import { copyOfSchema } from './schema-place.ts'

/** The comment at the head of a new file: what it is, and whose it is. */
const HEADERS: Readonly<Record<Language, Readonly<Record<RecordType, string>>>> = {
  nl: {
    settings: '# Je instellingen voor career. Je mag ze hier aanpassen.',
    plan: '# Je ontwikkelplan: wat je wilt en waarom. Wat onder private: staat, is alleen voor jou.',
    people: '# De mensen met wie je over je loopbaan praat. Wat onder private: staat, is alleen voor jou.',
    agreements:
      '# Afspraken die je buiten een gesprek om maakte. Wat onder private: staat, is alleen voor jou.',
    meeting:
      '# Eén gesprek: je voorbereiding en wat jullie afspraken. Wat onder private: staat, is alleen voor jou.',
    checkin: '# Je check-in van deze maand. Wat onder private: staat, is alleen voor jou.',
    review: '# Je terugblik op de afgelopen maanden. Wat onder private: staat, is alleen voor jou.',
    evidence: '# Een voorbeeld van wat je lukte. Wat onder private: staat, is alleen voor jou.',
    feedback: '# Feedback die je vroeg. Wat onder private: staat, is alleen voor jou.',
    log: '# Wat je deze maand energie gaf en kostte. Het is alleen voor jou.',
    practice: '# Wat je op deze dag oefende. Het is alleen voor jou.',
  },
  en: {
    settings: '# Your settings for career. You may change them here.',
    plan: '# Your development plan: what you want, and why. What stands under private: is only for you.',
    people: '# The people you talk with about your career. What stands under private: is only for you.',
    agreements: '# Agreements you made outside a conversation. What stands under private: is only for you.',
    meeting:
      '# One conversation: your preparation and what you agreed. What stands under private: is only for you.',
    checkin: '# Your check-in for this month. What stands under private: is only for you.',
    review: '# Your look back on the past months. What stands under private: is only for you.',
    evidence: '# An example of something you did well. What stands under private: is only for you.',
    feedback: '# Feedback you asked for. What stands under private: is only for you.',
    log: '# What gave you energy this month, and what drained it. It is only for you.',
    practice: '# What you practised on this day. It is only for you.',
  },
}

/**
 * The lines above the first key of a new file. The first is for editors: it names the schema by a path from where the
 * file stands, so that it holds wherever the folder is.
 * @param file its path in the folder
 */
export const headerOf = (type: RecordType, file: string, language: Language): string =>
  `# yaml-language-server: $schema=${'../'.repeat(file.split('/').length - 1)}${copyOfSchema(kindOfRecord(type))}\n${HEADERS[language][type]}`
