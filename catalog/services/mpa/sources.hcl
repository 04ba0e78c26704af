source "mpa-guide" {
  title = "AWS Multi-party approval User Guide"
  url   = "https://docs.aws.amazon.com/mpa/latest/userguide/what-is.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
