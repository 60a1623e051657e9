// The smallest set of names that meets several expressions at once; as in the Rust runtime.

/** How many choices are tried before the best found so far is taken. */
const CHOICES = 200_000;

/**
 * One alternative of each group, so that there are as few names as possible together; among equals
 * those whose rank is least in sum, then those first in the alphabet.
 */
export function smallest(groups, rank) {
  const chosen = new Set();
  let open = without(groups, chosen);
  for (let forced; (forced = open.find((group) => group.length === 1)); open = without(open, chosen)) {
    for (const name of forced[0]) chosen.add(name);
  }
  let isExact = true;
  for (const part of parts(open)) {
    const search = new Search(rank);
    search.run(part, []);
    isExact &&= search.left > 0;
    for (const name of search.best.names) chosen.add(name);
  }
  return { names: [...chosen].sort(), isExact };
}

const inOrder = (one, other) => one.length - other.length || compare(one.join("\n"), other.join("\n"));
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** What of the groups is still to be met, each once. */
function without(groups, chosen) {
  const open = new Map();
  for (const group of groups) {
    const rest = group.map((names) => [...new Set(names)].filter((name) => !chosen.has(name)).sort());
    const kept = [];
    for (const names of rest.sort(inOrder)) {
      if (!kept.some((fewer) => fewer.every((name) => names.includes(name)))) kept.push(names);
    }
    if (kept.length > 0 && kept[0].length > 0) open.set(JSON.stringify(kept), kept);
  }
  return [...open.values()];
}

/** Groups that have names in common, together. */
function parts(groups) {
  let found = [];
  for (const group of groups) {
    const names = new Set(group.flat());
    const isJoined = (part) => [...part.names].some((name) => names.has(name));
    const joined = found.filter(isJoined);
    found = found.filter((part) => !isJoined(part));
    found.push({
      names: new Set([...names, ...joined.flatMap((part) => [...part.names])]),
      groups: [group, ...joined.flatMap((part) => part.groups)],
    });
  }
  return found.map((part) => part.groups);
}

class Search {
  best;
  left = CHOICES;
  #rank;

  constructor(rank) {
    this.#rank = rank;
  }

  #cost(names) {
    return names.reduce((sum, name) => sum + this.#rank(name), 0);
  }

  #order(one, other) {
    return (
      one.names.length - other.names.length || one.rank - other.rank ||
      compare(one.names.join("\n"), other.names.join("\n"))
    );
  }

  run(groups, names) {
    const here = { names, rank: this.#cost(names) };
    if (this.best && this.#order(here, this.best) >= 0) return;
    if (groups.length === 0) {
      this.best = here;
      return;
    }
    const group = groups.reduce((one, other) => (other.length < one.length ? other : one));
    const options = [...group].sort(
      (one, other) => one.length - other.length || this.#cost(one) - this.#cost(other),
    );
    for (const option of options) {
      this.left = Math.max(0, this.left - 1);
      if (this.left === 0 && this.best) return;
      const together = new Set([...names, ...option]);
      this.run(without(groups, together), [...together].sort());
    }
  }
}
