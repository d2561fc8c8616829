import type { SizeBand } from '../schema/words.ts';
import type { Chance } from './random.ts';

/** The invented association of the demonstration, and the invented consumer organization that watches it. */
export const ASSOCIATION = { name: 'Open Line Association', slug: 'openline' };
export const CONSUMER_ORGANIZATION = { name: "Subscribers' Voice", slug: 'subscribers-voice' };

/** The firm in whose seats the demonstration sign-ins sit. */
export const SHOWN_FIRM = 'Harbour Broadband';

export const SERVICES = ['Broadband', 'Landline', 'Mobile', 'Television'] as const;
export const COMPLAINT_CATEGORIES = [
  'Billing',
  'Faults and repairs',
  'Sales and contracts',
  'Switching',
] as const;

/** An invented firm: who it is, and what it is like at keeping promises and sending returns. */
export interface Firm {
  name: string;
  number: string;
  segment: string;
  sizeBand: SizeBand;
  region: string;
  groupName: string | null;
  since: string;
  customers: number;
  /** Share of promises kept, around which the half-years vary. */
  diligence: number;
  habit: 'PUNCTUAL' | 'LATE' | 'SILENT' | 'NIL' | 'ODD' | 'LEAVER' | 'JOINER';
}

const NAMES = [
  SHOWN_FIRM,
  'Alder Networks',
  'Beacon Telecom',
  'Birchfield Fibre',
  'Bluebell Connect',
  'Bramble Mobile',
  'Bridgeway Communications',
  'Calder Cable',
  'Castlegate Telecom',
  'Cedar Online',
  'Chalk Hill Broadband',
  'Clearwater Fibre',
  'Copperline',
  'Crossfell Networks',
  'Dovetail Telecom',
  'Eastmoor Connect',
  'Elmbank Internet',
  'Fernhill Community Net',
  'Foxglove Mobile',
  'Glenrock Cable',
  'Greenlane Broadband',
  'Hawthorn Telecom',
  'Heathside Net',
  'Ivybridge Online',
  'Juniper Lines',
  'Kestrel Communications',
  'Kingsmere Telecom',
  'Larkspur Fibre',
  'Longacre Village Net',
  'Maple Connect',
  'Millbrook Broadband',
  'Moorland Wireless',
  'Northgate Telecom',
  'Oakhurst Networks',
  'Pennywell Mobile',
  'Quayside Fibre',
  'Rowan Telephone',
  'Stonebridge Cable',
  'Thistle Connect',
  'Valley Community Fibre',
  'Westerly Telecom',
  'Yarrow Net',
] as const;

const REGIONS = ['North', 'East', 'South', 'West'] as const;
const GROUPS: Record<string, readonly string[]> = {
  'Calder & Crossfell Group': ['Calder Cable', 'Crossfell Networks', 'Chalk Hill Broadband'],
  'Meridian Holdings': ['Kingsmere Telecom', 'Foxglove Mobile'],
  'Quay Partners': ['Quayside Fibre', 'Clearwater Fibre', 'Eastmoor Connect'],
};
const SIZES: readonly { band: SizeBand; low: number; high: number; segment: string }[] = [
  { band: 'MICRO', low: 300, high: 2_500, segment: 'Community network' },
  { band: 'SMALL', low: 3_000, high: 18_000, segment: 'Reseller' },
  { band: 'MEDIUM', low: 25_000, high: 140_000, segment: 'Regional network' },
  { band: 'LARGE', low: 400_000, high: 2_900_000, segment: 'National network' },
];
const HABITS: Record<string, Firm['habit']> = {
  'Fernhill Community Net': 'NIL',
  'Longacre Village Net': 'NIL',
  'Heathside Net': 'NIL',
  'Bramble Mobile': 'LATE',
  'Glenrock Cable': 'LATE',
  'Pennywell Mobile': 'LATE',
  'Rowan Telephone': 'SILENT',
  'Stonebridge Cable': 'SILENT',
  'Dovetail Telecom': 'ODD',
  'Juniper Lines': 'ODD',
  'Ivybridge Online': 'LEAVER',
  'Yarrow Net': 'JOINER',
  'Westerly Telecom': 'JOINER',
};

/** The forty-two firms of the sector, drawn anew in the same way each time. */
export function inventFirms(chance: Chance): Firm[] {
  return NAMES.map((name, place) => {
    const habit = HABITS[name] ?? 'PUNCTUAL';
    const size = habit === 'NIL' ? SIZES[0] : SIZES[sizeOf(name, chance)];
    if (!size) throw new RangeError('A firm has a size');
    return {
      name,
      number: String(1001 + place),
      segment: size.segment,
      sizeBand: size.band,
      region: chance.one(REGIONS),
      groupName: Object.entries(GROUPS).find(([, firms]) => firms.includes(name))?.[0] ?? null,
      since: habit === 'JOINER' ? '2025-08-01' : `20${chance.whole(15, 23)}-0${chance.whole(1, 9)}-01`,
      customers: chance.whole(size.low, size.high),
      diligence: 0.8 + chance.fraction() * 0.17,
      habit,
    };
  });
}

function sizeOf(name: string, chance: Chance): number {
  if (name === SHOWN_FIRM) return 2;
  const drawn = chance.fraction();
  return drawn < 0.2 ? 0 : drawn < 0.5 ? 1 : drawn < 0.8 ? 2 : 3;
}
