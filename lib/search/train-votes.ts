import { countRows, invertRows, renameRows, toRows, type Rows } from "../rows";
import type { LearningTexts } from "./learn";
import { NOWHERE, type Vote } from "./votes";
import { getScale } from "./wording";

/** Rounds of training, its rate, and how much a vote is held back. */
const ROUNDS = 10;
const RATE = 0.2;
const DECAY = 1e-5;

/** Weighs the votes against one another, so that the right article comes first for as many examples as can be: softmax regression by Adagrad, never below zero. Their odds. */
export function trainVotes({ terms, rows, examples }: LearningTexts, places: number[], votes: Vote[]): Float64Array {
  const learnt = [...places.keys()].filter((example) => places[example] !== NOWHERE);
  const pick = (source: Rows) => toRows(learnt.map((row) => source.items.subarray(source.starts[row], source.starts[row + 1])));
  const votesOfTerm = invertRows(toRows(votes.map(({ term }) => [term])), terms.length);
  const own = renameRows(pick(rows), votesOfTerm);
  const samples = { own, places: Int32Array.from(learnt, (example) => places[example] as number), weights: Float64Array.from(learnt, (example) => examples[example]?.weight ?? 0) };
  const scales = Float64Array.from(learnt, (example) => getScale((rows.starts[example + 1] as number) - (rows.starts[example] as number)));
  return train({ ...samples, scales }, votes);
}

type Samples = { own: Rows; places: Int32Array; weights: Float64Array; scales: Float64Array };

function train(samples: Samples, votes: Vote[]): Float64Array {
  const odds = Float64Array.from(votes, (vote) => vote.odds);
  const placeOfVote = Int32Array.from(votes, ({ place }) => place);
  const squares = new Float64Array(votes.length).fill(1e-4);
  const { starts, items } = samples.own;
  const scores = new Float64Array(samples.places.reduce((most, place) => Math.max(most, place), -1) + 1);
  const count = countRows(samples.own);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) {
      const row = (i * 7919 + round * 104_729) % count;
      const start = starts[row] as number;
      const end = starts[row + 1] as number;
      const scale = samples.scales[row] as number;
      const weight = samples.weights[row] as number;
      const right = samples.places[row] as number;
      scores.fill(0);
      for (let at = start; at < end; at++) {
        const vote = items[at] as number;
        const place = placeOfVote[vote] as number;
        scores[place] = (scores[place] as number) + (odds[vote] as number) * scale;
      }
      const sum = raise(scores);
      for (let at = start; at < end; at++) {
        const vote = items[at] as number;
        const place = placeOfVote[vote] as number;
        const error = ((scores[place] as number) / sum - (place === right ? 1 : 0)) * weight * scale + DECAY * (odds[vote] as number);
        const square = (squares[vote] as number) + error * error;
        squares[vote] = square;
        odds[vote] = Math.max(0, (odds[vote] as number) - (RATE * error) / Math.sqrt(square));
      }
    }
  }
  return odds;
}

/** Every score as the power of e; their sum. */
function raise(scores: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < scores.length; place++) {
    const power = scores[place] === 0 ? 1 : Math.exp(scores[place] as number);
    scores[place] = power;
    sum += power;
  }
  return sum;
}
