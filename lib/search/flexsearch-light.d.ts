/** The light build is not in the package's `exports`, so it is imported by its path; this is the part of it we use. */
declare module "*/flexsearch.light.module.min.js" {
  type IndexOptions = {
    encode: (terms: string[]) => string[];
    resolution: number;
    /** The slot a term is put into: `at` is its place among the terms of the article. */
    score?: (terms: string[], term: string, at: number) => number;
  };

  type Index = {
    /** Term → for each slot the articles it is found in. */
    map: Map<string, number[][]>;
    add(id: number, terms: string[]): this;
    /** The articles that have every term, best slot first. `limit` must be given: without it an array is taken for options. */
    search(terms: string[], limit: number): number[];
  };

  // Not the named export: before Node 20.19 this file passes for CommonJS, and only its default is seen.
  const FlexSearch: { Index: new (options: IndexOptions) => Index };
  export default FlexSearch;
}
