import type { ComplaintCount } from '../api/rules/complaint-row.ts';
import type { Observation } from '../api/rules/indicator.ts';
import { complaintsByProduct, noComplaints } from './complaints.ts';
import type { Chance } from './random.ts';
import { COMPLAINT_CATEGORIES, type Firm, SERVICES } from './sector.ts';

/** What one invented firm reports for one half-year. */
export interface Figures {
  observations: Observation[];
  complaints: ComplaintCount[];
  nilAttestation: string | null;
  explanation: string | null;
}

const cell = (indicatorKey: string, breakdown: string, figures: Partial<Observation>): Observation => ({
  indicatorKey,
  breakdown,
  state: 'REPORTED',
  value: null,
  numerator: null,
  denominator: null,
  note: null,
  ...figures,
});

const ratio = (chance: Chance, whole: number, share: number) => {
  const kept = Math.min(whole, Math.round(whole * Math.min(0.995, share + (chance.fraction() - 0.5) * 0.08)));
  return { numerator: String(kept), denominator: String(whole) };
};

/** Invents figures that go together: complaints grow with customers, and fall where promises are kept. */
export function inventFigures(firm: Firm, chance: Chance, open: number[][]): Figures {
  if (firm.habit === 'NIL') return nilFigures();
  const odd = firm.habit === 'ODD' && chance.happens(0.3);
  const scale = firm.customers * (1.15 - firm.diligence) * (odd ? 6 : 1);
  const opened = SERVICES.map(() => Math.round((scale / 260) * (0.6 + chance.fraction() * 0.8)));
  const total = opened.reduce((sum, count) => sum + count, 0);
  const enquiries = Math.round(firm.customers / 14 + chance.whole(5, 60));
  const observations = [
    cell('enquiries-in-time', '', ratio(chance, enquiries, firm.diligence + 0.02)),
    ...SERVICES.map((service, place) =>
      cell('complaints-opened', service, { value: String(opened[place] ?? 0) }),
    ),
    cell('complaints-in-time', '', ratio(chance, Math.max(1, total), firm.diligence)),
    ...SERVICES.map((service) =>
      cell(
        'repairs-in-time',
        service,
        ratio(chance, Math.round(firm.customers / 45) + 3, firm.diligence - 0.02),
      ),
    ),
    cell('redress-paid', '', { value: `${Math.round(total * 0.4 * 18)}.${chance.whole(10, 99)}` }),
    chance.happens(0.12)
      ? cell('satisfaction', '', { state: 'NOT_AVAILABLE', note: 'The survey runs once in two years' })
      : cell('satisfaction', '', { value: `${chance.whole(58, 88)}.${chance.whole(0, 9)}` }),
    cell('staff-trained', '', { value: chance.happens(0.85) ? '1' : '0' }),
  ];
  return {
    observations,
    complaints: COMPLAINT_CATEGORIES.flatMap((category, place) =>
      complaintsOf(category, opened[place] ?? 0, open, place, chance),
    ),
    nilAttestation: null,
    explanation: odd
      ? 'A cable was cut by road works in March, and half of the region was without service for a week.'
      : 'Checked against the complaints register; the change follows the number of customers.',
  };
}

function complaintsOf(
  category: string,
  received: number,
  open: number[][],
  place: number,
  chance: Chance,
): ComplaintCount[] {
  const byProduct = open[place] ?? [];
  open[place] = byProduct;
  const there = byProduct.reduce((sum, count) => sum + count, received);
  const closed = Math.round(there * (0.86 + chance.fraction() * 0.12));
  const upheld = Math.round(closed * (0.4 + chance.fraction() * 0.3));
  return complaintsByProduct(category, { received, closed, upheld }, byProduct);
}

function nilFigures(): Figures {
  const nil = (key: string, breakdown = '') => cell(key, breakdown, { state: 'NIL' });
  return {
    observations: [
      nil('enquiries-in-time'),
      ...SERVICES.map((service) => nil('complaints-opened', service)),
      nil('complaints-in-time'),
      ...SERVICES.map((service) => nil('repairs-in-time', service)),
      nil('redress-paid'),
      nil('satisfaction'),
      nil('staff-trained'),
    ],
    complaints: COMPLAINT_CATEGORIES.flatMap((category) => noComplaints(category)),
    nilAttestation: 'The chair went through letters, e-mails and the telephone log of the half-year.',
    explanation: 'Few customers, and none of them wrote to us.',
  };
}
