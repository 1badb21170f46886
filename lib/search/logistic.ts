import { getScale } from "./wording";

/** One sample: the places of the features it has, whether it is of the class, and how far it counts. */
export type Sample = { features: number[]; isOfClass: boolean; weight: number };
export type LogisticModel = { weights: Float64Array; base: number };

const ROUNDS = 15;
const RATE = 0.3;
const DECAY = 1e-5;

/** Build time: logistic regression by Adagrad, over the samples in a fixed order; the same samples give the same weights. */
export function trainLogistic(samples: Sample[], featureCount: number): LogisticModel {
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(1e-8);
  let base = 0;
  let baseSquares = 1e-8;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < samples.length; i++) {
      // A prime step visits them all, in an order that does not follow the files.
      const sample = samples[(i * 7919 + round * 104_729) % samples.length];
      if (!sample) continue;
      const { features, isOfClass, weight } = sample;
      const scale = getScale(features.length);
      let sum = base;
      for (const place of features) sum += (weights[place] ?? 0) * scale;
      const error = (1 / (1 + Math.exp(-sum)) - Number(isOfClass)) * weight;
      for (const place of features) {
        const slope = error * scale + DECAY * (weights[place] ?? 0);
        squares[place] = (squares[place] ?? 0) + slope * slope;
        weights[place] = (weights[place] ?? 0) - (RATE * slope) / Math.sqrt(squares[place] ?? 1);
      }
      baseSquares += error * error;
      base -= (RATE * error) / Math.sqrt(baseSquares);
    }
  }
  return { weights, base };
}
