/**
 * The parts of a graph that nothing ties together, each in the order of the
 * ids, the largest first and of equals the one that begins first. What is tied to
 * nothing but itself is a part of one.
 */
export function componentsOf(ids: readonly string[], ties: readonly {from: string; to: string}[]): readonly (readonly string[])[] {
  const roots = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = roots.get(root); next !== undefined && next !== root; next = roots.get(root)) root = next;
    roots.set(id, root);
    return root;
  };
  for (const {from, to} of ties) if (roots.has(from) && roots.has(to)) roots.set(rootOf(from), rootOf(to));
  const parts = new Map<string, string[]>();
  for (const id of ids) {
    const part = parts.get(rootOf(id));
    if (part === undefined) parts.set(rootOf(id), [id]);
    else part.push(id);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length);
}
