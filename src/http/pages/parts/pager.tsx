interface Properties {
  /** The page's address without its query. */
  path: string;
  /** What narrows the list, and stays from page to page. */
  filter?: Readonly<Record<string, string>>;
  /** The list's name: its parameter in the address, and its anchor in the page. */
  list: string;
  /** Where this page of the list begins; undefined on the first. */
  after: string | undefined;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** What is listed, for people who hear the link alone: “statements by Jeff Sessions”. */
  what: string;
}

/** Links to the rest of a long list. */
export function Pager({ path, filter = {}, list, after, pageInfo, what }: Properties) {
  const { hasNextPage, endCursor } = pageInfo;
  const addressOf = (cursor: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams({ ...filter, ...cursor }).toString();
    return `${path}${query && `?${query}`}#${list}`;
  };
  if (!hasNextPage && after === undefined) return null;
  return (
    <p class="pager">
      {after !== undefined && <a href={addressOf({})}>First {what}</a>}{" "}
      {hasNextPage && endCursor !== null && (
        <a href={addressOf({ [list]: endCursor })} rel="next">
          More {what}
        </a>
      )}
    </p>
  );
}
