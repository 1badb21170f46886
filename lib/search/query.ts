import { answerFrom, getSection, type Answer } from "./answer";
import type { SearchSection } from "./build";
import { openIndex, type FetchFile, type IndexFiles } from "./files";
import { findMatchedSentence, markText, type MarkedPart, type Marks } from "./mark";

export type { SearchSection } from "./build";
export type { FetchFile } from "./files";

/** A result as it is shown, what was looked for marked. `sentence`, of the text, is there when it shows more of that than the summary. */
export type SearchCard = { url: string; section: SearchSection; title: MarkedPart[]; summary: MarkedPart[]; sentence: MarkedPart[] };

export type SearchAnswer = {
  /** How many articles were found, and how many in each section that has any. */
  total: number;
  sections: [SearchSection, number][];
  /** The cards of some of them, or of those of a section, best first. */
  loadCards: (from: number, to: number, section?: SearchSection) => Promise<SearchCard[]>;
  /** When nothing was found: the types of scam that come nearest. */
  loadNearest: () => Promise<SearchCard[]>;
};

/** Answers a question, or rejects when a file of the index cannot be had, or when `isStale` says that the answer is not wanted any more. */
export type Search = (question: string, isStale?: () => boolean) => Promise<SearchAnswer>;

/** Nothing failed; the question is not asked any more. */
const STALE = new Error("stale");

/** A search over the index whose files `fetchFile` reads: over the network in a browser, from a folder in tests. */
export function createSearch(fetchFile: FetchFile): Search {
  let opened: Promise<IndexFiles> | undefined;
  const open = () => {
    opened = opened || openIndex(fetchFile);
    opened.catch(() => (opened = undefined));
    return opened;
  };
  // Before anything is asked: the manifest comes while one types.
  void open();
  /** Runs `step`, and once more if the site was published anew meanwhile: then the old files are gone and the new ones have other names. */
  const withFiles = async <T>(step: (files: IndexFiles) => Promise<T>): Promise<T> => {
    const files = await open();
    try {
      return await step(files);
    } catch (error) {
      if (error === STALE) throw error;
      opened = undefined;
      const renewed = await open();
      if (renewed.manifest.release === files.manifest.release) throw error;
      return step(renewed);
    }
  };
  return async (question, isStale) => {
    const answers = new Map<IndexFiles, Promise<Answer>>();
    const answer = (files: IndexFiles) => {
      const known = answers.get(files) || answerFrom(stopWhenStale(files, isStale), question);
      answers.set(files, known);
      return known;
    };
    const load = (pick: (answer: Answer, files: IndexFiles) => number[]) =>
      withFiles(async (files) => {
        const found = await answer(files);
        return Promise.all(pick(found, files).map((id) => loadCard(files, id, found.marks)));
      });
    const { ids, sections } = await withFiles(answer);
    return {
      total: ids.length,
      sections,
      loadCards: (from, to, section) => load((found, files) => found.ids.filter((id) => !section || getSection(files, id) === section).slice(from, to)),
      loadNearest: () => load(({ nearest }) => nearest),
    };
  };
}

/** Files of which no more are read once the question is stale. What is on its way still comes and is kept. */
function stopWhenStale(files: IndexFiles, isStale?: () => boolean): IndexFiles {
  const check = <In extends unknown[], Out>(load: (...args: In) => Promise<Out>) =>
    (...args: In) => (isStale && isStale() ? Promise.reject(STALE) : load(...args));
  return { ...files, loadShard: check(files.loadShard), loadWording: files.loadWording && check(files.loadWording) };
}

async function loadCard(files: IndexFiles, id: number, marks: Marks): Promise<SearchCard> {
  const size = files.manifest.cardsPerFile;
  const card = (await files.loadCards(Math.floor(id / size)))[id % size];
  if (!card) throw new Error(`no card ${id}`);
  const [url, title, text, ...sentences] = card;
  const summary = markText(text, marks);
  return { url, section: getSection(files, id), title: markText(title, marks), summary, sentence: findMatchedSentence(sentences, summary, marks) };
}
