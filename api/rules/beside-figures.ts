import type { ReturnAsk } from '../../schema/words-assessment.ts';
import { hasWords } from './entry.ts';
import type { Span } from './period.ts';
import type { Remark } from './remark.ts';
import {
  SATISFACTION_CELL,
  type Satisfaction,
  satisfactionEntryRemarks,
  satisfactionRemarks,
} from './satisfaction.ts';
import { type SelfAssessment, type SelfQuestion, selfEntryRemarks, selfRemarks } from './self-assessment.ts';

/** The parts of a return that are not figures. `satisfaction`: null where nothing was said of it. */
export interface BesideFigures {
  selfAssessments: readonly SelfAssessment[];
  satisfaction: Satisfaction | null;
}

/** What a return asks for beside its figures, and for which days. */
export interface AskedBeside {
  asked: ReadonlySet<ReturnAsk>;
  questions: readonly SelfQuestion[];
  period: Span;
}

/** What is said of these parts, and the paths of cells whose own words explain what is unusual in them. */
export interface BesideRemarks {
  remarks: readonly Remark[];
  noted: readonly string[];
}

/** The whole law on the parts that are not figures: of what is asked, and of nothing else. */
export function besideRemarks(
  { asked, questions, period }: AskedBeside,
  { selfAssessments, satisfaction }: BesideFigures,
): BesideRemarks {
  return {
    remarks: [
      ...selfRemarks(questions, selfAssessments, period.endsOn),
      ...(asked.has('SATISFACTION') ? satisfactionRemarks(satisfaction, period) : []),
    ],
    noted: hasWords(satisfaction?.note ?? null) ? [`${SATISFACTION_CELL}.`] : [],
  };
}

/** What keeps these parts from being saved at all: no such question, no number, nothing that is asked. All ERROR. */
export function besideEntryRemarks(
  { asked, questions }: AskedBeside,
  { selfAssessments, satisfaction }: BesideFigures,
): Remark[] {
  if (satisfaction !== null && !asked.has('SATISFACTION')) {
    const why = 'This return does not ask how satisfied customers are.';
    return [{ level: 'ERROR', code: 'UNKNOWN_QUESTION', where: `${SATISFACTION_CELL}.state`, why }];
  }
  return [
    ...selfEntryRemarks(questions, selfAssessments),
    ...(satisfaction === null ? [] : satisfactionEntryRemarks(satisfaction)),
  ];
}
