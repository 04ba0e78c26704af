source "datazone-security" {
  title = "Amazon DataZone User Guide, Security in Amazon DataZone"
  url   = "https://docs.aws.amazon.com/datazone/latest/userguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
