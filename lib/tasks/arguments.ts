/** Exit code of a command that was asked for something it does not know. */
const WRONG_USAGE = 2;

/**
 * Reads a command's flags. Shows the help when asked for, or what is wrong with
 * the flags (and sets exit code 2); the command goes on only if it gets something back.
 */
export function readArguments<V extends object>(help: string, parse: () => { values: V & { help?: boolean }; positionals?: string[] }, findProblem: (values: V, positionals: string[]) => string | null = () => null): (V & { positionals: string[] }) | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    const [flag = "这个选项"] = /--?[\w-]+/.exec((error as Error).message) ?? [];
    return refuse(`看不懂 ${flag}。`);
  }
  const { values, positionals = [] } = parsed;
  if (values.help) {
    console.log(help);
    return null;
  }
  const problem = findProblem(values, positionals);
  return problem ? refuse(problem) : { ...values, positionals };

  function refuse(message: string): null {
    console.error(`${message}\n\n${help}`);
    process.exitCode = WRONG_USAGE;
    return null;
  }
}
