import { nameHash, nameKey } from "./name-key";

/**
 * Tells of each name of a list the place of the first that is the same, its own where it is the first. Up to `most`
 * names. Names are held by their hashes in one table of numbers: a map of keys would be the largest thing in memory.
 */
export function createFirstNames(most: number): (name: string, place: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(most, 4) * 2)) - 1;
  const slots = new Int32Array(mask + 1);
  const hashes = new Int32Array(most + 1);
  const places = new Int32Array(most + 1);
  const names: string[] = [];
  return (name, place) => {
    const hash = nameHash(name);
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const known = (slots[slot] ?? 0) - 1;
      if (hashes[known] === hash && isSame(names[known] ?? "", name)) return places[known] ?? place;
    }
    hashes[names.length] = hash;
    places[names.length] = place;
    slots[slot] = names.push(name);
    return place;
  };
}

const isSame = (a: string, b: string): boolean => a === b || nameKey(a) === nameKey(b);
