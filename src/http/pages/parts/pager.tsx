/** Where a page's lists are paged. */
export interface Paging {
  /** The page's address without its query. */
  path: string;
  /** Where each list begins that does not begin at its beginning. */
  query: Readonly<Partial<Record<string, string | undefined>>>;
}

interface Properties extends Paging {
  /** The list's name: its parameter in the address, and its anchor in the page. */
  list: string;
  /** What narrows the list, and stays from page to page. */
  filter?: Readonly<Record<string, string>>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** What is listed, for people who hear the link alone: “statements by Jeff Sessions”. */
  what: string;
}

/** Links to the rest of a long list. */
export function Pager({ path, query, filter = {}, list, pageInfo, what }: Properties) {
  const after = query[list];
  const { hasNextPage, endCursor } = pageInfo;
  const addressOf = (cursor: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams({ ...filter, ...cursor }).toString();
    return `${path}${query && `?${query}`}#${list}`;
  };
  if (!hasNextPage && after === undefined) return null;
  return (
    <p class="pager">
      {after !== undefined && <a href={addressOf({})}>First page of {what}</a>}{" "}
      {hasNextPage && endCursor !== null && (
        <a href={addressOf({ [list]: endCursor })} rel="next">
          More {what}
        </a>
      )}
    </p>
  );
}
