source "connecthealth-api" {
  title = "Amazon Connect Health API Reference, CreateDomain"
  url   = "https://docs.aws.amazon.com/connecthealth/latest/APIReference/API_CreateDomain.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
