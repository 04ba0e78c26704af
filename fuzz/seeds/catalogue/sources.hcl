source "page" {
  title = "A page"
  url   = "https://example.com/page"
  as_of = "2026"
  seen  = "2026-08"
}
