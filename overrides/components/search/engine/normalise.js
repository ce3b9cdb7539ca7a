// One spelling for text that means the same: full width and half width, upper
// and lower case, with and without accents or invisible characters.

/** The normal form of a text, for the index and for queries. */
export function fold(text) {
  return text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, "");
}

/**
 * The normal form together with the way back: unit i of `text` came from
 * [starts[i], ends[i]) of the original. Marks are found in the normal form and
 * drawn in the original, whose length may differ ("㎏" becomes "kg").
 */
export function foldWithOffsets(original) {
  const starts = [];
  const ends = [];
  let text = "";
  // A base character and its combining marks are folded together.
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const folded = fold(cluster);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    text += folded;
  }
  return { text, starts, ends };
}
