import { and, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import { adoptions } from '../adoptions/tables.ts';
import { codes, editions } from '../codes/tables.ts';
import { organizations } from '../identity/tables.ts';
import { periods, returns } from '../returns/tables.ts';
import type { Work } from '../scope.ts';

/** Returns as people call them: whose they are, and for what. */
export function returnSubjects(tx: Work, returnIds: readonly string[]) {
  return tx
    .select({
      returnId: returns.id,
      associationId: returns.associationId,
      memberId: returns.memberId,
      firmName: organizations.name,
      periodLabel: periods.label,
      codeTitle: codes.title,
    })
    .from(returns)
    .innerJoin(organizations, eq(organizations.id, returns.memberId))
    .innerJoin(periods, eq(periods.id, returns.periodId))
    .innerJoin(codes, eq(codes.id, periods.codeId))
    .where(inArray(returns.id, [...returnIds]));
}

/** Adoptions as people call them. */
export function adoptionSubjects(tx: Work, adoptionIds: readonly string[]) {
  return tx
    .select({
      adoptionId: adoptions.id,
      associationId: adoptions.associationId,
      memberId: adoptions.memberId,
      firmName: organizations.name,
      codeTitle: codes.title,
    })
    .from(adoptions)
    .innerJoin(organizations, eq(organizations.id, adoptions.memberId))
    .innerJoin(codes, eq(codes.id, adoptions.codeId))
    .where(inArray(adoptions.id, [...adoptionIds]));
}

/** The adoptions on the register that keep another edition of the edition's code, with what they would move to. */
export function adoptersOfEarlier(tx: Work, editionId: string) {
  return tx
    .select({
      adoptionId: adoptions.id,
      associationId: adoptions.associationId,
      memberId: adoptions.memberId,
      codeTitle: codes.title,
      editionId: editions.id,
      editionNumber: editions.number,
      effectiveOn: editions.effectiveOn,
      adoptBy: editions.adoptBy,
    })
    .from(editions)
    .innerJoin(codes, eq(codes.id, editions.codeId))
    .innerJoin(adoptions, and(eq(adoptions.codeId, editions.codeId), ne(adoptions.editionId, editions.id)))
    .where(and(eq(editions.id, editionId), isNotNull(adoptions.registeredOn), isNull(adoptions.endedOn)));
}
