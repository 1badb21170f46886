import { countRows, type Rows } from "../rows";

export type LogisticModel = { weights: Float64Array; base: number };

/** Rounds of training, and how fast and how freely weights grow. */
const ROUNDS = 60;
const RATE = 0.3;
const DECAY = 1;

/** Build time only: logistic regression by Adagrad, over the samples in a fixed order: the same samples give the same weights. `features`: the places of those each sample has. */
export function trainLogistic(features: Rows, isOfClass: Uint8Array, featureCount: number): LogisticModel {
  const { starts, items } = features;
  const count = countRows(features);
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(1e-8);
  let base = 0;
  let baseSquares = 1e-8;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) {
      const row = (i * 7919 + round * 104_729) % count;
      const start = starts[row] as number;
      const end = starts[row + 1] as number;
      const scale = 1 / Math.sqrt(end - start + 1);
      let sum = base;
      for (let at = start; at < end; at++) sum += (weights[items[at] as number] as number) * scale;
      const error = 1 / (1 + Math.exp(-sum)) - (isOfClass[row] as number);
      const step = error * scale;
      for (let at = start; at < end; at++) {
        const place = items[at] as number;
        const weight = weights[place] as number;
        const slope = step + (weight * DECAY) / count;
        const square = (squares[place] as number) + slope * slope;
        squares[place] = square;
        weights[place] = weight - (RATE * slope) / Math.sqrt(square);
      }
      baseSquares += error * error;
      base -= (RATE * error) / Math.sqrt(baseSquares);
    }
  }
  return { weights, base };
}
