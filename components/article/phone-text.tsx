type PhoneTextProps = { text: string };

/** The public numbers as people write them in running text; longer ones first. */
const NUMBERS = /(96110|12110|12309|12308|12321|12338|12348|12355|12356|12363|12377|12378|12381|12315|(?<!\d)110(?!\d))/;

/** Text in which the numbers to call are links. 12110 takes messages, not calls, and stays text. */
export function PhoneText({ text }: PhoneTextProps) {
  return (
    <>
      {text.split(NUMBERS).map((part, index) =>
        NUMBERS.test(part) && part !== "12110" ? (
          <a key={index} href={`tel:${part}`} className="whitespace-nowrap px-1 py-1 font-bold text-brand underline underline-offset-4">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
