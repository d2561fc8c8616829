import { type DataProvider, type GetListParams, HttpError, type RaRecord } from 'react-admin';
import { adoptionListing } from './adoptions/listing.ts';
import { memberListing } from './members/listing.ts';
import { Refused } from './parts/ask.ts';
import type { Listing } from './parts/listing.ts';
import { returnListing } from './returns/listing.ts';

const LISTINGS: Record<string, Listing> = {
  adoptions: adoptionListing,
  members: memberListing,
  returns: returnListing,
};

/** Where each page of a list begins: the server pages by cursor, the screen by number. */
const cursors = new Map<string, string>();

async function getList(resource: string, { pagination, filter = {} }: GetListParams) {
  const listing = LISTINGS[resource];
  if (!listing) throw new HttpError(`There is no list of ${resource}`, 404);
  const { page = 1, perPage = 25 } = pagination ?? {};
  const place = (number: number) => JSON.stringify([resource, filter, perPage, number]);
  let at = page;
  while (at > 1 && !cursors.has(place(at))) at -= 1;
  for (;;) {
    const after = at > 1 ? (cursors.get(place(at)) ?? null) : null;
    const { nodes, pageInfo, totalCount } = await listing({ first: perPage, after, filter });
    if (pageInfo.endCursor) cursors.set(place(at + 1), pageInfo.endCursor);
    if (at === page || !pageInfo.hasNextPage) return { data: nodes, total: totalCount };
    at += 1;
  }
}

const refuse = async (): Promise<never> => {
  throw new HttpError('Things are changed by acts of the contract, not by rows.', 405);
};

/** Lists for the admin's frame. Everything else the screens ask and do by themselves, in the contract's own words. */
export const dataProvider = {
  getList: async (resource: string, params: GetListParams) => {
    try {
      return await getList(resource, params);
    } catch (error) {
      if (error instanceof Refused)
        throw new HttpError(error.message, error.code === 'NOT_SIGNED_IN' ? 401 : 400);
      throw error;
    }
  },
  getOne: refuse,
  getMany: refuse,
  getManyReference: refuse,
  create: refuse,
  update: refuse,
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
} as DataProvider<string> & {
  getList: (resource: string, params: GetListParams) => Promise<{ data: RaRecord[]; total: number }>;
};
