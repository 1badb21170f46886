/** A build that was refused, in words for whoever started it. */
export class BuildFailure extends Error {}
