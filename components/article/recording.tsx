type RecordingProps = { file: string };

/** Somebody reading the page aloud: to hear here, or to keep. Nothing is loaded before it is asked for. */
export function Recording({ file }: RecordingProps) {
  const address = `/audio/${file}`;
  return (
    <p className="mb-3">
      {/* The words are those of the page below: it is its own caption. */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      <audio controls preload="none" src={address} className="block w-full" aria-label="这一页的录音" />
      <a href={address} download="" className="link inline-block py-2">
        下载录音
      </a>
    </p>
  );
}
