import type { TraceQuery } from "../parts/trace-query.ts";

/** Asks how two are connected. Names do; who is meant is asked back where several are called so. */
export function TraceForm({
  query: { from, to, avoid, avoidHubsOver, maxHops, since, until },
}: {
  query: TraceQuery;
}) {
  return (
    <form class="trace" action="/trace">
      <label>
        From <input name="from" value={from} placeholder="A name" required data-suggest="id" />
      </label>
      <label>
        To <input name="to" value={to} placeholder="A name" required data-suggest="id" />
      </label>
      <label>
        Said since <input type="date" name="since" value={since} />
      </label>
      <label>
        Said until <input type="date" name="until" value={until} />
      </label>
      {avoid.length > 0 && <input type="hidden" name="avoid" value={avoid.join(",")} />}
      {avoidHubsOver !== null && <input type="hidden" name="avoidHubsOver" value={avoidHubsOver} />}
      {maxHops !== null && <input type="hidden" name="maxHops" value={maxHops} />}
      <button type="submit">Trace</button>
    </form>
  );
}
