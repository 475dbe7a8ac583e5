# What could not be used of a link.

unknown-key = “{ $key }” means nothing here and was ignored.
repeated = “{ $key }” stands twice; the first one counts.
# The key, `region`, is that of the link.
unknown-region = region: the guide has no region “{ $id }”.
unknown-view = view: “{ $id }” means nothing here; 1 opens a link to be read only.
unknown-guide = { $key }: there is no guide “{ $id }”.
bad-value = { $key }: “{ $value }” was left out. { $problem }
too-long = The link is longer than any made here, and was not read.
too-many = The link has more parts than any made here; only the first ones were read.
bad-guide = The guide in the link was left out: { $reason }. Ask for a link with a guide that works.
other-guide = The link brings a guide “{ $id }” that its figures do not use; it was left out.
needs = This link needs a part of the page that is not loaded. Reload the page, and open it again.
more = { $count ->
    [one] One more part could not be used.
   *[other] { $count } more parts could not be used.
}

# A compact link.
damaged = The link is not complete, or was changed on its way. Copy all of it, or ask for it again.
newer = The link was made by a newer version of this page. Reload the page, and open it again.
