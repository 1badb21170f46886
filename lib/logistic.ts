import { countRows, type Rows } from "./rows";

/** Samples: the places of the features each has, whether it is of the class, and how far it counts (1 if not said). */
export type Samples = { features: Rows; isOfClass: ArrayLike<number>; weights?: ArrayLike<number> };
/**
 * How often all samples are gone through, how fast weights grow, and how much each sample pulls them back. `caution`: how slowly a
 * weight begins (not at all if not said: its first sample moves it by the whole rate). `start`: what is known already.
 */
export type Training = { rounds: number; rate: number; decay: number; caution?: number; start?: LogisticModel };
export type LogisticModel = { weights: Float64Array; base: number };

/**
 * Build time: logistic regression by Adagrad, over the samples in a fixed order; the same samples give the same weights.
 * A sample's features are summed over the root of their number and one, so that long texts do not outweigh short ones.
 */
export function trainLogistic({ features, isOfClass, weights: counts }: Samples, featureCount: number, { rounds, rate, decay, caution = 1e-8, start: known }: Training): LogisticModel {
  const { starts, items } = features;
  const count = countRows(features);
  const weights = known ? known.weights.slice() : new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(caution);
  let base = known ? known.base : 0;
  let baseSquares = caution;
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) {
      // A prime step visits them all, in an order that does not follow the files.
      const row = (i * 7919 + round * 104_729) % count;
      const start = starts[row] as number;
      const end = starts[row + 1] as number;
      const scale = 1 / Math.sqrt(end - start + 1);
      let sum = base;
      for (let at = start; at < end; at++) sum += (weights[items[at] as number] as number) * scale;
      const error = (1 / (1 + Math.exp(-sum)) - (isOfClass[row] as number)) * (counts ? (counts[row] as number) : 1);
      const step = error * scale;
      for (let at = start; at < end; at++) {
        const place = items[at] as number;
        const weight = weights[place] as number;
        const slope = step + decay * weight;
        const square = (squares[place] as number) + slope * slope;
        squares[place] = square;
        weights[place] = weight - (rate * slope) / Math.sqrt(square);
      }
      baseSquares += error * error;
      base -= (rate * error) / Math.sqrt(baseSquares);
    }
  }
  return { weights, base };
}
