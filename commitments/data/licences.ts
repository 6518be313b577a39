/** Licences that this project takes to grant access, use, modification and redistribution. The Guidelines name none. */
export const openLicences: readonly string[] = [
  '0BSD', 'AFL-3.0', 'AGPL-3.0', 'AGPL-3.0-only', 'AGPL-3.0-or-later', 'Apache-2.0', 'Artistic-2.0', 'BSD-2-Clause',
  'BSD-3-Clause', 'BSL-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'CDLA-Permissive-1.0',
  'CDLA-Permissive-2.0', 'CDLA-Sharing-1.0', 'ECL-2.0', 'EPL-2.0', 'EUPL-1.1', 'EUPL-1.2', 'GPL-2.0', 'GPL-2.0-only',
  'GPL-2.0-or-later', 'GPL-3.0', 'GPL-3.0-only', 'GPL-3.0-or-later', 'ISC', 'LGPL-2.1', 'LGPL-2.1-only',
  'LGPL-2.1-or-later', 'LGPL-3.0', 'LGPL-3.0-only', 'LGPL-3.0-or-later', 'MIT', 'MIT-0', 'MPL-2.0', 'MulanPSL-2.0',
  'NCSA', 'ODC-By-1.0', 'OpenMDW-1.0', 'PDDL-1.0', 'PostgreSQL', 'Unlicense', 'UPL-1.0', 'Zlib',
]

/** Licences that withhold one of the four rights, or tie use to scale or purpose. */
export const restrictedLicences: readonly string[] = [
  'BUSL-1.1', 'CC-BY-NC-3.0', 'CC-BY-NC-4.0', 'CC-BY-NC-ND-3.0', 'CC-BY-NC-ND-4.0', 'CC-BY-NC-SA-3.0', 'CC-BY-NC-SA-4.0',
  'CC-BY-ND-3.0', 'CC-BY-ND-4.0', 'Elastic-2.0', 'PolyForm-Noncommercial-1.0.0', 'PolyForm-Small-Business-1.0.0',
]

/** What a term that takes the exemption away looks like. Source: Guidelines, section 4 (disqualifying examples). */
export const disqualifyingTerms: readonly RegExp[] = [
  /\bnon-?commercial(ly)? (use|uses|purpose|purposes|only|research|basis)\b/i,
  /\b(no|not|without|excluding) commercial (use|purposes?)\b/i,
  /\bnon-?commercial$/i,
  /\bresearch(-| )(use |purposes? )?only\b|\bonly for research\b|\bresearch purposes only\b/i,
  /\bmonthly active users\b|\bMAUs?\b/,
  /\b(may|must|shall|can) ?not (re)?distribute\b|\bno (re)?distribution\b/i,
  /\bseparate commercial licen[cs]e\b|\bcommercial licen[cs]e (is )?required\b/i,
  /\bnicht[- ]?kommerziell/i,
  /\bnur (für|zu|zur) Forschung/i,
  /\bmonatlich(e[nr]?)? aktive[nr]? Nutzer/i,
  /\bWeiter(gabe|verbreitung) (ist )?(untersagt|verboten|nicht gestattet)/i,
]
