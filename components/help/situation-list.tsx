import { PhoneText } from "@/components/article/phone-text";
import { Steps } from "@/components/article/steps";

type SituationListProps = {
  situations: { id: string; title: string; verdict: string; actions: string[]; see: { url: string; title: string } }[];
  headingLevel: 2 | 3;
};

/** Situations of one kind: what it is, what to do now, where to read more. */
export function SituationList({ situations, headingLevel }: SituationListProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      {situations.map(({ id, title, verdict, actions, see }) => (
        <section key={id} id={id} className="mt-8 max-w-text">
          <Heading className="text-lg font-bold">{title}</Heading>
          <p className="panel mt-2 border-danger bg-danger-soft font-bold text-danger">
            <PhoneText text={verdict} />
          </p>
          <Steps steps={actions} />
          <p>
            <a href={see.url} className="link inline-block py-2">
              看详细：{see.title}
            </a>
          </p>
        </section>
      ))}
    </>
  );
}
