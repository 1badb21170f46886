import { PhoneText } from "./phone-text";

type StepsProps = { steps: string[] };

/** Numbered steps with the numbers to call as links. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol className="my-2 list-decimal pl-7">
      {steps.map((step) => (
        <li key={step} className="my-2">
          <PhoneText text={step} />
        </li>
      ))}
    </ol>
  );
}
