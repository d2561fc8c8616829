import type { World } from '../world.ts';

export const complaints = [
  { level: 'FIRM', category: 'Billing', openAtStart: 1, received: 4, closed: 3, openAtEnd: 2, upheld: 1 },
];

/** Behind the fences: what a draft says of its firm beside figures, with the secret in its words. */
export async function furnishBeside({ behind }: World, returnId: string, secret: string): Promise<void> {
  await behind`insert into accord.self_assessments (association_id, member_id, version_id, topic, key, answer, evidence)
    select association_id, member_id, id, 'CLAUSE', 'answers', 'MET', ${secret}
    from accord.return_versions where return_id = ${returnId}`;
  await behind`insert into accord.satisfactions (association_id, member_id, version_id, state, method_words)
    select association_id, member_id, id, 'REPORTED', ${secret}
    from accord.return_versions where return_id = ${returnId}`;
}
