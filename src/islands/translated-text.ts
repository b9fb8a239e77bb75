// A browser that translates a page takes our text away and puts elements of its own in its place. React goes on with the
// text that is gone: what it then changes would not show, and what it takes away would throw.

/** What stands on the page for a text that was taken away by somebody else. */
const standIns = new WeakMap<Node, ChildNode>();
const oursToRemove = new WeakSet<Node>();

/** Translators put a `font` where a text was: as one change, or as two in either order. */
function standInOf(removal: MutationRecord, later: readonly MutationRecord[]) {
  const { target, addedNodes, previousSibling, nextSibling } = removal;
  const then = later.find(
    (record) =>
      record.target === target &&
      record.previousSibling === previousSibling &&
      record.nextSibling === nextSibling,
  );
  const near = [...addedNodes, previousSibling, nextSibling, ...(then?.addedNodes ?? [])];
  return near.find(
    (node): node is HTMLElement =>
      node instanceof HTMLElement && node.parentNode === target && node.localName === 'font',
  );
}

function noteWhatIsGone(records: MutationRecord[]): void {
  for (const [index, record] of records.entries()) {
    for (const gone of record.removedNodes) {
      if (!(gone instanceof Text) || gone.parentNode || oursToRemove.has(gone)) continue;
      const standIn = standInOf(record, records.slice(index + 1));
      if (!standIn) continue;
      standIns.set(gone, standIn);
      changes.observe(gone, { characterData: true });
    }
  }
}

/** A text that was given other words takes its place again. It is then translated anew. */
function putBack(records: MutationRecord[]): void {
  for (const { target } of records) {
    const standIn = standIns.get(target);
    if (!standIn?.parentNode || target.parentNode) continue;
    standIns.delete(target);
    standIn.replaceWith(target);
  }
}

let changes: MutationObserver;
let removals: MutationObserver;

/** The node itself, or what stands on the page for it. */
function onPage(node: Node): Node {
  noteWhatIsGone(removals.takeRecords());
  return (node.parentNode === null && standIns.get(node)) || node;
}

function keepUp(): void {
  changes = new MutationObserver(putBack);
  removals = new MutationObserver(noteWhatIsGone);
  removals.observe(document.documentElement, { childList: true, subtree: true });
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const there = onPage(child);
    oursToRemove.add(there);
    if (there.parentNode === this) removeChild.call(this, there);
    return child;
  };
  Node.prototype.insertBefore = function <Added extends Node>(
    this: Node,
    added: Added,
    before: Node | null,
  ): Added {
    const there = before && onPage(before);
    insertBefore.call(this, added, there?.parentNode === this ? there : null);
    return added;
  };
}

// Islands are drawn at build too, where there is no page.
if (typeof document !== 'undefined') keepUp();
