import { expect, test } from "vitest";
import { trainLogistic } from "@/lib/logistic";
import { toRows } from "@/lib/rows";

const FRAUD = 0;
const FOOD = 1;
const BOTH = 2;
const features = toRows([[FRAUD, BOTH], [FOOD, BOTH], [FRAUD], [FOOD]]);
const isOfClass = [1, 0, 1, 0];
const TRAINING = { rounds: 30, rate: 0.3, decay: 1e-5 };

test("a feature of the class weighs for it, one of the others against it, one of both next to nothing", () => {
  const { weights } = trainLogistic({ features, isOfClass }, 3, TRAINING);
  expect(weights[FRAUD]).toBeGreaterThan(1);
  expect(weights[FOOD]).toBeLessThan(-1);
  expect(Math.abs(weights[BOTH] as number)).toBeLessThan(0.5);
});

test("a sample that counts for more moves the base towards it", () => {
  const base = (weights: number[]) => trainLogistic({ features: toRows([[], []]), isOfClass: [1, 0], weights }, 0, TRAINING).base;
  expect(base([1, 0.1])).toBeGreaterThan(base([1, 1]));
  expect(base([0.1, 1])).toBeLessThan(base([1, 1]));
});

test("what is held back more stays smaller", () => {
  const heavy = trainLogistic({ features, isOfClass }, 3, { ...TRAINING, decay: 0.1 });
  const light = trainLogistic({ features, isOfClass }, 3, TRAINING);
  expect(heavy.weights[FRAUD]).toBeLessThan(light.weights[FRAUD] as number);
});
