source "appfabric-security" {
  title  = "AWS AppFabric Administration Guide, Security in AWS AppFabric"
  url    = "https://docs.aws.amazon.com/appfabric/latest/adminguide/security.html"
  opened = false
}
