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
      {[
        { ...pictures.square, alt: `“${title}”方图` },
        { ...pictures.card, alt: `“${title}”横卡片，带二维码` },
        { ...pictures.poster, alt: `“${title}”手机海报，带二维码` },
      ].map(({ src, width, height, alt }, index) => (
        <img key={src} src={src} width={width} height={height} alt={alt} loading={index === 0 ? "eager" : "lazy"} className="picture" />
      ))}
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
