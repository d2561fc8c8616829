import { firstEdition, join } from '../stories/law-cast.ts';
import { openWorld, type World } from '../world.ts';
import { type Seen, see } from './adopting.ts';
import { type Association, admitFirm, type Firm, foundAssociation, type SeenEdition } from './parties.ts';

/** An association with the first edition of a code, and as many firms as its tests want. */
export interface Guild {
  world: World;
  association: Association;
  codeId: string;
  edition: SeenEdition;
  newFirm(): Promise<Firm>;
  /** A firm on the register, with nothing of its own yet. */
  newAdopter(): Promise<{ firm: Firm; id: string }>;
}

export async function openGuild(): Promise<Guild> {
  const world = await openWorld();
  const association = await foundAssociation(world, 'guild');
  const { codeId, edition } = await firstEdition(association);
  let firms = 0;
  const newFirm = () => {
    firms += 1;
    return admitFirm(world, association, { name: `Firm ${firms}`, number: String(firms), sizeBand: 'SMALL' });
  };
  const newAdopter = async () => {
    const firm = await newFirm();
    return { firm, id: (await join(association, firm, codeId)).id };
  };
  return { world, association, codeId, edition, newFirm, newAdopter };
}

/** The code with which an act on an adoption, as it stands now, is refused. */
export async function refused(
  who: Firm['admin'],
  id: string,
  name: string,
  part: object = {},
): Promise<string | undefined> {
  const { version } = (await see<Pick<Seen, 'version'> | null>(who, id, '{ version }')) ?? { version: 1 };
  return (await who.actRefused(name, { adoptionId: id, expectedVersion: version, ...part })).code;
}

export const DELIVERY = { kind: 'DESCRIBE_DELIVERY', clauseKey: 'bills', text: 'In large print.' };
