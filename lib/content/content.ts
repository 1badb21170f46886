import type { Asked } from "./asked";
import type { Nodes } from "mdast";
import type { Section } from "@/lib/site";
import type { Body } from "./body";
import type { CalendarEntry } from "./calendar";
import type { Chart } from "./charts";
import type { Glossary, SituationGroup } from "./collections";
import type { CoverageRow } from "./coverage";
import type { FigureText } from "./figures/beside";
import type { FrontMatter } from "./front-matter";
import type { Ledger } from "./ledger";
import type { Learnt } from "./learnt";
import type { Lexicon } from "./lexicon";
import type { Remember } from "./memory";
import type { Problem } from "./problems";
import type { Published } from "./published";
import type { QuizQuestion } from "./quiz";
import type { ArticleFields } from "./schema";
import type { WrittenTextsMap } from "./share-texts";
import type { Parse } from "./trees";
import type { TypeBody } from "./type-body";

type Common = { slug: string; file: string; url: string; body: Body };
export type ArticleOf = {
  [S in Section]: ArticleFields[S] & Common & { section: S } & (S extends "types" ? TypeBody : unknown);
};
export type Article = ArticleOf[Section];

export type Content = { articles: Article[]; glossary: Glossary[]; situations: SituationGroup[]; coverage: CoverageRow[]; charts: Chart[]; written: WrittenTextsMap; calendar: CalendarEntry[]; ledger: Ledger; lexicon: Lexicon; quiz: QuizQuestion[]; asked: Asked[]; learnt: Learnt; published: Published; review: Review };

/** What the checks of figures and prose found that does not stop a build. */
export type Review = { figuresChecked: number; warnings: Problem[] };

/** A file that could be read, with what is needed to say where in it a problem is. */
export type Draft = FigureText & { getLine: FrontMatter["getLine"]; data: FrontMatter["data"]; nodes: Nodes[]; isDraft: boolean; hasPlaceholders: boolean };

export type Inspection = { content: Content; problems: Problem[] };

export type InspectOptions = {
  /** Keep articles marked `draft: true`, for those who write them. */
  withDrafts?: boolean;
  /** Without the checks of figures and prose, where somebody else reports them. */
  withoutReview?: boolean;
  /** A parser that remembers: see trees.ts. */
  parse?: Parse;
  /** What earlier inspections of this process have read: see memory.ts. */
  remember?: Remember;
};
