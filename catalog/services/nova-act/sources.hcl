source "nova-act-guide" {
  title = "Amazon Nova Act User Guide"
  url   = "https://docs.aws.amazon.com/nova-act/latest/userguide/what-is-nova-act.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
