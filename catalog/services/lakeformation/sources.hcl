source "lakeformation-security" {
  title = "AWS Lake Formation Developer Guide, Security in AWS Lake Formation"
  url   = "https://docs.aws.amazon.com/lake-formation/latest/dg/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
