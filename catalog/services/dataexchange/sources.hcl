source "dataexchange-security" {
  title = "AWS Data Exchange User Guide, Security in AWS Data Exchange"
  url   = "https://docs.aws.amazon.com/data-exchange/latest/userguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
