source "dataexchange-security" {
  title  = "AWS Data Exchange User Guide, Security in AWS Data Exchange"
  url    = "https://docs.aws.amazon.com/data-exchange/latest/userguide/security.html"
  opened = false
}
