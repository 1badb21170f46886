import { countRows, type Rows } from "../rows";
import { getScale } from "./wording";

/** Samples: the places of the features each has, whether it is of the class, and how far it counts. */
export type Samples = { features: Rows; isOfClass: ArrayLike<number>; weights: ArrayLike<number> };
export type LogisticModel = { weights: Float64Array; base: number };

const ROUNDS = 15;
const RATE = 0.3;
const DECAY = 1e-5;

/** Build time: logistic regression by Adagrad, over the samples in a fixed order; the same samples give the same weights. */
export function trainLogistic(samples: Samples, featureCount: number): LogisticModel {
  const { starts, items } = samples.features;
  const count = countRows(samples.features);
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(1e-8);
  let base = 0;
  let baseSquares = 1e-8;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) {
      // A prime step visits them all, in an order that does not follow the files.
      const row = (i * 7919 + round * 104_729) % count;
      const start = starts[row] as number;
      const end = starts[row + 1] as number;
      const scale = getScale(end - start);
      let sum = base;
      for (let at = start; at < end; at++) sum += (weights[items[at] as number] as number) * scale;
      const error = (1 / (1 + Math.exp(-sum)) - (samples.isOfClass[row] as number)) * (samples.weights[row] as number);
      const step = error * scale;
      for (let at = start; at < end; at++) {
        const place = items[at] as number;
        const weight = weights[place] as number;
        const slope = step + DECAY * weight;
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
