source "datazone-security" {
  title  = "Amazon DataZone User Guide, Security in Amazon DataZone"
  url    = "https://docs.aws.amazon.com/datazone/latest/userguide/security.html"
  opened = false
}
