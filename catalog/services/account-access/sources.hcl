source "account-access-guide" {
  title = "AWS, Account access manager API Reference, Welcome"
  url   = "https://docs.aws.amazon.com/account-access/latest/APIReference/Welcome.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
