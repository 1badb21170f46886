type Picture = { src: string; width: number; height: number };
type SharePicturesProps = { title: string; pictures: { card: Picture; square: Picture; poster: Picture; code: Picture }; files: { href: string; label: string }[] };

/** Pictures to press and hold, and the same files by name. The square one comes first: WeChat takes the first it finds. */
export function SharePictures({ title, pictures, files }: SharePicturesProps) {
  return (
    <section aria-labelledby="pictures" className="no-print mt-8">
      <h2 id="pictures" className="text-xl font-bold">
        图片
      </h2>
      <p className="mt-1">长按图片，存到手机，再发到群里或朋友圈。</p>
      <div className="mt-2 md:flex md:items-start">
        <img src={pictures.square.src} width={pictures.square.width} height={pictures.square.height} alt={`“${title}”方图`} className="mb-4 h-auto w-64 max-w-full border border-line md:mr-6" />
        <div className="md:flex-1">
          <img src={pictures.card.src} width={pictures.card.width} height={pictures.card.height} loading="lazy" alt={`“${title}”横卡片，带二维码`} className="mb-4 h-auto w-full border border-line" />
        </div>
      </div>
      <img src={pictures.poster.src} width={pictures.poster.width} height={pictures.poster.height} loading="lazy" alt={`“${title}”手机海报，带二维码`} className="mb-4 h-auto w-80 max-w-full border border-line" />
      <h3 className="mt-4 text-lg font-bold">按文件存</h3>
      <ul>
        {files.map(({ href, label }) => (
          <li key={href} className="mr-5 inline-block">
            <a href={href} className="link inline-block py-2">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
