source "appconfig-security" {
  title  = "AWS AppConfig User Guide, Security in AWS AppConfig"
  url    = "https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-security.html"
  opened = false
}
