source "macie2-security" {
  title = "Amazon Macie User Guide, Security in Amazon Macie"
  url   = "https://docs.aws.amazon.com/macie/latest/user/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
