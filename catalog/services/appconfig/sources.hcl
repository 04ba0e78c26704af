source "appconfig-security" {
  title = "AWS AppConfig User Guide, Security in AWS AppConfig"
  url   = "https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
