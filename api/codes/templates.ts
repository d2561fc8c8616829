import { effectiveCode } from '../rules/effective.ts';
import { CLINIC } from './templates/clinic.ts';
import type { CodeTemplate } from './templates/form.ts';
import { HOME_DELIVERY } from './templates/home-delivery.ts';
import { HOTEL } from './templates/hotel.ts';
import { INSURER } from './templates/insurer.ts';
import { ONLINE_SHOP } from './templates/online-shop.ts';
import { TOWN_HALL } from './templates/town-hall.ts';
import { TRAINING } from './templates/training.ts';
import { UTILITY } from './templates/utility.ts';

/** The templates that a draft can begin from, in the order in which they are offered. */
export const TEMPLATES: readonly CodeTemplate[] = [
  HOME_DELIVERY,
  HOTEL,
  UTILITY,
  CLINIC,
  TRAINING,
  TOWN_HALL,
  ONLINE_SHOP,
  INSURER,
];

/** The template of that key, or null where there is none. */
export function templateOf(key: string): CodeTemplate | null {
  return TEMPLATES.find((template) => template.key === key) ?? null;
}

/** The templates as a client sees them: counted, and in reading order with each parameter's floor put into the text. */
export const SHOWN_TEMPLATES = TEMPLATES.map(({ content, complaintCategories, ...about }) => ({
  ...about,
  complaintCategories: [...complaintCategories],
  clauseCount: content.clauses.length,
  parameterCount: content.parameters.length,
  indicatorCount: content.indicators.length,
  clauses: effectiveCode(content, []).clauses.map(({ effectiveText, ...clause }) => ({
    ...clause,
    text: effectiveText,
  })),
}));
