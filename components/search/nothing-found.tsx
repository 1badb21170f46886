import type { SearchCard } from "@/lib/search/query";
import { BASE_PATH } from "@/lib/site";
import { MarkedText } from "./marked-text";

type NothingFoundProps = { nearest: SearchCard[] };

/** Not found is not “not a scam”: whom to ask, the router, and what comes nearest. */
export function NothingFound({ nearest }: NothingFoundProps) {
  return (
    <div className="max-w-text">
      <p className="mt-2">没有找到，也可能是骗局。先别转账，问一问再说：</p>
      <ul className="mt-2">
        <li className="py-2">
          拿不准，打{" "}
          <a href="tel:96110" className="link inline-block py-1 font-bold">
            96110
          </a>
        </li>
        <li className="py-2">
          已经转了钱，马上打{" "}
          <a href="tel:110" className="inline-block py-1 font-bold text-danger underline underline-offset-4">
            110
          </a>
        </li>
        <li className="py-2">
          <a href={`${BASE_PATH}/situations/`} className="link inline-block py-1">
            按你遇到的事，一步步找
          </a>
        </li>
      </ul>
      <h2 className="mt-6 text-lg font-bold">看看是不是这几种骗局</h2>
      <ul className="mt-1">
        {nearest.map(({ url, title }) => (
          <li key={url} className="border-b border-line">
            <a href={BASE_PATH + url} className="row text-brand">
              <MarkedText parts={title} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
