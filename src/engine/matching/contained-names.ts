import type { NameEntry, NameGroup } from "./join-names";
import { learnForms } from "./learned-forms";
import { createNameWords, type NameWord } from "./name-words";

/**
 * Long names that say the same and a little more: `Kualitas Kelembagaan Kemitraan Pemerintah dan Masyarakat` within
 * `Kualitas Kemitraan Lembaga, Ormas dan Forum dengan Pemerintah`. Right for sasaran, which are worded anew in every
 * document; not for programmes, whose names are fixed (Kepmendagri 050-5889) and differ by single words.
 */
export function joinContained(groups: ReadonlyMap<string, NameGroup>): ReadonlyMap<string, NameGroup> {
  const joined = new Map(groups);
  const named = [...new Set(groups.values())].map(({ entries }) => entries[0]?.name ?? "");
  const wordsOf = createNameWords(learnForms(named));
  const postings = new Map<string, Leader[]>();
  for (const group of new Set(groups.values())) {
    const name = group.entries[0]?.name ?? "";
    const leader: Leader = { group, words: wordsOf(name) };
    const host = findHost(leader, postings);
    if (host) merge(host.group, group, joined);
    else for (const { stem } of leader.words) addTo(postings, stem.root, leader);
  }
  return joined;
}

interface Leader {
  readonly group: NameGroup;
  readonly words: readonly NameWord[];
}

const MIN_WORDS = 5;
const MAX_MORE = 2;
/** A shorter name may have one word more, and only one that says whose it is: `kualitas pelayanan publik (daerah)`. */
const SHORT_NAME = 4;
const WHOSE = new Set(
  "daerah kabupaten kota provinsi kecamatan desa kelurahan wilayah pemerintah instansi dinas".split(" "),
);
/** A word that stands in more names than this says nothing about which ones belong together. */
const MAX_POSTINGS = 30;

function addTo(postings: Map<string, Leader[]>, root: string, leader: Leader): void {
  const known = postings.get(root);
  if (!known) postings.set(root, [leader]);
  else if (known.length < MAX_POSTINGS) known.push(leader);
}

/** The one earlier name that this one contains or is contained in; null where there is none, or more than one. */
function findHost(leader: Leader, postings: ReadonlyMap<string, readonly Leader[]>): Leader | null {
  if (leader.words.length < SHORT_NAME) return null;
  const postingsOf = ({ stem }: NameWord): readonly Leader[] => postings.get(stem.root) ?? [];
  const near = new Set(
    leader.words
      .map(postingsOf)
      .filter(({ length }) => length < MAX_POSTINGS)
      .flat(),
  );
  const hosts = [...near].filter(
    (other) => isApart(leader.group, other.group) && isOneInTheOther(leader.words, other.words),
  );
  return hosts.length === 1 ? (hosts[0] ?? null) : null;
}

const isApart = (a: NameGroup, b: NameGroup): boolean => !a.tables.some((table) => b.tables.includes(table));

function isOneInTheOther(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (small.length < SHORT_NAME || large.length - small.length > MAX_MORE) return false;
  const roots = new Set(small.map(({ stem }) => stem.root));
  const more = large.filter(({ stem }) => !roots.has(stem.root));
  const largeRoots = new Set(large.map(({ stem }) => stem.root));
  return small.every(({ stem }) => largeRoots.has(stem.root)) && addsLittle(more, small.length);
}

function addsLittle(more: readonly NameWord[], length: number): boolean {
  if (more.some(turnsMeaning)) return false;
  if (length >= MIN_WORDS) return more.length <= MAX_MORE;
  return more.length <= 1 && more.every(({ word }) => WHOSE.has(word));
}

/** Numbers, and words that say the opposite. */
const turnsMeaning = ({ word }: NameWord): boolean =>
  /\d/.test(word) || /^(tidak|tanpa|bukan|belum|non.*)$/.test(word);

function merge(host: NameGroup, group: NameGroup, joined: Map<string, NameGroup>): void {
  for (const entry of group.entries as readonly NameEntry[]) {
    host.entries.push(entry);
    joined.set(entry.key, host);
  }
  host.tables.push(...group.tables);
}
