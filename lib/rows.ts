/** Lists of small numbers, one behind the other in one array: the i-th is `items` from `starts[i]` up to `starts[i + 1]`. Millions are read as fast as memory gives them. */
export type Rows = { starts: Int32Array; items: Int32Array };

export function toRows(lists: ArrayLike<number>[]): Rows {
  const rows = createRows(lists.map(({ length }) => length));
  lists.forEach((list, i) => rows.items.set(list, rows.starts[i]));
  return rows;
}

export function countRows({ starts }: Rows): number {
  return starts.length - 1;
}

/** How often each number below `count` is in all lists. */
export function countItems({ items }: Rows, count: number): Int32Array {
  const counts = new Int32Array(count);
  for (let i = 0; i < items.length; i++) counts[items[i] as number] = (counts[items[i] as number] as number) + 1;
  return counts;
}

/** For each number below `count` the lists it is in, in their order. */
export function invertRows(rows: Rows, count: number): Rows {
  const inverted = createRows(countItems(rows, count));
  const next = inverted.starts.slice();
  for (let row = 0; row < countRows(rows); row++) {
    for (let i = rows.starts[row] as number; i < (rows.starts[row + 1] as number); i++) {
      const item = rows.items[i] as number;
      const at = next[item] as number;
      inverted.items[at] = row;
      next[item] = at + 1;
    }
  }
  return inverted;
}

/** The same lists with each number's new numbers in its place, that is the lists of `names`: none, one or several. */
export function renameRows(rows: Rows, names: Rows): Rows {
  const lengthOf = (item: number) => (names.starts[item + 1] as number) - (names.starts[item] as number);
  const lengths = new Int32Array(countRows(rows));
  for (let row = 0; row < lengths.length; row++) {
    for (let i = rows.starts[row] as number; i < (rows.starts[row + 1] as number); i++) lengths[row] = (lengths[row] as number) + lengthOf(rows.items[i] as number);
  }
  const renamed = createRows(lengths);
  let next = 0;
  for (let i = 0; i < rows.items.length; i++) {
    const end = names.starts[(rows.items[i] as number) + 1] as number;
    for (let name = names.starts[rows.items[i] as number] as number; name < end; name++) renamed.items[next++] = names.items[name] as number;
  }
  return renamed;
}

/** The same lists with the numbers in `kept` only, each as its place there. */
export function pickFromRows(rows: Rows, kept: ArrayLike<number>, count: number): Rows {
  const names: number[][] = Array.from({ length: count }, () => []);
  for (let place = 0; place < kept.length; place++) names[kept[place] as number] = [place];
  return renameRows(rows, toRows(names));
}

function createRows(lengths: ArrayLike<number>): Rows {
  const starts = new Int32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = (starts[i] as number) + (lengths[i] as number);
  return { starts, items: new Int32Array(starts[lengths.length] as number) };
}
