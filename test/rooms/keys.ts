import type { Person } from '../ask.ts';

/** An API key as its administrator sees it. */
export interface SeenKey {
  id: string;
  name: string;
  role: string;
  prefix: string;
  lastDay: string | null;
  issuedAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
  works: boolean;
  issuedBy: { name: string };
  revokedBy: { name: string } | null;
}

export const SEEN = `{ id name role prefix lastDay issuedAt lastUsedAt revokedAt works issuedBy { name }
  revokedBy { name } }`;

/** A key with its secret, as it is told once. */
export interface IssuedKey {
  key: SeenKey;
  secret: string;
}

/** Issues a key; unless told otherwise for a firm's reporting system, without a last day. */
export const issue = (admin: Person, part: object = {}): Promise<IssuedKey> =>
  admin.act<IssuedKey>(
    'issueApiKey',
    { name: 'Claims system', role: 'MEMBER_REPORTER', ...part },
    `{ secret key ${SEEN} }`,
  );

export const keysOf = async (admin: Person): Promise<SeenKey[]> =>
  (await admin.ask<{ apiKeys: SeenKey[] }>(`{ apiKeys ${SEEN} }`)).apiKeys;
