import type { Accepted } from '@regiolint/engine/rule';
import type { Covenant } from '@regiolint/schema';
import { fixed } from '../text/fixed.ts';
import type { Wording } from './wording.ts';

/** The title, or what stands in for it. */
export function titleOf(covenant: Accepted<Covenant>, wording: Wording): string {
  return covenant.title ?? covenant.region?.name ?? fixed('noTitle', wording.language);
}

/** `Regio Oost · in ontwikkeling · vastgesteld 12 maart 2026 · herijken voor januari 2027` */
export function statusLine(covenant: Accepted<Covenant>, wording: Wording): string {
  const { language } = wording;
  const { region, phase, documentStatus, adoptedOn, version, reviewBy, simple } = covenant;
  const adopted = adoptedOn && `${fixed('adopted', language)} ${wording.date(adoptedOn)}`;
  const isAdopted = documentStatus === undefined || documentStatus === 'adopted';
  return [
    region?.name && regionName(region.name, fixed('region', language)),
    wording.word('/phase', phase),
    simple && fixed('simple', language),
    isAdopted ? undefined : wording.word('/documentStatus', documentStatus),
    adopted ?? (isAdopted ? wording.word('/documentStatus', documentStatus) : undefined),
    version && `${fixed('version', language)} ${version}`,
    reviewBy && `${fixed('reviewBy', language)} ${wording.date(reviewBy)}`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part?.replaceAll(' ', '\u00a0'))
    .join(' · ');
}

function regionName(name: string, region: string): string {
  return region === '' || name.toLowerCase().includes(region.toLowerCase()) ? name : `${region} ${name}`;
}
